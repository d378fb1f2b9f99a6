// The sidebar as it is drawn.
import CleanText
import NewsModel
import Settings
import TerminalUI

func drawSidebar(_ model: Model, in area: Rectangle, into canvas: inout Canvas) {
  let sidebar = model.sidebar
  let isFocused = model.focus == .sidebar && model.layers.isEmpty
  for offset in 0..<area.rows {
    let index = sidebar.cursor.top + offset
    guard sidebar.rows.indices.contains(index) else { break }
    let row = area.row + offset
    let base = canvas.beginRow(
      row, in: area, isChosen: index == sidebar.cursor.selected, isFocused: isFocused)
    switch sidebar.rows[index] {
    case .title(let group, let hidden):
      let isTitle = isFocused && index == sidebar.cursor.top
      canvas.drawTitle(
        group, hidden: hidden, isTitle ? .focusedTitle : .group, row: row, area, on: base)
    case .item(let item):
      canvas.draw(item, isCurrent: item.filter.text == model.list.filter.text, row: row, area, base)
    case .gap: break
    }
  }
}

extension Canvas {
  fileprivate mutating func drawTitle(
    _ group: SidebarGroup, hidden: Int, _ role: Role, row: Int, _ area: Rectangle, on base: Style
  ) {
    let edge = area.column + area.columns - 1
    write(group.title, row: row, column: area.column + 1, width: area.columns - 6, role, on: base)
    if hidden > 0 {
      write("\(symbols.folded) \(grouped(hidden))", row: row, endingAt: edge, .dim, on: base)
    } else if group == .watched {
      write("new", row: row, endingAt: edge, .dim, on: base)
    }
  }

  fileprivate mutating func draw(
    _ item: SidebarItem, isCurrent: Bool, row: Int, _ area: Rectangle, _ base: Style
  ) {
    var edge = area.column + area.columns - 1
    if let words = item.countWords {
      let isLate = item.subject == .overdue && item.count ?? 0 > 0
      edge = write(words, row: row, endingAt: edge, isLate ? .overdue : .count, on: base)
    }
    let column = area.column + 1
    write(
      item.label, row: row, column: column, width: max(0, edge - column - 1),
      isCurrent ? .unread : .text, on: base)
  }
}

extension SidebarItem {
  /// The count as shown; of watched entities `+2`, and nothing where nothing is new.
  fileprivate var countWords: SafeText? {
    guard let count else { return nil }
    if case .entity = subject { return count > 0 ? "+\(grouped(count))" : nil }
    return SafeText(grouped(count))
  }
}
