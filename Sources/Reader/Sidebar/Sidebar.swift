// The sidebar's state: its rows and the one that is chosen.
import CleanText
import NewsModel

/// The sidebar.
struct Sidebar: Equatable, Sendable {
  private(set) var rows: [SidebarRow] = []
  var cursor = RowCursor()
  var folded: Set<SidebarGroup> = []

  var chosen: SidebarRow? {
    rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil
  }

  /// Takes new rows and keeps the chosen one chosen, wherever it went.
  mutating func show(_ rows: [SidebarRow]) {
    let before = chosen
    self.rows = rows
    let place = before.flatMap { before in rows.firstIndex { $0.isSame(as: before) } }
    cursor.choose(place ?? max(1, cursor.selected), count: rows.count) { rows[$0].isChoosable }
  }

  /// Chooses the row that stands for the filter, if there is one.
  mutating func follow(_ filter: Filter) {
    if chosen?.item?.filter.text == filter.text { return }
    guard let row = rows.firstIndex(where: { $0.item?.filter.text == filter.text }) else { return }
    cursor.selected = row
  }
}

extension SidebarRow {
  /// Whether both stand for the same thing, whatever they count.
  fileprivate func isSame(as other: SidebarRow) -> Bool {
    switch (self, other) {
    case (.title(let left, _), .title(let right, _)): left == right
    case (.item(let left), .item(let right)):
      left.subject == right.subject && left.label == right.label
    case (.gap, .gap): true
    default: false
    }
  }
}
