// The articles that wait for tagging.
import CleanText

extension StoreReader {
  /// The articles that wait for tagging, newest first.
  ///
  /// `place` is that of the last one read, to read on before it was recorded; `nil` begins anew.
  public func awaitingTagging(after place: Int64? = nil, limit: Int) throws -> [UntaggedArticle] {
    try connection.rows(
      """
      SELECT id, title, body, published, published_offset, published_precision, language,
        untagged.place, text_hash
      FROM untagged JOIN article ON article.place = untagged.place
      WHERE untagged.place < ? ORDER BY untagged.place DESC LIMIT ?
      """, [.integer(place ?? .max), .integer(Int64(limit))]
    ) { row in
      UntaggedArticle(
        id: row.integer(0), title: row.safeText(1), body: SafeText(row.text(2)),
        published: row.timestamp(3), language: row.optionalSafeText(6), place: row.integer(7),
        textHash: row.integer(8))
    }
  }

  /// The models by which articles are tagged, with the number of articles.
  ///
  /// They tell whether tagging again with a newer one is worth it. Takes a scan.
  public func taggingModels() throws -> [(model: String, articles: Int)] {
    try connection.rows("SELECT model, count(*) FROM tagging GROUP BY model") {
      ($0.text(0), $0.int(1))
    }
  }
}
