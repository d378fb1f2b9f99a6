// Making everything that is derived anew, from the articles and the reader's marks.
import NewsModel

extension NewsStore {
  /// Makes lists, counts and indexes anew; articles and the reader's marks are only read.
  ///
  /// What cannot be mended (a damaged file) is for `backup` copies; see `check`.
  public func repair() throws {
    try transaction {
      try relistAll()
      try connection.run(
        "UPDATE label SET articles = (SELECT count(*) FROM labelled WHERE labelled.label = id)")
      try reindexAll()
      try repostAll()
      try connection.run(
        """
        INSERT OR REPLACE INTO tally SELECT 'all', count(*) FROM listing
        UNION ALL SELECT 'unread', count(*) FROM listing WHERE NOT is_read
        UNION ALL SELECT 'untagged', count(*) FROM untagged
        """)
    }
    try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  // MARK: - Lists

  private func relistAll() throws {
    for table in ["labelled", "listing", "untagged"] { try connection.run("DELETE FROM \(table)") }
    try connection.run(
      """
      INSERT INTO listing
      SELECT place, id, id IN (SELECT article FROM read_mark),
        id IN (SELECT article FROM duplicate), published, published_precision
      FROM article WHERE id NOT IN (SELECT article FROM deletion) ORDER BY place
      """)
    try forEachArticleID { id in
      let labels = try givenLabels(of: id)
      let list = "[" + labels.map(String.init).joined(separator: ",") + "]"
      try connection.run(
        "UPDATE article SET labels = ?1 WHERE id = ?2 AND labels <> ?1", .text(list), .integer(id))
    }
    try connection.run(
      """
      INSERT OR IGNORE INTO labelled SELECT label, place FROM article_label
      WHERE article IN (SELECT article FROM listing) ORDER BY 1, 2
      """)
  }

  /// The labels that an article's own columns say.
  private func givenLabels(of id: Int64) throws -> [Int64] {
    let given = try connection.first(
      """
      SELECT source.name, tags, author, language
      FROM article JOIN source ON source.id = source WHERE article.id = ?
      """, [.integer(id)]
    ) { row in
      (
        source: row.text(0), tags: row.lines(1), author: row.optionalSafeText(2),
        language: row.optionalSafeText(3)
      )
    }
    guard let given else { return [] }
    return try labelIDs(
      source: given.source, tags: given.tags, author: given.author, language: given.language)
  }

  // MARK: - Indexes

  private func reindexAll() throws {
    try connection.run("INSERT INTO name_index(name_index) VALUES('rebuild')")
    try connection.run("INSERT INTO word_index(word_index) VALUES('delete-all')")
    try connection.indexAllArticles()
    for table in ["fingerprint", "address"] { try connection.run("DELETE FROM \(table)") }
    let ids = try connection.rows("SELECT id, place FROM article ORDER BY place") {
      (id: $0.integer(0), place: $0.integer(1))
    }
    for (id, place) in ids { try addFingerprint(of: id, at: place) }
  }

  private func addFingerprint(of id: Int64, at place: Int64) throws {
    let incoming = try connection.first(
      """
      SELECT title, body, guid, article.url, source.name
      FROM article JOIN source ON source.id = source WHERE article.id = ?
      """, [.integer(id)]
    ) { row in
      var article = Article(title: row.safeText(0), body: .init(row.text(1)))
      (article.guid, article.url) = (row.optionalSafeText(2), row.optionalSafeText(3))
      return IncomingArticle(article, source: row.safeText(4))
    }
    if let incoming { try addFingerprint(of: id, at: place, incoming) }
  }

  // MARK: - Entities

  private func repostAll() throws {
    for table in ["dated", "alias"] { try connection.run("DELETE FROM \(table)") }
    try connection.run(
      """
      UPDATE name SET articles = 0, mentions = 0, first_place = NULL, last_place = NULL,
        entity = CASE
        WHEN id IN (SELECT name FROM name_mark)
        THEN (SELECT entity FROM name_mark WHERE name_mark.name = id) ELSE id END
      """)
    names = NameCache()
    try forEachArticleID { id in
      try dropMarksBeyondText(of: id)
      let stored = try connection.first(
        "SELECT mentions, body, place FROM tagging JOIN article ON id = article WHERE id = ?",
        [.integer(id)]
      ) { (PackedTagging($0.blob(0)), $0.text(1), $0.integer(2)) }
      guard let (packed, body, place) = stored else { return }
      try post(packed, of: id, at: place, body: body, by: 1)
      if names.added.count > 1_000 { try flushNames() }
    }
    try flushNames()
    try connection.run(
      """
      INSERT INTO untagged SELECT place FROM listing
      WHERE article NOT IN (SELECT article FROM tagging) ORDER BY place
      """)
  }

  /// Forgets the tagging of a text that it does not fit, and the spans beyond the text.
  private func dropMarksBeyondText(of id: Int64) throws {
    let marks = try connection.first(
      """
      SELECT body, article.spans, mentions, tagging.spans
      FROM article LEFT JOIN tagging ON tagging.article = id WHERE id = ?
      """, [.integer(id)]
    ) { MarksOfText($0) }
    guard let marks else { return }
    if !marks.fitsTagging {
      try connection.run("DELETE FROM tagging WHERE article = ?", .integer(id))
    }
    if !marks.fitsSpans {
      let kept = packed(unpackedSpans(marks.spans, length: marks.length))
      try connection.run("UPDATE article SET spans = ? WHERE id = ?", .blob(kept), .integer(id))
    }
  }

  private func forEachArticleID(_ body: (Int64) throws -> Void) throws {
    for id in try connection.rows("SELECT id FROM article", [], { $0.integer(0) }) {
      try body(id)
    }
  }
}
