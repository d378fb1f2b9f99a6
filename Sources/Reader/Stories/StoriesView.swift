// The stories as they are drawn.
import CleanText
import NewsModel
import Settings
import TerminalUI

func drawStories(
  _ page: StoriesPage, _ model: Model, in area: Rectangle, into canvas: inout Canvas
) {
  let count = page.stories.map { SafeText(counted($0.count, "story", plural: "stories")) } ?? ""
  drawPageTitle(
    "Stories \(canvas.symbols.dot) \(page.title)", detail: count, role: .focusedTitle, in: area,
    into: &canvas)
  if page.stories?.isEmpty ?? false {
    canvas.write(
      "No event is told by several sources here.", row: area.row + 2, column: 1, .dim)
  }
  let isFocused: Bool = if case .stories? = model.layers.last { true } else { false }
  for row in area.row + 2..<area.row + area.rows {
    let index = page.cursor.top + row - area.row - 2
    guard page.rows.indices.contains(index) else { break }
    let base = canvas.beginRow(
      row, in: area, isChosen: index == page.cursor.selected, isFocused: isFocused,
      role: .articleSelected)
    canvas.draw(page.rows[index], model, row: row, area, base)
  }
}

extension Canvas {
  fileprivate mutating func draw(
    _ line: StoriesPage.Row, _ model: Model, row: Int, _ area: Rectangle, _ base: Style
  ) {
    switch line {
    case .gap: break
    case .reason(let reason, let articles):
      write(symbols.story, row: row, column: 1, width: 1, .storyMark, on: base)
      write(
        "\(counted(articles, "article")) \(symbols.dot) \(reason)", row: row, column: 3,
        width: area.columns - 4, .group, on: base)
    case .article(let article):
      let sourceWidth = area.columns >= 76 ? 20 : 0
      let rest = Rectangle(
        row: row, column: area.column + 2, columns: area.columns - sourceWidth - 2, rows: 1)
      drawArticleRow(article, today: model.today, row: row, in: rest, base, into: &self)
      if sourceWidth > 0 {
        write(
          article.source, row: row, column: area.columns - sourceWidth, width: sourceWidth - 1,
          .source, on: base)
      }
    }
  }
}
