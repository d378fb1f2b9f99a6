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
    default: return nil
    }
  }

  /// Opens the chosen article in the article pane.
  private mutating func openChosen() -> [Effect] {
    guard let chosen = list.chosen else { return [] }
    focus = .article
    return load(article: chosen.id) + beginReading(chosen.id)
  }

  private mutating func selectRows(_ count: Int) -> [Effect] {
    for _ in 0..<min(count, list.rows.count) {
      guard let chosen = list.chosen else { break }
      if list.isAllSelected {
        (list.isAllSelected, list.selected) = (false, Set(list.rows.map(\.id)))
      }
      if list.selected.remove(chosen.id) == nil { list.selected.insert(chosen.id) }
      list.anchor = chosen.id
      list.cursor.move(by: 1, count: list.rows.count)
    }
    list.cursor.keepVisible(height: height(of: .list), count: list.rows.count)
    return prefetch() + follow()
  }

  private mutating func selectRange() -> [Effect] {
    guard let anchor = list.anchor.flatMap(list.window.index(of:)) else { return selectRows(1) }
    let here = list.cursor.selected
    for row in min(anchor, here)...max(anchor, here) { list.selected.insert(list.rows[row].id) }
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
    let count = list.isAllSelected ? list.total ?? list.rows.count : list.selected.count
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
