// Help as it is drawn: keys, what they do, and the name that a configuration binds.
import CleanText
import Settings
import TerminalUI

func drawHelp(_ page: HelpPage, in area: Rectangle, into canvas: inout Canvas) {
  let title: SafeText = page.filter.isEmpty ? "Every key" : "Keys with “\(page.filter)”"
  drawPageTitle(
    title, detail: "`keys:` in config.yaml binds them anew", role: .focusedTitle, in: area,
    into: &canvas)
  if page.rows.isEmpty {
    canvas.write("Nothing has these words.", row: area.row + 2, column: 1, .dim)
  }
  let keysWidth = max(12, page.rows.map(\.keysWidth).max() ?? 12)
  for row in area.row + 2..<area.row + area.rows {
    let index = page.top + row - area.row - 2
    guard page.rows.indices.contains(index) else { break }
    canvas.draw(page.rows[index], keysWidth: keysWidth, row: row, area)
  }
}

extension HelpPage.Row {
  fileprivate var keysWidth: Int {
    switch self {
    case .binding(let keys, _, _): min(24, CellWidth.of(keys))
    case .mark(let mark, _): CellWidth.of(mark)
    case .title, .gap: 0
    }
  }
}

extension Canvas {
  fileprivate mutating func draw(
    _ line: HelpPage.Row, keysWidth: Int, row: Int, _ area: Rectangle
  ) {
    let column = 3 + keysWidth + 3
    switch line {
    case .gap: break
    case .title(let title): write(title, row: row, column: 1, width: area.columns - 2, .group)
    case .mark(let mark, let help):
      write(mark, row: row, column: 3, width: keysWidth, .hintKey)
      write(help, row: row, column: column, width: area.columns - column - 1)
    case .binding(let keys, let help, let name):
      write(keys, row: row, column: 3, width: keysWidth, .hintKey)
      var edge = area.columns - 1
      if area.columns >= 100 {
        let nameColumn = min(area.columns - 20, column + 72)
        write(name, row: row, column: nameColumn, width: area.columns - nameColumn - 1, .dim)
        edge = nameColumn - 2
      }
      write(help, row: row, column: column, width: max(0, edge - column))
    }
  }
}
