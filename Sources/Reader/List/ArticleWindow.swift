// The part of a list that is in memory: a million rows are read a page at a time.
import NewsModel

/// A run of consecutive rows of a list, which grows at the end that is scrolled to and is trimmed
/// at the other.
public struct ArticleWindow: Equatable, Sendable {
  public private(set) var rows: [ArticleSummary] = []
  public private(set) var hasEarlier = false
  public private(set) var hasLater = false
  /// The place of the first row in the whole list, from 0; `nil` where it is not known.
  public internal(set) var firstIndex: Int?

  /// More rows than this are not kept.
  static let capacity = 1_200
  /// How many rows before its end the next page is asked for.
  static let margin = 120

  public init() {}

  /// Takes the page as the whole window.
  mutating func replace(with page: ArticlePage, total: Int?) {
    (rows, hasEarlier, hasLater) = (page.rows, page.hasEarlier, page.hasLater)
    firstIndex = hasEarlier ? nil : 0
    if firstIndex == nil, !hasLater { firstIndex = total.map { $0 - rows.count } }
  }

  /// Adds a page after the last row; returns by how much the rows moved up because of trimming.
  mutating func append(_ page: ArticlePage) -> Int {
    rows += page.rows
    hasLater = page.hasLater
    let excess = max(0, rows.count - Self.capacity)
    guard excess > 0 else { return 0 }
    rows.removeFirst(excess)
    hasEarlier = true
    firstIndex = firstIndex.map { $0 + excess }
    return excess
  }

  /// Adds a page before the first row; returns by how much the rows moved down.
  mutating func prepend(_ page: ArticlePage) -> Int {
    rows = page.rows + rows
    hasEarlier = page.hasEarlier
    firstIndex = hasEarlier ? firstIndex.map { max(0, $0 - page.rows.count) } : 0
    if rows.count > Self.capacity {
      rows.removeLast(rows.count - Self.capacity)
      hasLater = true
    }
    return page.rows.count
  }

  /// The row's index in the window, or `nil`.
  func index(of article: Int64) -> Int? {
    rows.firstIndex { $0.id == article }
  }

  /// Changes the row of an article, if it is in the window.
  mutating func change(_ article: Int64, _ body: (inout ArticleSummary) -> Void) {
    guard let index = index(of: article) else { return }
    body(&rows[index])
  }

  /// Changes every row.
  mutating func changeAll(_ body: (inout ArticleSummary) -> Void) {
    for index in rows.indices { body(&rows[index]) }
  }

  /// Takes the articles out, as deleting does at once.
  mutating func remove(_ articles: Set<Int64>) {
    rows.removeAll { articles.contains($0.id) }
  }
}
