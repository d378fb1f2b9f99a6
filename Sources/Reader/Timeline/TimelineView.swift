// The timeline as it is drawn.
import CleanText
import NewsModel
import Settings
import TerminalUI

func drawTimeline(
  _ page: TimelinePage, _ model: Model, in area: Rectangle, into canvas: inout Canvas
) {
  let count = page.rows.count(where: \.isChoosable)
  drawPageTitle(
    "Timeline \(canvas.symbols.dot) \(page.title)",
    detail: page.entries == nil
      ? "" : SafeText(counted(count, "date") + page.sampleWords(of: model.list)),
    role: .focusedTitle, in: area, into: &canvas)
  if page.entries?.isEmpty ?? false {
    canvas.write("No dates are named here.", row: area.row + 2, column: 1, .dim)
  }
  let isFocused: Bool = if case .timeline? = model.layers.last { true } else { false }
  let list = area.row + 2..<area.row + 2 + model.timelineHeight
  if case .event(_, let entry)? = page.chosen {
    let below = Rectangle(row: list.upperBound, column: 0, columns: area.columns, rows: 3)
    drawEvidence(entry.sentence, row: list.upperBound + 1, rows: 2, in: below, into: &canvas)
  }
  for row in list {
    let index = page.cursor.top + row - list.lowerBound
    guard page.rows.indices.contains(index) else { break }
    let base = canvas.beginRow(
      row, in: area, isChosen: index == page.cursor.selected, isFocused: isFocused)
    canvas.draw(page.rows[index], showsTitles: page.showsTitles, row: row, area, base)
  }
}

extension TimelinePage {
  /// Says so where the list has more articles than its timeline is drawn from.
  fileprivate func sampleWords(of list: ArticleList) -> String {
    guard scope == .query(list.filter.query), (list.total ?? 0) > TimelineEntry.sample else {
      return ""
    }
    return " of the newest \(grouped(TimelineEntry.sample)) articles"
  }

  /// Whether rows name their article: not where all are of one.
  fileprivate var showsTitles: Bool {
    if case .article = scope { false } else { true }
  }
}

extension Canvas {
  fileprivate mutating func draw(
    _ line: TimelineRow, showsTitles: Bool, row: Int, _ area: Rectangle, _ base: Style
  ) {
    switch line {
    case .title(let title):
      write(title, row: row, column: 1, width: area.columns - 2, .group, on: base)
    case .event(let day, let entry):
      write(day, row: row, endingAt: 8, .date, on: base)
      let width = area.columns - 12
      let titleWidth = showsTitles && width >= 80 ? width / 3 : 0
      write(
        entry.sentence, row: row, column: 11, width: width - titleWidth - (titleWidth > 0 ? 2 : 0),
        .text, on: base)
      if titleWidth > 0 {
        write(
          entry.articleTitle, row: row, column: 11 + width - titleWidth, width: titleWidth, .dim,
          on: base)
      }
    case .published(let day, _, let title):
      write(day, row: row, endingAt: 8, .dim, on: base)
      write("published", row: row, column: 11, .dim, on: base)
      write(title, row: row, column: 22, width: area.columns - 23, .dim, on: base)
    }
  }
}
