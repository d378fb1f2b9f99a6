// Where in an article's text the words of a query stand.
import CleanText
import NewsModel

extension StoreReader {
  /// The part of the article's body that best shows what a query found; `nil` where it shows none.
  ///
  /// Some hundredths of a millisecond each, so ask for rows that are seen.
  public func snippet(of article: Int64, for query: Query) throws -> Snippet? {
    let resolver = resolver
    let patterns = try resolver.patterns(query)
    if patterns.isEmpty { return nil }
    let body = try connection.first("SELECT body FROM article WHERE id = ?", [.integer(article)]) {
      $0.text(0)
    }
    guard var body else { return nil }
    let tokenizer = try resolver.tokenizer
    let matches = body.withUTF8 { bytes in
      patterns.map { $0.ranges(in: bytes, tokenizer, limit: 100) }
    }
    return SnippetMaker(body, matches).snippet
  }
}

/// Cuts the part out of a text that shows most of what was found.
private struct SnippetMaker {
  private let scalars: [Unicode.Scalar]
  /// What was found, in the text's order, each with the number of its pattern.
  private let matches: [(range: Range<Int>, pattern: Int)]

  /// About the width of a terminal's two lines.
  private static let length = 180
  /// How far before the first match it may begin.
  private static let lead = 60

  /// Takes a text and the ranges of bytes in which each pattern stands.
  init(_ text: String, _ found: [[Range<Int>]]) {
    scalars = Array(text.unicodeScalars)
    let sorted = found.enumerated().flatMap { pattern, ranges in
      ranges.map { (range: $0, pattern: pattern) }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    matches = Self.inScalars(sorted, text)
  }

  /// The matches with offsets in scalars; of those that overlap the first.
  private static func inScalars(
    _ sorted: [(range: Range<Int>, pattern: Int)], _ text: String
  ) -> [(range: Range<Int>, pattern: Int)] {
    var (converted, last) = ([(range: Range<Int>, pattern: Int)](), (bytes: 0, scalars: 0))
    let utf8 = Array(text.utf8)
    func scalars(at offset: Int) -> Int {
      for byte in utf8[last.bytes..<max(offset, last.bytes)] where byte & 0xC0 != 0x80 {
        last.scalars += 1
      }
      last.bytes = max(offset, last.bytes)
      return last.scalars
    }
    for match in sorted where match.range.lowerBound >= last.bytes {
      let start = scalars(at: match.range.lowerBound)
      converted.append((start..<scalars(at: match.range.upperBound), match.pattern))
    }
    return converted
  }

  var snippet: Snippet? {
    guard let first = bestStart else { return nil }
    let start = self.start(before: matches[first].range.lowerBound)
    var end = min(start + Self.length, scalars.count)
    end = max(end, min(matches[first].range.upperBound, start + 2 * Self.length))
    while end < scalars.count, end > start + Self.length / 2, !isGap(end) { end -= 1 }
    return cut(start..<end)
  }

  /// The match from which on most patterns stand within a snippet's length, and most matches.
  private var bestStart: Int? {
    matches.indices.max { (score($0), -$0) < (score($1), -$1) }
  }

  private func score(_ first: Int) -> Int {
    let end = matches[first].range.lowerBound + Self.length - Self.lead
    let shown = matches[first...].prefix { $0.range.upperBound <= end }
    return Set(shown.map(\.pattern)).count * 1000 + min(shown.count, 999)
  }

  /// The start of the sentence, if it is near, or else of a word some words before.
  private func start(before position: Int) -> Int {
    let earliest = max(0, min(position - Self.lead, scalars.count - Self.length))
    if earliest == 0 { return 0 }
    let sentence = (earliest..<position).first { isGap($0) && isSentenceEnd($0 - 1) }
    let word = (earliest..<position).first { isGap($0) }
    return (sentence ?? word).map { $0 + 1 } ?? position
  }

  private func isGap(_ index: Int) -> Bool { scalars[index].properties.isWhitespace }

  private func isSentenceEnd(_ index: Int) -> Bool {
    index >= 0 && ".!?…\n\"”»".unicodeScalars.contains(scalars[index])
  }

  /// The part as one line, with its matches.
  private func cut(_ range: Range<Int>) -> Snippet? {
    var text = String.UnicodeScalarView(range.lowerBound > 0 ? ["…"] : [])
    var length = text.count
    var places = [Int](repeating: 0, count: range.count + 1)
    for index in range {
      places[index - range.lowerBound] = length
      let scalar: Unicode.Scalar = scalars[index] == "\n" ? " " : scalars[index]
      if scalar == " " && text.last == " " { continue }
      text.append(scalar)
      length += 1
    }
    places[range.count] = length
    if range.upperBound < scalars.count { text.append("…") }
    let shown = matches.filter { range.contains($0.range.lowerBound) }.map {
      places[
        $0.range.lowerBound - range.lowerBound]..<places[
          min($0.range.upperBound, range.upperBound) - range.lowerBound]
    }.filter { !$0.isEmpty }
    let safe = SafeText(String(text))
    guard !shown.isEmpty, safe.scalarCount == text.count else { return nil }
    return Snippet(text: safe, matches: shown)
  }
}
