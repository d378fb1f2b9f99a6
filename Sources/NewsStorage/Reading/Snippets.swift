// Where in an article's text the words of a query stand.
import CleanText
import NewsModel

extension StoreReader {
  /// The part of the article's body that best shows what a query found; `nil` where it shows none.
  ///
  /// Some tenths of a millisecond each, so ask for rows that are seen.
  public func snippet(of article: Int64, for query: Query) throws -> Snippet? {
    let condition = try resolver.condition(query)
    let expressions = condition.positiveMatches(.text)
    if !expressions.isEmpty {
      return try snippet(of: article, matching: expressions.joined(separator: " OR "))
    }
    guard let run = query.unspacedRuns.first else { return nil }
    return try snippet(of: article, holding: run)
  }

  private func snippet(of article: Int64, matching expression: String) throws -> Snippet? {
    // Control characters mark the matches: no text of the store holds any.
    let marked = try connection.first(
      """
      SELECT snippet(article_index, 1, char(2), char(3), '…', 28) FROM article_index
      WHERE article_index MATCH ? AND rowid = (SELECT place FROM article WHERE id = ?)
      """, [.text(expression), .integer(article)]
    ) { $0.text(0) }
    return marked.flatMap(Snippet.init(marked:))
  }

  private func snippet(of article: Int64, holding run: String) throws -> Snippet? {
    let body = try connection.first("SELECT body FROM article WHERE id = ?", [.integer(article)]) {
      Array($0.text(0).unicodeScalars)
    }
    let wanted = Array(run.unicodeScalars)
    guard let body, let start = body.firstIndex(of: wanted) else { return nil }
    let range = max(0, start - 24)..<min(body.count, start + wanted.count + 48)
    var marked = String.UnicodeScalarView(range.lowerBound > 0 ? ["…"] : [])
    marked += body[range.lowerBound..<start] + ["\u{2}"] + wanted + ["\u{3}"]
    marked += body[(start + wanted.count)..<range.upperBound]
    if range.upperBound < body.count { marked.append("…") }
    return Snippet(marked: String(marked))
  }
}

extension Snippet {
  /// Reads text with control characters around each match; `nil` where there is none.
  fileprivate init?(marked: String) {
    var text = String.UnicodeScalarView()
    var matches: [Range<Int>] = []
    var (count, start) = (0, 0)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "\u{2}": start = count
      case "\u{3}": if start < count { matches.append(start..<count) }
      case "\n" where text.last == " ": continue
      default:
        text.append(scalar == "\n" ? " " : scalar)
        count += 1
      }
    }
    let safe = SafeText(String(text))
    guard !matches.isEmpty, safe.scalarCount == count else { return nil }
    self.init(text: safe, matches: matches)
  }
}

extension Condition {
  /// The expressions of one index whose matches a reader would like to see.
  func positiveMatches(_ index: SearchIndex) -> [String] {
    switch self {
    case .match(index, let expression): [expression]
    case .and(let parts), .or(let parts): parts.flatMap { $0.positiveMatches(index) }
    default: []
    }
  }
}

extension Query {
  /// The runs of unspaced scripts that are wanted.
  fileprivate var unspacedRuns: [String] {
    switch self {
    case .word(let text), .prefix(let text): wordParts(text).filter(\.isUnspaced).map(\.text)
    case .phrase(let words): words.flatMap { wordParts($0) }.filter(\.isUnspaced).map(\.text)
    case .and(let parts), .or(let parts): parts.flatMap(\.unspacedRuns)
    default: []
    }
  }
}

extension [Unicode.Scalar] {
  /// Where the other scalars first stand.
  fileprivate func firstIndex(of other: [Unicode.Scalar]) -> Int? {
    guard !other.isEmpty, other.count <= count else { return nil }
    return (0...(count - other.count)).first { self[$0..<$0 + other.count].elementsEqual(other) }
  }
}
