// The follow-up form as it is drawn, above the bottom line.
import CleanText
import NewsModel
import Settings
import TerminalUI

func drawForm(
  _ form: FollowUpForm, _ model: Model, above layout: PaneLayout, into canvas: inout Canvas
) {
  let area = drawPanel(rows: 6, above: layout, into: &canvas)
  let row = area.row
  let label = canvas.write("Follow up ", row: row, column: 2, .focusedTitle)
  canvas.write(form.title, row: row, column: 2 + label, width: area.columns - label - 3, .text)
  let width = max(10, min(72, area.columns - 12))
  canvas.label("note", isFocused: form.field == .note, row: row + 2)
  drawField(
    form.note, isFocused: form.field == .note, row: row + 2, column: 10, width: width, .text,
    into: &canvas)
  canvas.label("due", isFocused: form.field == .due, row: row + 3)
  let dueWidth = min(24, width / 2)
  drawField(
    form.due, isFocused: form.field == .due, row: row + 3, column: 10, width: dueWidth, .text,
    into: &canvas)
  drawResolved(form, row: row + 3, column: 12 + dueWidth, edge: area.columns - 1, into: &canvas)
  canvas.label("status", isFocused: form.field == .status, row: row + 4)
  drawStatus(form, row: row + 4, into: &canvas)
}

/// `→ Friday 9 May 2025`, or why the words name no day.
private func drawResolved(
  _ form: FollowUpForm, row: Int, column: Int, edge: Int, into canvas: inout Canvas
) {
  let width = max(0, edge - column)
  switch form.resolved {
  case .none:
    canvas.write("fri, +3d, 1 june …", row: row, column: column, width: width, .placeholder)
  case .day(let day):
    canvas.write(
      "\(canvas.symbols.arrow) \(day.inFull)", row: row, column: column, width: width, .message)
  case .unclear(let why):
    canvas.write(why, row: row, column: column, width: width, .error)
  }
}

private func drawStatus(_ form: FollowUpForm, row: Int, into canvas: inout Canvas) {
  var column = 10
  for status in FollowUp.Status.allCases {
    let isOn = status == form.status
    let symbol = isOn ? canvas.symbols.radioOn : canvas.symbols.radioOff
    let role: Role = isOn ? (form.field == .status ? .hintKey : .text) : .dim
    column += canvas.write("\(symbol) \(status.rawValue)", row: row, column: column, role) + 3
  }
}

extension Canvas {
  fileprivate mutating func label(_ text: SafeText, isFocused: Bool, row: Int) {
    if isFocused { write(symbols.bar, row: row, column: 0, width: 1, .bar) }
    write(text, row: row, column: 2, isFocused ? .hintKey : .label)
  }
}
