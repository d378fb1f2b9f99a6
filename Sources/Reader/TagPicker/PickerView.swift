// A picker as it is drawn: what is typed, then the rows to choose from.
import CleanText
import Settings
import TerminalUI

func drawPicker(
  _ picker: Picker, _ model: Model, above layout: PaneLayout, into canvas: inout Canvas
) {
  let rows = model.rowsShown(of: picker)
  let area = drawPanel(rows: rows + 3, above: layout, into: &canvas)
  let titleWidth = canvas.write(
    picker.title, row: area.row, column: 1, width: area.columns / 2, .focusedTitle)
  drawField(
    picker.field, isFocused: true, row: area.row, column: titleWidth + 3,
    width: max(1, area.columns - titleWidth - 4), .text, into: &canvas)
  if picker.rows.isEmpty {
    canvas.write("Nothing matches", row: area.row + 2, column: 3, .dim)
  }
  let labels = picker.all.map { CellWidth.of($0.label) }.max() ?? 0
  let column = min(max(24, labels + 6), area.columns - 16)
  for offset in 0..<rows {
    let index = picker.cursor.top + offset
    guard picker.rows.indices.contains(index) else { break }
    let row = area.row + 2 + offset
    let base = canvas.beginRow(
      row, in: area, isChosen: index == picker.cursor.selected, isFocused: true)
    canvas.draw(picker.rows[index], row: row, detailsAt: column, base)
  }
}

extension Canvas {
  fileprivate mutating func draw(_ line: Picker.Row, row: Int, detailsAt edge: Int, _ base: Style) {
    switch line.mark {
    case .set: write(symbols.selected, row: row, column: 1, width: 1, .picked, on: base)
    case .partly: write(symbols.dash, row: row, column: 1, width: 1, .picked, on: base)
    case .none, .cleared: break
    }
    write(line.label, row: row, column: 3, width: edge - 4, .text, on: base)
    write(line.detail, row: row, column: edge + 1, width: 30, .dim, on: base)
  }
}
