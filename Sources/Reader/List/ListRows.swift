// The list's rows as they stand on the screen: the window's, or those gathered into stories.
import NewsModel

extension ArticleList {
  /// How many rows there are in memory.
  var rowCount: Int { groupedRows?.count ?? window.rows.count }

  /// The row at an index, which must be one.
  func row(at index: Int) -> ListRow { groupedRows?[index] ?? .article(window.rows[index]) }

  func hasRow(at index: Int) -> Bool { index >= 0 && index < rowCount }

  var chosenRow: ListRow? { hasRow(at: cursor.selected) ? row(at: cursor.selected) : nil }

  var chosen: ArticleSummary? { chosenRow?.article }

  /// The row that shows an article: its own, or the head that it is folded into.
  func index(of article: Int64) -> Int? {
    guard let groupedRows else { return window.index(of: article) }
    let own = groupedRows.firstIndex { !$0.isHead && $0.article?.id == article }
    return own ?? groupedRows.firstIndex { row in row.articles.contains { $0.id == article } }
  }

  /// Where the chosen row stands among the window's rows, of which stories show fewer or in another
  /// order.
  var windowPosition: Int {
    guard groupedRows != nil, let row = chosenRow else { return cursor.selected }
    return row.articles.lazy.compactMap { window.index(of: $0.id) }.first ?? 0
  }

  /// The row's index where it stands now, whatever came or went around it.
  private func index(of row: ListRow) -> Int? {
    guard let article = row.article?.id else { return nil }
    if row.isHead, let groupedRows {
      return groupedRows.firstIndex { $0.isHead && $0.article?.id == article } ?? index(of: article)
    }
    return index(of: article)
  }

  /// Changes the rows, and keeps the chosen one chosen and at its place on the screen.
  ///
  /// `body` returns by how much the window's rows moved down.
  mutating func keepingPlace(_ body: (inout ArticleList) -> Int) {
    let (row, isGrouped) = (chosenRow, groupedRows != nil)
    let shift = body(&self)
    if !isGrouped, groupedRows == nil {
      cursor.selected += shift
      cursor.top += shift
    } else if let row, let index = index(of: row) {
      cursor.top += index - cursor.selected
      cursor.selected = index
    } else {
      cursor.choose(cursor.selected, count: rowCount)
    }
  }

  // MARK: - Stories

  /// Builds the grouped rows anew, after the window or the stories changed.
  mutating func regroup() {
    groupedRows = groups.map { $0.rows(of: window) }
  }

  /// Changes an article's row wherever it stands.
  mutating func change(_ article: Int64, _ body: (inout ArticleSummary) -> Void) {
    window.change(article, body)
    groups?.change(article, body)
  }

  mutating func changeAll(_ body: (inout ArticleSummary) -> Void) {
    window.changeAll(body)
    groups?.changeAll(body)
  }

  mutating func remove(_ articles: Set<Int64>) {
    window.remove(articles)
    groups?.remove(articles)
  }

  /// The article's row as far as it is in memory.
  func summary(of article: Int64) -> ArticleSummary? {
    if let index = window.index(of: article) { return window.rows[index] }
    return groups?.story(of: article)?.articles.first { $0.id == article }
  }
}
