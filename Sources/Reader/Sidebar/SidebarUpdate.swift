// What keys do in the sidebar, and how an overview comes into it.
import CleanText
import NewsModel

extension Model {
  mutating func take(_ overview: Overview) -> [Effect] {
    self.overview = overview
    fillSidebar()
    if let total = knownTotal(in: overview) { setTotal(total) }
    sidebar.cursor.keepVisible(height: height(of: .sidebar), count: sidebar.rows.count, above: 1)
    let uncounted = sidebar.rows.compactMap(\.item).filter(\.isCountedLater).map(\.filter)
    return uncounted.isEmpty ? [] : [.countFilters(uncounted)]
  }

  mutating func take(counts: [String: Int]) -> [Effect] {
    filterCounts.merge(counts) { _, new in new }
    fillSidebar()
    return []
  }

  private func knownTotal(in overview: Overview) -> Int? {
    switch list.filter.query {
    case .all: overview.all
    case .field(.tag, let name): overview.tags.first { $0.name.string == name }?.count
    case .field(.source, let name): overview.sources.first { $0.name.string == name }?.count
    default: nil
    }
  }

  private mutating func fillSidebar() {
    guard let overview else { return }
    let wasEmpty = sidebar.rows.isEmpty
    sidebar.show(
      SidebarRow.rows(
        of: overview, folded: sidebar.folded, today: today, counts: filterCounts,
        parse: { (try? parser.query($0)) ?? .word($0) }))
    if wasEmpty { sidebar.follow(list.filter) }
  }

  mutating func performInSidebar(_ command: Command, _ count: Int?) -> [Effect]? {
    let rows = sidebar.rows
    if sidebar.cursor.perform(
      command, times: count, height: height(of: .sidebar), count: rows.count,
      isChoosable: { rows[$0].isChoosable })
    {
      sidebar.cursor.keepVisible(height: height(of: .sidebar), count: rows.count, above: 1)
      return []
    }
    switch command {
    case .open: return openSidebarRow()
    case .fold: return foldGroup()
    case .editView: return editView()
    case .delete: return deleteView()
    case .moveViewDown: return moveView(by: 1)
    case .moveViewUp: return moveView(by: -1)
    case .watch: return unwatch()
    default: return nil
    }
  }

  private mutating func openSidebarRow() -> [Effect] {
    switch sidebar.chosen {
    case .title: return foldGroup()
    case .item(let item):
      rememberPlace()
      focus = .list
      let seen: [Effect] =
        if case .entity(let id) = item.subject { [.markSeen(entity: id)] } else { [] }
      return show(item.filter, arrival: .first) + seen
    case .gap, nil: return []
    }
  }

  private mutating func foldGroup() -> [Effect] {
    guard let group = chosenGroup else { return [] }
    if sidebar.folded.remove(group) == nil { sidebar.folded.insert(group) }
    fillSidebar()
    let title = sidebar.rows.firstIndex {
      if case .title(group, _) = $0 { true } else { false }
    }
    if let title { sidebar.cursor.selected = title }
    sidebar.cursor.keepVisible(height: height(of: .sidebar), count: sidebar.rows.count, above: 1)
    return []
  }

  /// The group that the chosen row is in.
  private var chosenGroup: SidebarGroup? {
    for row in sidebar.rows.prefix(sidebar.cursor.selected + 1).reversed() {
      if case .title(let group, _) = row { return group }
    }
    return nil
  }

  private var chosenView: SafeText? {
    if case .view(let name)? = sidebar.chosen?.item?.subject { name } else { nil }
  }

  private mutating func editView() -> [Effect] {
    guard let name = chosenView, let item = sidebar.chosen?.item
    else { return say("Only saved views can be edited") }
    return ask(Prompt(.editView(name: name), text: item.filter.text))
  }

  private mutating func deleteView() -> [Effect] {
    guard let name = chosenView else { return say("Only saved views can be deleted") }
    return change(.deleteView(name: name))
  }

  private mutating func moveView(by step: Int) -> [Effect] {
    guard let name = chosenView, let views = overview?.views,
      let index = views.firstIndex(where: { $0.name == name })
    else { return say("Only saved views can be moved") }
    let place = bounded(index + step, 0...(views.count - 1))
    return place == index ? [] : change(.moveView(name: name, to: place))
  }

  private mutating func unwatch() -> [Effect] {
    guard case .entity(let id)? = sidebar.chosen?.item?.subject
    else { return say("Only watched names can be unwatched") }
    return change(.watch(entity: id, false))
  }
}
