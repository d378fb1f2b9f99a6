// Lists by how well articles match, best first.
import Foundation
import NewsModel

extension StoreReader {
  /// How many articles are ranked at most: the newest.
  ///
  /// Each is read, which takes 25 µs.
  static let mostRanked = 2000

  /// The articles of a condition, best first, and a note where not all were ranked.
  func ranked(
    _ condition: Condition, for query: Query
  ) throws -> (articles: [ListedArticle], note: String?) {
    let found = try walk(condition, Bounds(), Self.mostRanked + 1)
    let articles = Array(found.prefix(Self.mostRanked))
    let words = try resolver.patterns(query).flatMap(\.words)
    guard !articles.isEmpty, !words.isEmpty else {
      return (articles, "nothing to rank by, so newest first")
    }
    let scores = try scores(of: articles, words)
    let sorted = articles.sorted { left, right in
      (scores[left.place] ?? 0, left.place) > (scores[right.place] ?? 0, right.place)
    }
    return (sorted, found.count > Self.mostRanked ? "ranked the newest 2,000" : nil)
  }

  private func scores(
    of articles: [ListedArticle], _ words: [String]
  ) throws -> [Int64: Float] {
    let list = Value.text(words.joined(separator: "\n"))
    let rows = try articles.map { article in
      let counts = try connection.first(
        "SELECT word_counts(?, title, body) FROM article WHERE id = ?",
        [list, .integer(article.article)]
      ) { floats($0.blob(0)) }
      return (place: article.place, weights: Self.weights(counts ?? []))
    }
    let rarity = rarities(rows.map(\.weights))
    return Dictionary(
      rows.map { row in (row.place, zip(row.weights, rarity).reduce(0) { $0 + $1.0 * $1.1 }) },
      uniquingKeysWith: { first, _ in first })
  }

  /// BM25's part of each word but for its rarity, of how often each stands in a text and, at last,
  /// the text's length; k1 is 1.2 and b 0.75, against a typical length.
  private static func weights(_ counts: [Float]) -> [Float] {
    let damping = 1.2 * (0.25 + 0.75 * (counts.last ?? 0) / 400)
    return counts.dropLast().map { $0 * 2.2 / ($0 + damping) }
  }

  /// BM25's weight of each word by how few of the rows have it.
  private func rarities(_ rows: [[Float]]) -> [Float] {
    var counts = [Float](repeating: 0, count: rows.map(\.count).max() ?? 0)
    for row in rows {
      for (word, weight) in row.enumerated() where weight > 0 { counts[word] += 1 }
    }
    return counts.map { log(1 + (Float(rows.count) - $0 + 0.5) / ($0 + 0.5)) + 0.1 }
  }
}

private func floats(_ bytes: [UInt8]) -> [Float] {
  bytes.withUnsafeBytes { raw in
    (0..<raw.count / 4).map { raw.loadUnaligned(fromByteOffset: $0 * 4, as: Float.self) }
  }
}
