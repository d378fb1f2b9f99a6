// What keys do in the list.
import CleanText
import NewsModel

extension Model {
  mutating func performInList(_ command: Command, _ count: Int?) -> [Effect]? {
    if let effects = moveInList(command, count) { return effects }
    switch command {
    case .open: return openChosen()
    case .select: return selectRows(count ?? 1)
    case .selectRange: return selectRange()
    case .selectAll: return selectAll()
    case .sort: return sortByNext()
    case .fold: return foldStory()
    case .foldAll: return foldAllStories()
    case .tellApart: return tellApart()
    case .nextMatch: return goToStory(by: 1, count)
    case .previousMatch: return goToStory(by: -1, count)
    default: return nil
    }
  }

  /// Opens the chosen article in the article pane.
  private mutating func openChosen() -> [Effect] {
    if list.chosenRow?.isHead == true { return foldStory() }
    guard let chosen = list.chosen else { return [] }
    focus = .article
    return load(article: chosen.id) + beginReading(chosen.id)
  }

  private mutating func selectRows(_ count: Int) -> [Effect] {
    for _ in 0..<min(count, list.rowCount) {
      guard let row = list.chosenRow else { break }
      if list.isAllSelected {
        (list.isAllSelected, list.selected) = (false, Set(list.window.rows.map(\.id)))
      }
      let ids = Set(row.articles.map(\.id))
      if ids.isSubset(of: list.selected) {
        list.selected.subtract(ids)
      } else {
        list.selected.formUnion(ids)
      }
      list.anchor = row.article?.id
      list.cursor.move(by: 1, count: list.rowCount)
    }
    keepListVisible()
    return prefetch() + follow()
  }

  private mutating func selectRange() -> [Effect] {
    guard let anchor = list.anchor.flatMap(list.index(of:)) else { return selectRows(1) }
    let here = list.cursor.selected
    for index in min(anchor, here)...max(anchor, here) where list.hasRow(at: index) {
      list.selected.formUnion(list.row(at: index).articles.map(\.id))
    }
    return saySelected()
  }

  private mutating func selectAll() -> [Effect] {
    if list.isAllSelected {
      list.clearSelection()
      return []
    }
    list.isAllSelected = true
    return saySelected()
  }

  private mutating func saySelected() -> [Effect] {
    let count = list.isAllSelected ? list.total ?? list.window.rows.count : list.selected.count
    return say(
      "\(counted(count, "article")) selected \(symbols.dot) t tag  m read  d delete  Esc none")
  }

  private mutating func sortByNext() -> [Effect] {
    let orders = SortOrder.allCases
    let index = orders.firstIndex(of: list.sort) ?? 0
    return sort(by: orders[(index + 1) % orders.count])
  }

  mutating func sort(by order: SortOrder) -> [Effect] {
    let effects = show(list.filter, sort: order, arrival: currentArrival)
    return effects + say("Sorted by \(order.inWords)")
  }
}

extension SortOrder {
  /// What the order goes by.
  var inWords: SafeText {
    switch self {
    case .date: "date, newest first"
    case .relevance: "relevance"
    case .source: "source"
    case .due: "due date"
    }
  }
}
