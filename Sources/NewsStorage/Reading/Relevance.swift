// Lists by how well articles match, best first.
import Foundation
import NewsModel

extension StoreReader {
  /// How many articles are ranked at most: the newest.
  static let mostRanked = 5000

  /// The articles of a condition, best first, and a note where not all were ranked.
  func ranked(_ condition: Condition) throws -> (articles: [ListedArticle], note: String?) {
    let found = try walk(condition, Bounds(), Self.mostRanked + 1)
    let articles = Array(found.prefix(Self.mostRanked))
    let expressions = condition.positiveMatches(.text)
    guard let oldest = articles.last, !expressions.isEmpty else {
      return (articles, "nothing to rank by, so newest first")
    }
    let scores = try scores(expressions.joined(separator: " OR "), since: oldest.place)
    let sorted = articles.sorted { left, right in
      (scores[left.place] ?? 0, left.place) > (scores[right.place] ?? 0, right.place)
    }
    return (sorted, found.count > Self.mostRanked ? "ranked the newest 5,000" : nil)
  }

  private func scores(_ expression: String, since place: Int64) throws -> [Int64: Float] {
    let rows = try connection.rows(
      """
      SELECT rowid, word_weights(article_index) FROM article_index
      WHERE article_index MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT 50000
      """, [.text(expression), .integer(place)]
    ) { (place: $0.integer(0), weights: floats($0.blob(1))) }
    let rarity = rarities(rows.map(\.weights))
    var scores: [Int64: Float] = [:]
    for row in rows {
      scores[row.place] = zip(row.weights, rarity).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return scores
  }

  /// BM25's weight of each phrase by how few of the rows have it.
  private func rarities(_ rows: [[Float]]) -> [Float] {
    var counts = [Float](repeating: 0, count: rows.map(\.count).max() ?? 0)
    for row in rows {
      for (phrase, weight) in row.enumerated() where weight > 0 { counts[phrase] += 1 }
    }
    return counts.map { log(1 + (Float(rows.count) - $0 + 0.5) / ($0 + 0.5)) + 0.1 }
  }
}

private func floats(_ bytes: [UInt8]) -> [Float] {
  bytes.withUnsafeBytes { raw in
    (0..<raw.count / 4).map { raw.loadUnaligned(fromByteOffset: $0 * 4, as: Float.self) }
  }
}
