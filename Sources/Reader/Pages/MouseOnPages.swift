// Clicks on pages and pickers: a row is chosen, and opened by a second click.
import NewsModel
import TerminalUI

extension Model {
  mutating func clickLayer(at position: Position) -> [Effect] {
    let row = position.row - layout.body.row - 2
    switch layers.last {
    case .agenda(var page):
      let rows = page.rows
      let isAgain = page.cursor.click(row, count: rows.count) { rows[$0].isChoosable }
      agenda = page
      return isAgain ? perform(.open, count: nil) : []
    case .timeline(var page):
      let rows = page.rows
      let isAgain = page.cursor.click(row, count: rows.count) { rows[$0].isChoosable }
      timeline = page
      return isAgain ? perform(.open, count: nil) : []
    case .picker(var picker):
      // A blank row parts the picker from the bottom line.
      let top = layout.body.row + layout.body.rows - 1 - rowsShown(of: picker)
      let isAgain = picker.cursor.click(position.row - top, count: picker.rows.count)
      self.picker = picker
      return isAgain ? perform(.accept, count: nil) : previewed()
    default: return []
    }
  }
}

extension RowCursor {
  /// Chooses the row that is shown at `row` below the first; returns whether it was chosen already.
  fileprivate mutating func click(
    _ row: Int, count: Int, isChoosable: (Int) -> Bool = { _ in true }
  ) -> Bool {
    let index = top + row
    guard row >= 0, index < count, isChoosable(index) else { return false }
    if index == selected { return true }
    selected = index
    return false
  }
}
