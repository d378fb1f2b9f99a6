// The last step of entries: made articles, told apart, numbered, handed over.
import CleanText
import NewsModel

/// Counts the entries of a feed and makes items of them.
struct FeedDelivery {
  /// How many items have been handed over.
  private(set) var count = 0
  private var identities = ArticleIdentities()

  /// The articles of entries; one in which nothing stands is none.
  mutating func items(of drafts: [EntryDraft], in header: FeedHeader) -> [ParsedItem] {
    var articles = drafts.filter { !$0.isEmpty }.map { $0.article(in: header) }
    identities.settle(&articles)
    count += articles.count
    return articles.map { .article($0) }
  }

  /// The report of an entry that cannot be read.
  mutating func failure(_ error: ParsingError) -> ParsedItem {
    defer { count += 1 }
    return .failure(ItemFailure(index: count, error: error))
  }
}
