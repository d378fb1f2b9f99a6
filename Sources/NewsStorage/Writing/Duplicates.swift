// Finding and linking articles that are the same, or nearly.
import NewsModel

/// Why an article is taken for a duplicate of an earlier one; the raw values are what the store
/// holds.
enum DuplicateReason: Int64 {
  case guid = 0
  case url, text
}

extension NewsStore {
  /// Links a new article to the earlier one that it is the same as, if there is one.
  func linkDuplicates(of id: Int64, _ incoming: IncomingArticle) throws {
    if let link = try duplicateLink(id, incoming) {
      try connection.run(
        """
        INSERT OR REPLACE INTO duplicate VALUES(?1,
          coalesce((SELECT original FROM duplicate WHERE article = ?2), ?2), ?3, ?4)
        """, .integer(id), .integer(link.original), .integer(link.reason.rawValue),
        .integer(Int64(link.share)))
      try connection.run(
        "UPDATE listing SET is_duplicate = 1 WHERE article = ?", .integer(id))
    }
    try addFingerprint(of: id, incoming)
  }

  func addFingerprint(of id: Int64, _ incoming: IncomingArticle) throws {
    for hash in incoming.comparableHashes {
      try connection.run(
        "INSERT OR IGNORE INTO fingerprint VALUES(?, ?, ?)", .integer(hash), .integer(id),
        .integer(incoming.fingerprint.simhash))
    }
  }

  /// Does the same for an article whose text has changed.
  func relinkDuplicates(of id: Int64, _ incoming: IncomingArticle) throws {
    try connection.run("DELETE FROM duplicate WHERE article = ?", .integer(id))
    try connection.run("UPDATE listing SET is_duplicate = 0 WHERE article = ?", .integer(id))
    try linkDuplicates(of: id, incoming)
  }

  private typealias Link = (original: Int64, reason: DuplicateReason, share: Int)

  private func duplicateLink(_ id: Int64, _ incoming: IncomingArticle) throws -> Link? {
    if let hash = incoming.guidHash, let other = try article(withHash: hash, besides: id) {
      return (other, .guid, 100)
    }
    if let hash = incoming.urlHash, let other = try article(withHash: hash, besides: id) {
      return (other, .url, 100)
    }
    return try nearDuplicate(of: id, incoming)
  }

  private func article(withHash hash: Int64, besides id: Int64) throws -> Int64? {
    try connection.integer(
      "SELECT article FROM fingerprint WHERE hash = ? AND article <> ? LIMIT 1", .integer(hash),
      .integer(id))
  }

  /// The earlier article with most runs of words in common, if they are enough.
  private func nearDuplicate(of id: Int64, _ incoming: IncomingArticle) throws -> Link? {
    var best: Link?
    for candidate in try candidates(of: id, incoming.fingerprint) {
      guard let (body, source) = try bodyAndSource(candidate) else { continue }
      let share = Fingerprint.share(body, incoming.article.body.string)
      let least = source == incoming.source.string ? 80 : 50
      if share >= least && share > best?.share ?? 0 { best = (candidate, .text, share) }
    }
    return best
  }

  /// A few articles that share a least hash and are alike in the rest.
  private func candidates(of id: Int64, _ fingerprint: Fingerprint) throws -> [Int64] {
    var found: [Int64] = []
    for hash in fingerprint.least {
      // A run of words that hundreds of articles have (a boilerplate) says nothing.
      try connection.forEachRow(
        "SELECT article, simhash FROM fingerprint WHERE hash = ? ORDER BY article DESC LIMIT 64",
        [.integer(hash)]
      ) { row in
        let article = row.integer(0)
        let distance = Fingerprint.distance(row.integer(1), fingerprint.simhash)
        if article != id && distance <= 16 && !found.contains(article) { found.append(article) }
        return found.count < 4
      }
    }
    return found
  }

  private func bodyAndSource(_ id: Int64) throws -> (body: String, source: String)? {
    try connection.first(
      """
      SELECT body, source.name FROM article JOIN source ON source.id = article.source
      WHERE article.id = ?
      """, [.integer(id)]
    ) { ($0.text(0), $0.text(1)) }
  }
}

extension IncomingArticle {
  /// All hashes under which this article may be found by a later one.
  var comparableHashes: [Int64] {
    [guidHash, urlHash].compactMap { $0 } + fingerprint.least
  }

  /// Of a GUID that other sources would hardly give to another article.
  var guidHash: Int64? {
    guard let guid = article.guid?.string, guid.utf8.count >= 16,
      guid.contains(where: { !$0.isNumber }), canonicalURL(guid) != canonical
    else { return nil }
    return Self.hash("guid", guid)
  }

  var urlHash: Int64? {
    canonical.map { Self.hash("url", $0) }
  }
}
