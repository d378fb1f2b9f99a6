// Reading a mapping key by key, and noting what nobody asked for.

/// The values of a mapping, each read once; what is left over in the end is unknown.
struct KeyedReader {
  let position: SourcePosition
  private var values: [String: YAMLNode.Pair] = [:]
  private var order: [String] = []
  private var known: Set<String> = []
  /// The mistakes found so far.
  var problems: [SettingsProblem] = []

  /// Reads `node`, which must be a mapping; null is an empty one.
  init(_ node: YAMLNode, named name: String) {
    position = node.position
    switch node.content {
    case .mapping(let pairs):
      for pair in pairs { add(pair) }
    default:
      if node.isNull { return }
      problems.append(
        SettingsProblem(
          .wrongValue(key: name, value: node.summary, expected: "keys with values"),
          at: node.position))
    }
  }

  private mutating func add(_ pair: YAMLNode.Pair) {
    guard let key = pair.key.text else {
      problems.append(
        SettingsProblem(.syntax("a key must be a word"), at: pair.key.position))
      return
    }
    if values[key] != nil {
      problems.append(SettingsProblem(.duplicateKey(key), at: pair.key.position))
      return
    }
    values[key] = pair
    order.append(key)
  }

  /// The keys in the order of the file.
  var keys: [String] { order }

  /// Whether `key` is there, read or not.
  func has(_ key: String) -> Bool { values[key] != nil }

  /// Where `key` stands.
  func keyPosition(_ key: String) -> SourcePosition { values[key]?.key.position ?? position }

  /// Returns the value of `key`, which is known from now on; `nil` if it is not there or null.
  mutating func value(_ key: String) -> YAMLNode? {
    known.insert(key)
    guard let value = values[key]?.value, !value.isNull else { return nil }
    return value
  }

  /// Returns what `convert` makes of the value of `key`; `nil`, with the mistake noted, if that is
  /// nothing.
  mutating func value<Value>(
    _ key: String, expected: String, among words: [String] = [],
    _ convert: (String) -> Value?
  ) -> Value? {
    guard let node = value(key) else { return nil }
    if let text = node.text, let value = convert(text) { return value }
    noteWrong(key, node, expected: expected, among: words)
    return nil
  }

  /// Notes that the value of `key` cannot be.
  mutating func noteWrong(
    _ key: String, _ node: YAMLNode, expected: String, among words: [String] = []
  ) {
    problems.append(
      SettingsProblem(
        .wrongValue(key: key, value: node.summary, expected: expected), at: node.position,
        suggestion: node.text.flatMap { nearest(to: $0, among: words) }))
  }

  /// Notes every key that was never asked for, with the nearest known one.
  mutating func noteUnknownKeys() {
    for key in order where !known.contains(key) {
      problems.append(
        SettingsProblem(
          .unknownKey(key), at: keyPosition(key), suggestion: nearest(to: key, among: known)))
    }
  }
}
