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
  func linkDuplicates(of id: Int64, at place: Int64, _ incoming: IncomingArticle) throws {
    if let link = try duplicateLink(id, place, incoming) {
      try connection.run(
        """
        INSERT OR REPLACE INTO duplicate VALUES(?1,
          coalesce((SELECT original FROM duplicate WHERE article = ?2), ?2), ?3, ?4)
        """, .integer(id), .integer(link.original), .integer(link.reason.rawValue),
        .integer(Int64(link.share)))
      try connection.run(
        "UPDATE listing SET is_duplicate = 1 WHERE article = ?", .integer(id))
    }
    try addFingerprint(of: id, at: place, incoming)
  }

  func addFingerprint(of id: Int64, at place: Int64, _ incoming: IncomingArticle) throws {
    for hash in [incoming.guidHash, incoming.urlHash].compactMap({ $0 }) {
      try connection.run(
        "INSERT OR IGNORE INTO address VALUES(?, ?)", .integer(hash), .integer(id))
    }
    for hash in incoming.fingerprint.least {
      try connection.run(
        "INSERT OR IGNORE INTO fingerprint VALUES(?, ?, ?, ?)", .integer(Self.period(place)),
        .integer(hash), .integer(id), .integer(incoming.fingerprint.sketch))
    }
  }

  /// The period of a place: 2¹⁸ places are 24 days.
  private static func period(_ place: Int64) -> Int64 { place >> 18 }

  /// Does the same for an article whose text has changed.
  func relinkDuplicates(of id: Int64, at place: Int64, _ incoming: IncomingArticle) throws {
    try connection.run("DELETE FROM duplicate WHERE article = ?", .integer(id))
    try connection.run("UPDATE listing SET is_duplicate = 0 WHERE article = ?", .integer(id))
    try linkDuplicates(of: id, at: place, incoming)
  }

  private typealias Link = (original: Int64, reason: DuplicateReason, share: Int)

  private func duplicateLink(_ id: Int64, _ place: Int64, _ incoming: IncomingArticle) throws
    -> Link?
  {
    if let hash = incoming.guidHash, let other = try article(withHash: hash, besides: id) {
      return (other, .guid, 100)
    }
    if let hash = incoming.urlHash, let other = try article(withHash: hash, besides: id) {
      return (other, .url, 100)
    }
    return try nearDuplicate(of: id, at: place, incoming)
  }

  private func article(withHash hash: Int64, besides id: Int64) throws -> Int64? {
    try connection.integer(
      "SELECT article FROM address WHERE hash = ? AND article <> ? LIMIT 1", .integer(hash),
      .integer(id))
  }

  /// The earlier article with most runs of words in common, if they are enough.
  private func nearDuplicate(
    of id: Int64, at place: Int64, _ incoming: IncomingArticle
  ) throws -> Link? {
    var best: Link?
    for candidate in try candidates(of: id, at: place, incoming.fingerprint) {
      guard let (body, source) = try bodyAndSource(candidate) else { continue }
      let share = Fingerprint.share(body, incoming.article.body.string)
      let least = source == incoming.source.string ? 80 : 50
      if share >= least && share > best?.share ?? 0 { best = (candidate, .text, share) }
    }
    return best
  }

  /// A few articles that share a least hash and are alike in the rest.
  private func candidates(
    of id: Int64, at place: Int64, _ fingerprint: Fingerprint
  ) throws -> [Int64] {
    var found: [Int64] = []
    let period = Self.period(place)
    for hash in fingerprint.least {
      // A run of words that hundreds of articles have (a boilerplate) says nothing.
      try connection.forEachRow(
        """
        SELECT article, sketch FROM fingerprint
        WHERE period IN (?1 - 1, ?1, ?1 + 1) AND hash = ?2 LIMIT 64
        """, [.integer(period), .integer(hash)]
      ) { row in
        let article = row.integer(0)
        let distance = Fingerprint.distance(row.integer(1), fingerprint.sketch)
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
  /// Of a GUID that other sources would hardly give to another article.
  var guidHash: Int64? {
    guard let guid = article.guid?.string, guid.utf8.count >= 16,
      guid.contains(where: { !$0.isNumber }), canonicalURL(guid) != canonical
    else { return nil }
    return Self.hash("guid", guid) >> 16
  }

  var urlHash: Int64? {
    canonical.map { Self.hash("url", $0) >> 16 }
  }
}
