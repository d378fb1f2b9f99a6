// What the parsing threads hand to the writer.
import NewsModel
import NewsParsing
import NewsStorage

/// A part of what a file holds, on its way to the store.
enum ParsedChunk: Sendable {
  case articles([IncomingArticle], of: InputFile)
  case subscriptions([Subscription], of: InputFile)
  case failure(ItemFailure?, ImportProblem, of: String)
  /// All of the file has been handed over; `isWhole` when nothing of it failed.
  case end(InputFile, isWhole: Bool)
}

/// Gathers a file's articles into chunks that are neither many nor large.
struct ChunkBuilder {
  private static let articleLimit = 100
  private static let byteLimit = 1 << 20

  private var articles: [IncomingArticle] = []
  private var bytes = 0

  /// Adds an article, and returns the chunk when it is full.
  mutating func add(_ article: IncomingArticle) -> [IncomingArticle]? {
    articles.append(article)
    bytes += article.article.body.string.utf8.count
    return articles.count >= Self.articleLimit || bytes >= Self.byteLimit ? take() : nil
  }

  /// Takes what is gathered.
  mutating func take() -> [IncomingArticle] {
    defer { (articles, bytes) = ([], 0) }
    return articles
  }
}
