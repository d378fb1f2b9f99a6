// The kinds of values that settings have.

extension KeyedReader {
  /// Returns a whole number within `range`.
  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key, expected: "a number from \(range.lowerBound) to \(range.upperBound)") {
      Int($0).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// Returns a truth value, in any of YAML's words for it.
  mutating func flag(_ key: String) -> Bool? {
    value(key, expected: "true or false", among: ["true", "false"]) { text in
      switch text.lowercased() {
      case "true", "yes", "on": true
      case "false", "no", "off": false
      default: nil
      }
    }
  }

  /// A time in seconds, or `nil` for never.
  struct Delay {
    let value: Double?
  }

  /// Returns a delay such as `2s`, `600ms`, `1.5` or `never`.
  mutating func seconds(_ key: String) -> Delay? {
    value(key, expected: "a time such as 2s, 600ms or never", among: ["never"]) { text in
      if ["never", "off", "no", "false"].contains(text.lowercased()) { return Delay(value: nil) }
      let (digits, unit) =
        text.hasSuffix("ms")
        ? (text.dropLast(2), 0.001) : (text.hasSuffix("s") ? text.dropLast() : text[...], 1)
      guard let number = Double(digits), (0...3600).contains(number * unit) else { return nil }
      return Delay(value: number * unit)
    }
  }

  /// Returns a list of words, each one of `words`; a lone word is a list of one.
  mutating func words(_ key: String, among words: [String]) -> [String] {
    guard let node = value(key) else { return [] }
    let items: [YAMLNode]
    if case .sequence(let list) = node.content { items = list } else { items = [node] }
    for item in items where item.text.map(words.contains) != true {
      noteWrong(key, item, expected: "some of " + words.joined(separator: ", "), among: words)
    }
    return items.compactMap(\.text).filter(words.contains)
  }
}
