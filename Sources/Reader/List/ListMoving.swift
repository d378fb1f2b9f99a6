// Moving over the list: rows, ends, the next unread.
import NewsModel

/// A search for the next unread beyond what is in memory.
struct Seek: Equatable, Sendable {
  var ticket: Int
  /// Whether what is found is opened, or only chosen.
  var opens: Bool
}

extension Model {
  /// Does a command of moving in the list; `nil` if it is none.
  mutating func moveInList(_ command: Command, _ count: Int?) -> [Effect]? {
    switch command {
    case .last where count == nil && list.window.hasLater:
      return show(list.filter, sort: list.sort, arrival: .last)
    case .first where count == nil && list.window.hasEarlier:
      return show(list.filter, sort: list.sort, arrival: .first)
    default: break
    }
    var cursor = list.cursor
    let rows = list.rowCount
    guard cursor.perform(command, times: count, height: height(of: .list), count: rows)
    else { return nil }
    oweRest(of: command, count, moved: cursor.selected - list.cursor.selected)
    list.cursor = cursor
    return prefetch() + follow()
  }

  /// Remembers what of a move went beyond the rows in memory.
  private mutating func oweRest(of command: Command, _ count: Int?, moved: Int) {
    let page = max(1, height(of: .list) - 1)
    let wanted =
      switch command {
      case .down: count ?? 1
      case .up: -(count ?? 1)
      case .pageDown: page * (count ?? 1)
      case .pageUp: -page * (count ?? 1)
      default: moved
      }
    let rest = wanted - moved
    let isBeyond = rest > 0 ? list.window.hasLater : list.window.hasEarlier
    list.owed = isBeyond ? rest : 0
  }

  // MARK: - The next unread

  /// Chooses the next or previous unread article, and opens it if one is open.
  mutating func goToUnread(by step: Int) -> [Effect] {
    let opens = focus == .article || focus == .entities
    var index = list.cursor.selected + step
    while list.hasRow(at: index) {
      if list.row(at: index).isUnread { return choose(row: index, opens: opens) }
      index += step
    }
    let isMore = step > 0 ? list.window.hasLater : list.window.hasEarlier
    let rows = list.window.rows
    guard isMore, let key = (step > 0 ? rows.last : rows.first)?.key else {
      return say(step > 0 ? "No unread article after this" : "No unread article before this")
    }
    let number = newNumber()
    seek = Seek(ticket: number, opens: opens)
    let anchor: PageRequest.Anchor = step > 0 ? .after(key) : .before(key)
    let query = Query.and([list.filter.query, .state(.unread)])
    return [
      .loadPage(
        PageRequest(query: query, sort: list.sort, anchor: anchor, limit: 1), ticket: number)
    ]
  }

  mutating func takeSought(_ page: ArticlePage) -> [Effect] {
    let opens = seek?.opens ?? false
    seek = nil
    guard let found = page.rows.first else { return say("No more unread articles") }
    let shown = show(
      list.filter, sort: list.sort,
      arrival: .article(found.id, fallback: list.cursor.selected, below: 2))
    return shown + (opens ? load(article: found.id) : [])
  }

  /// Chooses a row, and opens it or shows it beside.
  mutating func choose(row: Int, opens: Bool) -> [Effect] {
    list.cursor.selected = row
    keepListVisible()
    guard let chosen = list.chosen else { return [] }
    return load(article: chosen.id) + prefetch() + (opens ? beginReading(chosen.id) : [])
  }
}
