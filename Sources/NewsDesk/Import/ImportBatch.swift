// What is gathered for one transaction.
import NewsStorage

/// Articles and completed files on their way into one transaction.
struct ImportBatch {
  /// Enough for the transaction's own cost to vanish, little enough to hold in memory and to leave
  /// other processes their turn.
  private static let articleLimit = 1_000
  private static let byteLimit = 4 << 20

  private(set) var articles: [IncomingArticle] = []
  private(set) var completed: [InputStamp] = []
  private var bytes = 0

  var isFull: Bool { articles.count >= Self.articleLimit || bytes >= Self.byteLimit }
  var isEmpty: Bool { articles.isEmpty && completed.isEmpty }

  mutating func add(_ more: [IncomingArticle]) {
    articles += more
    for incoming in more { bytes += incoming.article.body.string.utf8.count }
  }

  mutating func complete(_ stamp: InputStamp) { completed.append(stamp) }
}
