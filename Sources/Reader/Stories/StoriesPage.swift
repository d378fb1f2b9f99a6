// Articles of several sources that tell the same event, grouped with the reason.
import CleanText
import NewsModel

/// The stories' page.
public struct StoriesPage: Equatable, Sendable {
  var title: SafeText
  /// `nil` until loaded.
  var stories: [Story]?
  private(set) var rows: [Row] = []
  var cursor = RowCursor()

  enum Row: Equatable, Sendable {
    case reason(SafeText, articles: Int)
    case article(ArticleSummary)
    case gap

    var isChoosable: Bool {
      if case .article = self { true } else { false }
    }
  }

  init(title: SafeText) {
    self.title = title
  }

  mutating func show(_ stories: [Story]) {
    self.stories = stories
    rows = []
    for story in stories {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.reason(story.reason, articles: story.articles.count))
      rows += story.articles.map(Row.article)
    }
    cursor.choose(cursor.selected, count: rows.count) { rows[$0].isChoosable }
  }

  var chosen: ArticleSummary? {
    guard rows.indices.contains(cursor.selected), case .article(let article) = rows[cursor.selected]
    else { return nil }
    return article
  }
}
