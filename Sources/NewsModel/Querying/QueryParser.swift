// From a query's text to its tree.

/// Reads the query language.
///
/// Every text that a person may type is a query: what is no operator, quote or key in its place is
/// searched as text, with a hint. Only a known key with a value that cannot be is an error.
public enum QueryParser {
  /// Reads a query as typed; nothing at all is everything.
  ///
  /// `today` is the reader's own day, from which `last:` and `today` are reckoned. Throws where a
  /// known key has a value that cannot be.
  public static func parse(_ text: String, today: CalendarDay) throws(QueryError) -> ParsedQuery {
    let lexer = QueryLexer(text)
    var parser = TreeBuilder(lexer.tokens, hints: lexer.hints, today: today)
    let query = try parser.query()
    return ParsedQuery(query: query, hints: parser.hints.sorted { $0.column < $1.column })
  }
}

/// Builds the tree by recursive descent, one function for each level of binding.
private struct TreeBuilder {
  /// Far more than people type, and few enough for any engine.
  private static let mostTerms = 200
  private static let mostDepth = 40

  private let tokens: [QueryToken]
  private let today: CalendarDay
  /// For an opening parenthesis, the closing one that is its partner.
  private let partners: [Int: Int]
  private var index = 0
  private var terms = 0
  private(set) var hints: [QueryHint]

  init(_ tokens: [QueryToken], hints: [QueryHint], today: CalendarDay) {
    (self.tokens, self.hints, self.today) = (tokens, hints, today)
    partners = Self.partners(in: tokens)
  }

  mutating func query() throws(QueryError) -> Query {
    try alternatives(until: tokens.count)
  }

  /// Terms side by side, parted by `OR`.
  private mutating func alternatives(until end: Int) throws(QueryError) -> Query {
    var alternatives: [[Query]] = [[]]
    while index < end {
      if tokens[index].kind == .or, !(alternatives.last ?? []).isEmpty, hasTerm(after: index, end) {
        alternatives.append([])
        index += 1
      } else if let term = try term(until: end) {
        alternatives[alternatives.count - 1].append(term)
      }
    }
    let parts = alternatives.filter { !$0.isEmpty }.map { $0.count == 1 ? $0[0] : .and($0) }
    return parts.count > 1 ? .or(parts) : parts.first ?? .all
  }

  /// Whether something that can be searched follows the `OR` at the index.
  private func hasTerm(after start: Int, _ end: Int) -> Bool {
    guard start + 1 < end else { return false }
    let next = tokens[start + 1].kind
    return next != .or && next != .close
  }

  /// One term, negated or in parentheses; `nil` for what says nothing.
  private mutating func term(until end: Int) throws(QueryError) -> Query? {
    let token = tokens[index]
    switch token.kind {
    case .minus where index + 1 < end:
      index += 1
      return try term(until: end).map { .not($0) }
    case .open:
      guard let partner = partners[index] else { return unmatched() }
      index += 1
      let inner = try alternatives(until: partner)
      index = partner + 1
      return inner == .all ? nil : inner
    case .close: return unmatched()
    case .minus:
      index += 1
      return nil
    default:
      index += 1
      return try leaf(token)
    }
  }

  private mutating func unmatched() -> Query? {
    hints.append(QueryHint(column: tokens[index].column, kind: .unmatchedParenthesis))
    index += 1
    return nil
  }

  private mutating func leaf(_ token: QueryToken) throws(QueryError) -> Query? {
    terms += 1
    guard terms <= Self.mostTerms else {
      if terms == Self.mostTerms + 1 {
        hints.append(QueryHint(column: token.column, kind: .tooLong))
      }
      return nil
    }
    switch token.kind {
    case .word(let text): return word(text, token)
    case .or:
      hints.append(QueryHint(column: token.column, kind: .operatorAsText("OR")))
      return .word("OR")
    case .phrase(let text):
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      return words.isEmpty ? nil : .phrase(words)
    case .keyed(let key, let value, _):
      return try QueryValue(key: key, text: value, column: token.valueColumn, today: today).query()
    case .minus, .open, .close: return nil
    }
  }

  private mutating func word(_ text: String, _ token: QueryToken) -> Query {
    if text == "AND" || text == "NOT" || text == "NEAR" {
      hints.append(QueryHint(column: token.column, kind: .operatorAsText(text)))
    }
    let stem = text.prefix { $0 != "*" }
    let isPrefix = text.hasSuffix("*") && stem.contains { $0.isLetter || $0.isNumber }
    return isPrefix && stem.count == text.count - 1 ? .prefix(String(stem)) : .word(text)
  }

  /// The pairs of parentheses, those nested too deep left alone.
  private static func partners(in tokens: [QueryToken]) -> [Int: Int] {
    var open: [Int] = []
    var partners: [Int: Int] = [:]
    for (index, token) in tokens.enumerated() {
      if token.kind == .open { open.append(index) }
      if token.kind == .close, let start = open.popLast(), open.count < mostDepth {
        partners[start] = index
      }
    }
    return partners
  }
}
