// What reading a query yields: its tree with hints, or an error.

/// A query as read, with what its typist may like to know.
public struct ParsedQuery: Equatable, Sendable {
  public var query: Query
  /// What was searched as text though it looks like more, in the order of columns.
  public var hints: [QueryHint]

  public init(query: Query, hints: [QueryHint] = []) {
    (self.query, self.hints) = (query, hints)
  }
}

/// A known key with a value that cannot be.
public struct QueryError: Error, Equatable, Sendable {
  /// Where the value begins: 1 for the first character.
  public var column: Int
  public var key: QueryKey
  public var value: String
  public var expected: Expectation

  public init(column: Int, key: QueryKey, value: String, expected: Expectation) {
    (self.column, self.key, self.value, self.expected) = (column, key, value, expected)
  }

  /// What a key's value should have been.
  public enum Expectation: Equatable, Sendable {
    case day, duration, state
  }
}

extension QueryError.Expectation: CustomStringConvertible {
  public var description: String {
    switch self {
    case .day: "a day such as 2025-04-01, a month 2025-04, a year 2025, today or yesterday"
    case .duration: "a number with d, w, m or y, such as 7d"
    case .state: Query.State.allCases.map(\.rawValue).joined(separator: ", ")
    }
  }
}

extension QueryError: CustomStringConvertible {
  public var description: String {
    "column \(column): \(key.rawValue):\(value) cannot be; expected \(expected)"
  }
}

/// Something of a query that was searched as text.
public struct QueryHint: Equatable, Sendable {
  /// Where it stands: 1 for the first character.
  public var column: Int
  public var kind: Kind

  public init(column: Int, kind: Kind) {
    (self.column, self.kind) = (column, kind)
  }

  public enum Kind: Equatable, Sendable {
    /// Nothing is known under the key, with the nearest that is.
    case unknownKey(String, nearest: QueryKey?)
    case missingValue(QueryKey)
    case unclosedQuote
    case unmatchedParenthesis
    /// `OR` without something on both sides, `AND`, `NOT`.
    case operatorAsText(String)
    /// More than a query can hold; what is beyond it was not searched.
    case tooLong
  }
}

extension QueryHint: CustomStringConvertible {
  public var description: String {
    switch kind {
    case .unknownKey(let key, let nearest):
      "\(key): is no key and was searched as text"
        + (nearest.map { "; did you mean \($0.rawValue):?" } ?? "")
    case .missingValue(let key): "\(key.rawValue): needs a value, as in \(key.example)"
    case .unclosedQuote: "the quote is not closed, so its words were searched one by one"
    case .unmatchedParenthesis: "the parenthesis has no partner and was searched as text"
    case .operatorAsText("OR"): "OR needs something on both sides and was searched as text"
    case .operatorAsText(let word):
      "\(word) was searched as text: all words are searched anyway, - leaves out"
    case .tooLong: "the query is too long; what follows was not searched"
    }
  }
}
