// libyaml's events into a tree.
import CYAML

/// Reads one YAML document.
struct YAMLParser: ~Copyable {
  /// Deeper nesting is no settings file, and would exhaust the stack.
  private static let mostLevels = 32

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let file: String

  /// Returns the document's tree; a null scalar when there is no document.
  ///
  /// - Throws: `SettingsProblem` where the text is not YAML.
  static func parse(_ text: String, file: String) throws(SettingsProblem) -> YAMLNode {
    let bytes = Array(text.utf8)
    let result = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(SettingsProblem) -> YAMLNode in
        try YAMLParser(bytes, file: file).document()
      }
    }
    return try result.get()
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.file = file
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  private func document() throws(SettingsProblem) -> YAMLNode {
    while true {
      let event = try next()
      switch event.kind {
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
      case YAML_STREAM_END_EVENT:
        return YAMLNode(content: .scalar("", isPlain: true), position: event.position)
      default: return try node(event, level: 0)
      }
    }
  }

  private func node(_ event: Event, level: Int) throws(SettingsProblem) -> YAMLNode {
    guard level < Self.mostLevels else {
      throw SettingsProblem(.syntax("nested too deeply"), at: event.position)
    }
    switch event.kind {
    case YAML_SCALAR_EVENT:
      return YAMLNode(
        content: .scalar(event.text, isPlain: event.isPlain), position: event.position)
    case YAML_SEQUENCE_START_EVENT:
      var items: [YAMLNode] = []
      while case let item = try next(), item.kind != YAML_SEQUENCE_END_EVENT {
        items.append(try node(item, level: level + 1))
      }
      return YAMLNode(content: .sequence(items), position: event.position)
    case YAML_MAPPING_START_EVENT:
      var pairs: [YAMLNode.Pair] = []
      while case let key = try next(), key.kind != YAML_MAPPING_END_EVENT {
        let key = try node(key, level: level + 1)
        let value = try node(try next(), level: level + 1)
        pairs.append(YAMLNode.Pair(key: key, value: value))
      }
      return YAMLNode(content: .mapping(pairs), position: event.position)
    default:
      throw SettingsProblem(.syntax("aliases are not supported"), at: event.position)
    }
  }

  /// What is used of libyaml's event, which is freed at once.
  private struct Event {
    let kind: yaml_event_type_t
    let position: SourcePosition
    let text: String
    let isPlain: Bool
  }

  private func next() throws(SettingsProblem) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    var (text, isPlain) = ("", false)
    if event.type == YAML_SCALAR_EVENT {
      let scalar = event.data.scalar
      text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    }
    return Event(
      kind: event.type, position: position(event.start_mark), text: text, isPlain: isPlain)
  }

  private func problem() -> SettingsProblem {
    let message = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    return SettingsProblem(.syntax(message), at: position(parser.pointee.problem_mark))
  }

  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
