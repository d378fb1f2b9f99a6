// The agenda as it is drawn: the day, what is to be done, and about what.
import CleanText
import NewsModel
import Settings
import TerminalUI

func drawAgenda(
  _ page: AgendaPage, _ model: Model, in area: Rectangle, into canvas: inout Canvas
) {
  let count = page.rows.count(where: \.isChoosable)
  drawPageTitle(
    "Agenda \(canvas.symbols.dot) \(model.today.inFull)",
    detail: page.isLoaded && !model.layout.hasPaneTitles ? "\(grouped(count)) to follow up" : "",
    role: .focusedTitle, in: area,
    into: &canvas)
  if page.isLoaded, page.rows.isEmpty {
    canvas.write(
      "Nothing is to be followed up. f marks what is, F with a note and a day.",
      row: area.row + 2, column: 1, width: area.columns - 2, .dim)
  }
  let dueWidth = page.dueWidth(on: model.today)
  let isFocused: Bool = if case .agenda? = model.layers.last { true } else { false }
  for row in area.row + 2..<area.row + area.rows {
    let index = page.cursor.top + row - area.row - 2
    guard page.rows.indices.contains(index) else { break }
    let base = canvas.beginRow(
      row, in: area, isChosen: index == page.cursor.selected, isFocused: isFocused)
    switch page.rows[index] {
    case .gap: break
    case .title(let title, let count, let isOverdue):
      let width = canvas.write(title, row: row, column: 1, isOverdue ? .overdue : .group, on: base)
      canvas.write(SafeText(grouped(count)), row: row, column: width + 3, .count, on: base)
    case .item(let followUp):
      canvas.draw(followUp, dueWidth: dueWidth, today: model.today, row: row, area, base)
    }
  }
}

extension AgendaPage {
  /// The columns of the longest due date.
  fileprivate func dueWidth(on today: CalendarDay) -> Int {
    let widths = rows.map { row in
      if case .item(let followUp) = row { followUp.due?.asDue(on: today).count ?? 0 } else { 0 }
    }
    return max(10, widths.max() ?? 0)
  }
}

extension Canvas {
  /// `Fri 9 May  ⚑ Ask for the note        Ministers meet in Tallinn …`.
  fileprivate mutating func draw(
    _ followUp: FollowUp, dueWidth: Int, today: CalendarDay, row: Int, _ area: Rectangle,
    _ base: Style
  ) {
    let mark = 3 + dueWidth + 2
    if let due = followUp.due {
      let role: Role = followUp.isOverdue(on: today) ? .overdue : .date
      write(SafeText(due.asDue(on: today)), row: row, column: 3, width: dueWidth, role, on: base)
    }
    let isWaiting = followUp.status == .waiting
    write(
      isWaiting ? symbols.radioOff : symbols.followUp, row: row, column: mark,
      width: 3, isWaiting ? .dim : .followUpMark, on: base)
    let (column, edge) = (mark + CellWidth.of(symbols.radioOff) + 1, area.columns - 1)
    let words = isWaiting ? "waiting \(symbols.dot) " + followUp.words : followUp.words
    guard !followUp.note.isEmpty, edge - column >= 44 else {
      write(words, row: row, column: column, width: edge - column, .text, on: base)
      return
    }
    let place = column + (edge - column) / 2
    write(words, row: row, column: column, width: place - column - 2, .text, on: base)
    write(followUp.title, row: row, column: place, width: edge - place, .dim, on: base)
  }
}

extension FollowUp {
  /// What is to be done, or else about what.
  fileprivate var words: SafeText { note.isEmpty ? title : note }
}
