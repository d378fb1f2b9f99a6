// Expressions of the full-text index, joined and negated.

/// Words that an article is to have, and words that it is not to have, as FTS5 reads them.
struct WordExpression: Equatable {
  private var wanted: [String]
  private var unwanted: [String] = []

  /// All of the tokens: whatever is in them, it is no operator.
  init(tokens: [String]) {
    wanted = tokens.map(quoted)
  }

  /// One of the tokens.
  init(anyOf tokens: [String]) {
    wanted = ["(" + tokens.map(quoted).joined(separator: " OR ") + ")"]
  }

  /// One of the names.
  init(anyName names: some Collection<Int64>) {
    self.init(anyOf: names.map(SearchToken.name))
  }

  private init(wanted: [String], unwanted: [String]) {
    (self.wanted, self.unwanted) = (wanted, unwanted)
  }

  /// Whether it only says what an article is not to have, so that most articles meet it.
  var isNegative: Bool { wanted.isEmpty }

  /// The expression as the index takes it.
  var text: String {
    let all = wanted.isEmpty ? [quoted(SearchToken.everything)] : wanted
    let conjunction = all.count == 1 ? all[0] : "(" + all.joined(separator: " AND ") + ")"
    return unwanted.reduce(conjunction) { "(\($0) NOT \($1))" }
  }

  var negated: WordExpression {
    if unwanted.isEmpty && wanted.count == 1 {
      return WordExpression(wanted: [], unwanted: wanted)
    }
    if wanted.isEmpty && unwanted.count == 1 {
      return WordExpression(wanted: unwanted, unwanted: [])
    }
    return WordExpression(wanted: [], unwanted: [text])
  }

  func and(_ other: WordExpression) -> WordExpression {
    WordExpression(wanted: wanted + other.wanted, unwanted: unwanted + other.unwanted)
  }

  func or(_ other: WordExpression) -> WordExpression {
    WordExpression(wanted: ["(\(text) OR \(other.text))"], unwanted: [])
  }
}

/// A text as a string of FTS5: whatever is in it, it is no operator.
func quoted(_ text: String) -> String {
  var string = String.UnicodeScalarView(["\""])
  for scalar in text.unicodeScalars {
    // The end of a C string would end the expression.
    string.append(scalar == "\0" ? " " : scalar)
    if scalar == "\"" { string.append(scalar) }
  }
  string.append("\"")
  return String(string)
}
