// Whether an article is in the store already.
import Foundation
import NewsModel

/// An article of the store that an incoming one is.
struct KnownArticle {
  var id: Int64
  var recordHash: Int64
  var isDeleted: Bool
}

extension NewsStore {
  /// The article that `incoming` is, by its identity, or else by its file.
  func knownArticle(_ incoming: IncomingArticle) throws -> KnownArticle? {
    if let known = try articleByIdentity(incoming) { return known }
    // A file at which another page now lies is no edit of the page before.
    guard let path = incoming.path, let known = try articleByPath(path) else { return nil }
    switch incoming.identity.basis {
    case .text: return known.article
    case .guid, .url: return known.hasIdentityOfItsOwn ? nil : known.article
    }
  }

  private func articleByIdentity(_ incoming: IncomingArticle) throws -> KnownArticle? {
    let candidates = try connection.rows(
      """
      SELECT article.id, record_hash,
        EXISTS(SELECT 1 FROM deletion WHERE deletion.article = article.id),
        guid, article.url, source.name
      FROM article JOIN source ON source.id = article.source
      WHERE identity_hash = ? ORDER BY article.id
      """, [.integer(incoming.identity.hash)]
    ) { row in
      (known(row), guid: row.optionalText(3), url: row.optionalText(4), source: row.text(5))
    }
    return try candidates.first { candidate in
      switch incoming.identity.basis {
      case .guid(let guid):
        candidate.guid == guid && candidate.source == incoming.source.string
          && mayBeOfOneSite(candidate.url, incoming.article.url?.string)
      case .url(let url): candidate.url.map(canonicalURL) == url
      case .text: try hasSameText(candidate.0.id, incoming)
      }
    }?.0
  }

  /// Whether two addresses may be of one site: two feeds of one title may count their articles alike,
  /// and neither's may take the place of the other's.
  private func mayBeOfOneSite(_ left: String?, _ right: String?) -> Bool {
    guard let left = left.flatMap(host(of:)), let right = right.flatMap(host(of:)) else {
      return true
    }
    return left == right
  }

  /// The host of a web address in lower case, without `www.`.
  private func host(of url: String) -> String? {
    guard let start = url.range(of: "://") else { return nil }
    let host = url[start.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Whether the texts are equal, and not their hashes alone.
  private func hasSameText(_ id: Int64, _ incoming: IncomingArticle) throws -> Bool {
    let text = try connection.first("SELECT title, body FROM article WHERE id = ?", [.integer(id)])
    {
      ($0.text(0), $0.text(1))
    }
    return text.map { $0 == (incoming.article.title.string, incoming.article.body.string) } ?? false
  }

  private func articleByPath(
    _ path: String
  ) throws -> (article: KnownArticle, hasIdentityOfItsOwn: Bool)? {
    try connection.first(
      """
      SELECT id, record_hash, EXISTS(SELECT 1 FROM deletion WHERE deletion.article = id),
        guid IS NOT NULL OR url IS NOT NULL
      FROM article WHERE id = (SELECT article FROM article_path WHERE path = ?)
      """, [.text(path)]
    ) { (known($0), $0.bool(3)) }
  }

  private func known(_ row: Row) -> KnownArticle {
    KnownArticle(id: row.integer(0), recordHash: row.integer(1), isDeleted: row.bool(2))
  }
}
