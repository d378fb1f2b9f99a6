// The list is read a page at a time; here pages are asked for and taken in.
import NewsModel

extension Model {
  private static let pageLimit = 200

  /// Shows what the filter finds; the list before stays on the screen until the first page comes.
  mutating func show(
    _ filter: Filter, sort: SortOrder? = nil, arrival: ArticleList.Arrival
  ) -> [Effect] {
    let isSame = filter.query == list.filter.query
    list.filter = filter
    list.sort = sort ?? filter.sort
    list.arrival = arrival
    list.ticket = newNumber()
    (list.isLoadingEarlier, list.isLoadingLater, list.owed) = (false, false, 0)
    if !isSame {
      list.clearSelection()
      list.total = knownCount(of: filter)
      if list.groups != nil { list.groups = StoryGroups() }
    }
    let stories: [Effect] = list.groups == nil ? [] : [.loadStories(filter.query)]
    sidebar.follow(filter)
    let anchor: PageRequest.Anchor =
      switch arrival {
      case .first: .first
      case .last: .last
      case .article(let id, _, _): .around(article: id)
      }
    let count: [Effect] =
      knownCount(of: filter) == nil ? [.count(filter.query, ticket: list.ticket)] : []
    return [.loadPage(request(anchor), ticket: list.ticket)] + count + stories
  }

  /// Reads the list anew and keeps the place.
  mutating func reload() -> [Effect] {
    show(list.filter, sort: list.sort, arrival: currentArrival)
  }

  /// Back to the chosen row, or to its place in the list when it is gone.
  var currentArrival: ArticleList.Arrival {
    guard let chosen = list.chosen else { return .first }
    let cursor = list.cursor
    return .article(chosen.id, fallback: cursor.selected, below: cursor.selected - cursor.top)
  }

  func request(_ anchor: PageRequest.Anchor) -> PageRequest {
    PageRequest(
      query: list.filter.query, sort: list.sort, anchor: anchor, limit: Self.pageLimit)
  }

  /// The count that the overview has for a filter.
  private func knownCount(of filter: Filter) -> Int? {
    guard let overview else { return nil }
    switch filter.query {
    case .all: return overview.all
    case .state(.unread): return overview.unread
    case .field(.tag, let name): return overview.tags.first { $0.name.string == name }?.count
    case .field(.source, let name): return overview.sources.first { $0.name.string == name }?.count
    default: return nil
    }
  }

  mutating func take(count: Int, _ ticket: Int) -> [Effect] {
    guard ticket == list.ticket else { return [] }
    setTotal(count)
    return []
  }

  /// Takes the number of articles in the list, which may tell where its end is.
  mutating func setTotal(_ total: Int) {
    list.total = total
    if list.window.firstIndex == nil, !list.window.hasLater, list.isLoaded {
      list.window.firstIndex = max(0, total - list.window.rows.count)
    }
  }

  // MARK: - Pages

  mutating func take(_ page: ArticlePage, for request: PageRequest, _ ticket: Int) -> [Effect] {
    if ticket == seek?.ticket { return takeSought(page) }
    guard ticket == list.ticket else { return [] }
    list.note = page.note
    switch request.anchor {
    case .first, .last, .around: replaceWindow(page)
    case .after: extendLater(page)
    case .before: extendEarlier(page)
    }
    keepListVisible()
    return prefetch() + follow()
  }

  private mutating func replaceWindow(_ page: ArticlePage) {
    let wasHead = list.chosenRow?.isHead ?? false
    list.window.replace(with: page, total: list.total)
    list.widths = RowWidths()
    measure(page)
    list.isLoaded = true
    switch list.arrival {
    case .first: list.cursor = RowCursor()
    case .last: list.cursor.selected = max(0, list.rowCount - 1)
    case .article(let id, let fallback, let below):
      list.cursor.selected = list.index(of: id) ?? min(fallback, max(0, list.rowCount - 1))
      let above = list.cursor.selected - 1
      if wasHead, list.hasRow(at: above), list.row(at: above).isHead {
        list.cursor.selected = above
      }
      list.cursor.top = list.cursor.selected - below
    }
    list.arrival = .first
  }

  private mutating func extendLater(_ page: ArticlePage) {
    list.isLoadingLater = false
    list.keepingPlace { -$0.window.append(page) }
    measure(page)
    payOwed()
  }

  private mutating func extendEarlier(_ page: ArticlePage) {
    list.isLoadingEarlier = false
    list.keepingPlace { $0.window.prepend(page) }
    measure(page)
    payOwed()
  }

  private mutating func measure(_ page: ArticlePage) {
    list.widths.measure(page.rows, today: today, sort: list.sort)
  }

  /// Moves over the rows that were not there yet when the move was asked for.
  private mutating func payOwed() {
    let before = list.cursor.selected
    list.cursor.move(by: list.owed, count: list.rowCount)
    list.owed -= list.cursor.selected - before
    if list.owed > 0, !list.window.hasLater { list.owed = 0 }
    if list.owed < 0, !list.window.hasEarlier { list.owed = 0 }
  }

  /// Asks for the next page where the chosen row comes near the end of what is in memory.
  mutating func prefetch() -> [Effect] {
    var effects: [Effect] = []
    let (rows, selected) = (list.window.rows, list.windowPosition)
    if list.window.hasLater, !list.isLoadingLater,
      selected + ArticleWindow.margin > rows.count || list.cursor.selected + 1 >= list.rowCount,
      let key = rows.last?.key
    {
      list.isLoadingLater = true
      effects.append(.loadPage(request(.after(key)), ticket: list.ticket))
    }
    if list.window.hasEarlier, !list.isLoadingEarlier,
      selected < ArticleWindow.margin || list.cursor.selected == 0,
      let key = rows.first?.key
    {
      list.isLoadingEarlier = true
      effects.append(.loadPage(request(.before(key)), ticket: list.ticket))
    }
    return effects
  }
}
