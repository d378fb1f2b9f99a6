// Keeps articles apart that their feed gives the same GUID, or the same address and none.
import CleanText
import NewsModel

/// Tells the articles of one source apart.
///
/// A store takes two articles with one GUID for one that was edited. Where a feed gives several
/// different articles the same, each is given that GUID with a mark of its own title and address,
/// which is the same whenever the feed is read.
struct ArticleIdentities {
  /// Beyond so many articles of one source the GUIDs are believed.
  private static let mostRemembered = 1 << 18

  /// By the hash of each GUID or address that of the article that had it first.
  private var owners: [UInt64: UInt64] = [:]

  /// Gives those of `articles` that share what must be theirs alone GUIDs of their own.
  mutating func settle(_ articles: inout [Article]) {
    var shared: Set<UInt64> = []
    for article in articles {
      guard let key = key(of: article).map(FeedNameHash.of) else { continue }
      if let owner = owners[key] {
        if owner != mark(of: article) { shared.insert(key) }
      } else if owners.count < Self.mostRemembered {
        owners[key] = mark(of: article)
      }
    }
    guard !shared.isEmpty else { return }
    for index in articles.indices {
      guard let key = key(of: articles[index]), shared.contains(FeedNameHash.of(key)) else {
        continue
      }
      let mark = String(mark(of: articles[index]), radix: 16)
      articles[index].guid = SafeText(line: "\(key)#\(mark)")
    }
  }

  private func key(of article: Article) -> String? {
    (article.guid ?? article.url)?.string
  }

  private func mark(of article: Article) -> UInt64 {
    FeedNameHash.of("\(article.title.string)\n\(article.url?.string ?? "")")
  }
}
