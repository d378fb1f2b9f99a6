// What the sidebar lists: views, tags, watched entities and sources, each group under a title.
import CleanText
import NewsModel

/// A group of the sidebar.
enum SidebarGroup: String, CaseIterable, Hashable, Sendable {
  case views, tags, watched, sources

  var title: SafeText {
    switch self {
    case .views: "Views"
    case .tags: "Tags"
    case .watched: "Watched"
    case .sources: "Sources"
    }
  }
}

/// A row that can be chosen as a filter.
struct SidebarItem: Equatable, Sendable {
  enum Subject: Equatable, Sendable {
    case all, unread, followUp, overdue, recent
    case view(name: SafeText)
    case tag, source
    case entity(Int64)
  }

  var subject: Subject
  var label: SafeText
  var filter: Filter
  /// The count at the row's end; of watched entities, how many are new.
  var count: Int?
}

extension SidebarItem {
  /// Whether the overview does not count what the row finds.
  var isCountedLater: Bool {
    switch subject {
    // The overview counts follow-ups of entities too, which no list of articles has.
    case .recent, .view, .followUp, .overdue: true
    case .all, .unread, .tag, .source, .entity: false
    }
  }
}

/// A line of the sidebar.
enum SidebarRow: Equatable, Sendable {
  case title(SidebarGroup, hidden: Int)
  case item(SidebarItem)
  case gap

  var item: SidebarItem? {
    if case .item(let item) = self { item } else { nil }
  }

  /// Whether the row can be chosen: titles can, to be unfolded.
  var isChoosable: Bool { self != .gap }
}

extension SidebarRow {
  /// All rows of an overview, without those of folded groups.
  static func rows(
    of overview: Overview, folded: Set<SidebarGroup>, today: CalendarDay,
    counts: [String: Int], parse: (String) -> Query
  ) -> [SidebarRow] {
    var rows: [SidebarRow] = []
    for group in SidebarGroup.allCases {
      let items = group.items(of: overview, today: today, counts: counts, parse: parse)
      guard !items.isEmpty else { continue }
      if !rows.isEmpty { rows.append(.gap) }
      let isFolded = folded.contains(group)
      rows.append(.title(group, hidden: isFolded ? items.count : 0))
      if !isFolded { rows += items.map(SidebarRow.item) }
    }
    return rows
  }
}

extension SidebarGroup {
  fileprivate func items(
    of overview: Overview, today: CalendarDay, counts: [String: Int], parse: (String) -> Query
  ) -> [SidebarItem] {
    switch self {
    case .views: viewItems(of: overview, today: today, counts: counts, parse: parse)
    case .tags:
      overview.tags.map {
        SidebarItem(subject: .tag, label: $0.name, filter: .tag($0.name), count: $0.count)
      }
    case .watched:
      overview.watched.map {
        SidebarItem(
          subject: .entity($0.entity.id), label: $0.entity.name, filter: .entity($0.entity),
          count: $0.new)
      }
    case .sources:
      overview.sources.map {
        SidebarItem(subject: .source, label: $0.name, filter: .source($0.name), count: $0.count)
      }
    }
  }

  private func viewItems(
    of overview: Overview, today: CalendarDay, counts: [String: Int], parse: (String) -> Query
  ) -> [SidebarItem] {
    let recent = Filter.last(days: 7, until: today)
    let fixed = [
      SidebarItem(subject: .all, label: "All articles", filter: .all, count: overview.all),
      SidebarItem(subject: .unread, label: "Unread", filter: .unread, count: overview.unread),
      SidebarItem(
        subject: .followUp, label: "Follow-up", filter: .followUp,
        count: counts[Filter.followUp.text] ?? overview.followUps),
      SidebarItem(
        subject: .overdue, label: "Overdue", filter: .overdue,
        count: counts[Filter.overdue.text] ?? overview.overdue),
      SidebarItem(
        subject: .recent, label: recent.title, filter: recent,
        count: counts[recent.text]),
    ]
    let saved = overview.views.map { view in
      SidebarItem(
        subject: .view(name: view.name), label: view.name,
        filter: Filter(
          text: view.query.string, query: parse(view.query.string), title: view.name),
        count: view.count ?? counts[view.query.string])
    }
    return fixed + saved
  }
}
