// A record of JSON whose members are found by any of the names that scrapers give them.
import CleanText

/// The members of an object by their names in small letters without `_` and `-`.
struct JSONRecord {
  private var values: [String: JSONValue] = [:]

  init() {}

  init(_ members: [JSONMember]) {
    values.reserveCapacity(members.count)
    for member in members { add(member.name, member.value) }
  }

  /// Adds a member; the first of a name counts, and `null` is none.
  mutating func add(_ name: String, _ value: JSONValue) {
    let name = Self.folded(name)
    if value != .null, values[name] == nil { values[name] = value }
  }

  private static func folded(_ name: String) -> String {
    let isFolded = name.utf8.allSatisfy { isDigit($0) || (0x61...0x7A).contains($0) }
    return isFolded ? name : name.lowercased().filter { !"_- @".contains($0) }
  }

  /// The member of this name, already folded.
  subscript(name: String) -> JSONValue? { values[name] }

  /// The first of the names that has a text that is not blank.
  func text(_ names: [String]) -> String? {
    for name in names {
      if let text = values[name].flatMap(Self.text), !text.utf8.allSatisfy(isBlank) { return text }
    }
    return nil
  }

  /// The same as one clean line.
  func line(_ names: [String]) -> SafeText? {
    text(names).map { FeedText(bytes: Array($0.utf8), kind: .unknown).line }?.unlessEmpty
  }

  /// A whole number, or `nil`.
  func number(_ names: [String]) -> Int? {
    names.lazy.compactMap { values[$0]?.text }.first.flatMap { Int($0) }
  }

  /// All the texts under the first of the names that has any: of a list, its elements'.
  func list(_ names: [String]) -> [String] {
    for name in names {
      guard let value = values[name] else { continue }
      let texts =
        value.elements.map { $0.compactMap(Self.text) } ?? [Self.text(of: value)].compactMap { $0 }
      if !texts.isEmpty { return texts }
    }
    return []
  }

  /// The text of a value: itself, the paragraphs of a list, or what an object wraps.
  static func text(of value: JSONValue) -> String? {
    switch value {
    case .string, .number: value.text
    case .array(let elements):
      elements.isEmpty ? nil : elements.compactMap(text).joined(separator: "\n\n")
    case .object:
      [
        "rendered", "name", "text", "value", "content", "title", "$date", "@value", "#text",
        "email",
      ]
      .lazy.compactMap { value[$0]?.text }.first
    case .null, .bool: nil
    }
  }
}
