// The list's state: what it shows, the row chosen, the rows selected.
import NewsModel

/// The list of articles.
struct ArticleList: Equatable, Sendable {
  var filter = Filter.all
  var sort = SortOrder.date
  var window = ArticleWindow() { didSet { if groups != nil { regroup() } } }
  /// The stories that the rows are gathered into; `nil` where each article has its own row.
  var groups: StoryGroups? { didSet { regroup() } }
  /// The rows with stories among them, as `regroup` builds them.
  var groupedRows: [ListRow]?
  /// How wide the rows' columns ask to be.
  var widths = RowWidths()
  var cursor = RowCursor()
  /// How many articles the filter finds; `nil` until counted.
  var total: Int?
  /// Something to know of how the list was made.
  var note: String?
  /// Whether the first page has come.
  var isLoaded = false
  /// Tells answers for this list from those for the one before.
  var ticket = 0
  var isLoadingEarlier = false
  var isLoadingLater = false
  /// Rows that are still to be moved over when the next page comes.
  var owed = 0
  /// What to choose when the page comes.
  var arrival = Arrival.first
  var selected: Set<Int64> = []
  /// Whether all that the filter finds is selected, also what is not in memory.
  var isAllSelected = false
  /// The row that `V` selects from.
  var anchor: Int64?

  enum Arrival: Equatable, Sendable {
    case first, last
    /// An article, so many rows below the first one shown; the row `fallback` where it is gone.
    case article(Int64, fallback: Int, below: Int)
  }

  /// The chosen row's place in the whole list, from 1, where it is known.
  var position: Int? {
    guard let chosen, let first = window.firstIndex else { return nil }
    if groupedRows == nil { return first + cursor.selected + 1 }
    return window.index(of: chosen.id).map { first + $0 + 1 }
  }

  /// Whether a row is selected.
  func isSelected(_ article: Int64) -> Bool { isAllSelected || selected.contains(article) }

  mutating func clearSelection() {
    (selected, isAllSelected, anchor) = ([], false, nil)
  }
}
