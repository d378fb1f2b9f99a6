// A query's tree as text that reads back as the same.

extension Query: CustomStringConvertible {
  /// The query as it could be typed, its days written out; empty for everything.
  public var description: String { text(inside: .top) }

  private enum Context {
    case top, and, not
  }

  private func text(inside context: Context) -> String {
    switch self {
    case .all: context == .top ? "" : "()"
    case .word(let word): Self.isPlain(word) ? word : Self.quoted(word)
    case .phrase(let words): Self.quoted(words.joined(separator: " "))
    case .prefix(let stem): stem + "*"
    case .field(let field, let value): "\(field.rawValue):" + Self.value(value)
    case .entity(let kind, let name): Self.key(kind) + ":" + Self.value(name)
    case .published(let first, let last): Self.period(first, last, isNegated: context == .not)
    case .mentions(let value): "mentions:\(value)"
    case .state(let state): "is:\(state.rawValue)"
    case .not(let inner): "-" + inner.text(inside: .not)
    case .and(let parts):
      Self.list(parts.map { $0.text(inside: .and) }, by: " ", inParentheses: context != .top)
    case .or(let parts):
      Self.list(parts.map { $0.text(inside: .and) }, by: " OR ", inParentheses: context != .top)
    }
  }

  private static func list(
    _ parts: [String], by separator: String, inParentheses: Bool
  ) -> String {
    let list = parts.joined(separator: separator)
    return inParentheses && parts.count > 1 ? "(\(list))" : list
  }

  private static func key(_ kind: EntityKind?) -> String {
    switch kind {
    case .person: "person"
    case .organization: "org"
    case .place: "place"
    default: "entity"
    }
  }

  private static func period(
    _ first: CalendarDay?, _ last: CalendarDay?, isNegated: Bool
  ) -> String {
    if let first, first == last { return "on:\(first)" }
    let parts =
      [first.map { "after:\($0)" }, last.map { "before:\($0.adding(days: 1))" }]
      .compactMap { $0 }
    return list(parts, by: " ", inParentheses: isNegated)
  }

  /// Whether the word reads back as one word and nothing else.
  private static func isPlain(_ word: String) -> Bool {
    let isOperator = ["OR", "AND", "NOT", "NEAR"].contains(word)
    let begins = word.unicodeScalars.first != "-"
    return begins && !isOperator && !word.isEmpty && !hasSigns(word, "():*\"“”")
  }

  private static func value(_ value: String) -> String {
    let value = withoutQuotes(value)
    return value.isEmpty || hasSigns(value, "()") ? quoted(value) : value
  }

  /// In quotes; those within can only be left out.
  private static func quoted(_ text: String) -> String {
    "\"" + withoutQuotes(text) + "\""
  }

  private static func withoutQuotes(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { !"\"“”".unicodeScalars.contains($0) }
    return String(String.UnicodeScalarView(kept))
  }

  /// Whether white space or one of the signs is in the text.
  private static func hasSigns(_ text: String, _ signs: String) -> Bool {
    text.unicodeScalars.contains {
      $0.properties.isWhitespace || signs.unicodeScalars.contains($0)
    }
  }
}

extension Query: Codable {
  /// Reads the text of a query; days in it are written out, so that it means the same on any day.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try QueryParser.parse(text, today: CalendarDay(daysSince1970: 0)).query
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
