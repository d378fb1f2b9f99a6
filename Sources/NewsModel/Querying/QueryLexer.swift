// A query's text as tokens, each with the column where it stands.

/// A piece of a query's text.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    case word(String)
    case phrase(String)
    /// A known key with its value; `isQuoted` where that stood in quotes.
    case keyed(QueryKey, String, isQuoted: Bool)
    case minus, open, close, or
  }

  var kind: Kind
  /// 1 for the first character.
  var column: Int
  /// For a keyed value, where that begins.
  var valueColumn = 0
}

/// Cuts a query's text into tokens, and knows no errors: what is nothing else is a word.
struct QueryLexer {
  /// Scalars, not characters: a quote with an accent upon it is still a quote.
  private let characters: [Unicode.Scalar]
  private var index = 0
  private(set) var tokens: [QueryToken] = []
  private(set) var hints: [QueryHint] = []

  init(_ text: String) {
    characters = Array(text.unicodeScalars)
    while index < characters.count { next() }
  }

  private mutating func next() {
    let character = characters[index]
    if character.properties.isWhitespace {
      index += 1
    } else if character == "(" {
      add(.open, length: 1)
    } else if character == ")" {
      add(.close, length: 1)
    } else if character == "-", isNegation {
      add(.minus, length: 1)
    } else if isQuote(character) {
      phrase()
    } else {
      word()
    }
  }

  private mutating func add(_ kind: QueryToken.Kind, length: Int) {
    tokens.append(QueryToken(kind: kind, column: index + 1))
    index += length
  }

  /// Whether the dash at the index stands before something to leave out.
  private var isNegation: Bool {
    guard index + 1 < characters.count else { return false }
    let next = characters[index + 1]
    return !next.properties.isWhitespace && next != "-" && next != ")"
  }

  private func isQuote(_ character: Unicode.Scalar) -> Bool {
    character == "\"" || character == "\u{201C}" || character == "\u{201D}"
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(characters[range]))
  }

  // MARK: - Phrases

  private mutating func phrase() {
    guard let end = closingQuote(after: index) else {
      hints.append(QueryHint(column: index + 1, kind: .unclosedQuote))
      index += 1
      return
    }
    add(.phrase(text((index + 1)..<end)), length: end + 1 - index)
  }

  private func closingQuote(after start: Int) -> Int? {
    characters[(start + 1)...].firstIndex(where: isQuote)
  }

  // MARK: - Words and keys

  private mutating func word() {
    let start = index
    if let colon = keyEnd(from: start) {
      if keyed(start, colon: colon) { return }
    }
    let end = wordEnd(from: start)
    let text = text(start..<end)
    tokens.append(QueryToken(kind: text == "OR" ? .or : .word(text), column: start + 1))
    index = end
  }

  /// The colon that ends a key, if letters alone stand before it.
  private func keyEnd(from start: Int) -> Int? {
    var end = start
    while end < characters.count, characters[end].properties.isAlphabetic { end += 1 }
    return end > start && end < characters.count && characters[end] == ":" ? end : nil
  }

  /// Reads a known key with its value, or notes why it is read as text.
  private mutating func keyed(_ start: Int, colon: Int) -> Bool {
    let name = text(start..<colon)
    guard let key = QueryKey(typed: name) else {
      let isAddress = characters[(colon + 1)...].starts(with: "//".unicodeScalars)
      if !isAddress && colon + 1 < characters.count
        && !characters[colon + 1].properties.isWhitespace
      {
        let nearest = nearestKey(to: name)
        hints.append(
          QueryHint(column: start + 1, kind: .unknownKey(name, nearest: nearest)))
      }
      return false
    }
    guard let (value, isQuoted, end) = value(from: colon + 1), !value.isEmpty else {
      hints.append(QueryHint(column: start + 1, kind: .missingValue(key)))
      return false
    }
    tokens.append(
      QueryToken(
        kind: .keyed(key, value, isQuoted: isQuoted), column: start + 1,
        valueColumn: colon + (isQuoted ? 3 : 2)))
    index = end
    return true
  }

  private func value(from start: Int) -> (String, isQuoted: Bool, end: Int)? {
    guard start < characters.count, !characters[start].properties.isWhitespace else { return nil }
    if isQuote(characters[start]) {
      guard let end = closingQuote(after: start) else { return nil }
      return (text((start + 1)..<end), true, end + 1)
    }
    let end = wordEnd(from: start)
    return (text(start..<end), false, end)
  }

  /// Where a word ends: at white space, or at a parenthesis that closes none of its own.
  private func wordEnd(from start: Int) -> Int {
    var (end, depth) = (start, 0)
    while end < characters.count, !characters[end].properties.isWhitespace {
      if characters[end] == "(" { depth += 1 }
      if characters[end] == ")" {
        if depth == 0 { break }
        depth -= 1
      }
      end += 1
    }
    return end
  }
}

/// The key that differs from `name` in one letter, or two of five and more.
private func nearestKey(to name: String) -> QueryKey? {
  let typed = Array(name.lowercased())
  guard typed.count <= 20 else { return nil }
  let ranked = QueryKey.allCases.map { ($0, editDistance(typed, Array($0.rawValue))) }
  guard let best = ranked.min(by: { $0.1 < $1.1 }) else { return nil }
  return best.1 <= (typed.count >= 5 ? 2 : 1) && typed.count > 1 ? best.0 : nil
}

/// How many letters to change, add, leave out or swap with the next, after Damerau.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var rows = [Array(0...right.count)]
  for (index, letter) in left.enumerated() {
    var row = [index + 1]
    for (column, other) in right.enumerated() {
      var best = min(
        rows[index][column] + (letter == other ? 0 : 1), rows[index][column + 1] + 1,
        row[column] + 1)
      if index > 0, column > 0, letter == right[column - 1], left[index - 1] == other {
        best = min(best, rows[index - 1][column - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[left.count][right.count]
}
