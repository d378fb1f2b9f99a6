// A page of plain text as it is drawn.
import CleanText
import Settings
import TerminalUI
import NewsModel

func drawTextPage(_ page: TextPage, in area: Rectangle, into canvas: inout Canvas) {
  drawPageTitle(
    page.title, detail: SafeText(counted(page.lines.count, "line")), role: .focusedTitle, in: area,
    into: &canvas)
  for row in area.row + 2..<area.row + area.rows {
    let index = page.top + row - area.row - 2
    guard page.lines.indices.contains(index) else { break }
    canvas.write(page.lines[index], row: row, column: 1, width: area.columns - 2)
  }
}
