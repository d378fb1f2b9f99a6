// An article on its way into the store, with all that can be reckoned before the store is asked.
import CleanText
import NewsModel

/// An article on its way into a store.
///
/// Making one does the work that needs no store (hashing, fingerprints, folding), so make it where
/// there are cores to spare, and not on the writer's thread.
public struct IncomingArticle: Sendable {
  public let article: Article
  /// The name of the feed, site or folder that it comes from.
  public let source: SafeText
  /// The file that holds this article and no other; `nil` for feeds and the like.
  public let path: String?

  let identity: Identity
  let canonical: String?
  /// Hashes of title and body, and of all that an import may change.
  let textHash: Int64
  let recordHash: Int64
  let fingerprint: Fingerprint
  let searchWords: String
  let packedSpans: [UInt8]

  public init(_ article: Article, source: SafeText, path: String? = nil) {
    (self.article, self.source, self.path) = (article, source, path)
    let (title, body) = (article.title.string, article.body.string)
    canonical = article.url.map { canonicalURL($0.string) }.flatMap { $0.isEmpty ? nil : $0 }
    textHash = Self.hash(title, body)
    recordHash = Self.hash(ofRecord: article, textHash: textHash)
    identity = Identity(article, source: source, canonical: canonical, textHash: textHash)
    fingerprint = Fingerprint(of: body)
    searchWords = NewsStorage.searchWords(title: title, body: body)
    packedSpans = packed(article.spans)
  }

  static func hash(_ texts: String...) -> Int64 {
    var hash = TextHash()
    for text in texts { hash.add(text) }
    return hash.value
  }

  private static func hash(ofRecord article: Article, textHash: Int64) -> Int64 {
    var hash = TextHash()
    hash.add(UInt64(bitPattern: textHash))
    for text in [article.author, article.url, article.site, article.section, article.language] {
      hash.add(text?.string)
    }
    hash.add(article.summary?.string)
    for tag in article.tags { hash.add(tag.string) }
    for line in article.dropped { hash.add(line.string) }
    hash.add(publicationMark(article))
    hash.add(article.updated?.iso8601)
    hash.add("\(article.views ?? -1) \(article.readingMinutes ?? -1)")
    for byte in packed(article.spans) { hash.add(UInt64(byte)) }
    return hash.value
  }

  /// An inferred year is fixed at the first import, so another one is no change.
  private static func publicationMark(_ article: Article) -> String? {
    guard article.publishedYearInferred, let day = article.published?.day else {
      return article.published?.iso8601
    }
    return "\(day.month)-\(day.day)"
  }
}

/// What tells an article from others: its source and GUID; else its canonical URL; else its text.
struct Identity: Equatable, Sendable {
  enum Basis: Equatable, Sendable {
    case guid(String)
    case url(String)
    case text
  }

  let basis: Basis
  let hash: Int64

  init(_ article: Article, source: SafeText, canonical: String?, textHash: Int64) {
    if let guid = article.guid, !guid.isEmpty {
      basis = .guid(guid.string)
      hash = IncomingArticle.hash("guid", source.string, guid.string)
    } else if let canonical {
      basis = .url(canonical)
      hash = IncomingArticle.hash("url", canonical)
    } else {
      basis = .text
      hash = textHash
    }
  }
}

/// What became of an incoming article.
public enum StoreOutcome: Equatable, Sendable {
  case imported(Int64)
  /// It was there, and is now as the source has it; the reader's marks are kept.
  case changed(Int64)
  case unchanged(Int64)

  public var id: Int64 {
    switch self {
    case .imported(let id), .changed(let id), .unchanged(let id): id
    }
  }
}
