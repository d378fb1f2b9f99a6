// The bottom line while an answer is typed, and the completions above it.
import CleanText
import Settings
import TerminalUI
import NewsModel

func drawPrompt(_ prompt: Prompt, _ model: Model, row: Int, into canvas: inout Canvas) {
  let width = model.size.columns
  var column = 1 + canvas.write(prompt.label, row: row, column: 1, width: width / 2, .hintKey)
  var edge = width - 1
  if let words = promptWords(prompt, model) {
    let room = edge - column - min(CellWidth.of(SafeText(prompt.field.text)) + 3, width / 2)
    if room > 8 {
      let taken = min(CellWidth.of(words), room)
      canvas.write(
        words, row: row, column: edge - taken, width: taken,
        prompt.problem == nil ? .dim : .error)
      edge -= taken + 2
    }
  }
  column = drawField(
    prompt.field, isFocused: true, row: row, column: column, width: max(1, edge - column),
    .text, problemColumn: prompt.problem?.column, into: &canvas)
}

/// What stands at the right: what is wrong, or what was found.
private func promptWords(_ prompt: Prompt, _ model: Model) -> SafeText? {
  if let problem = prompt.problem { return problem.words }
  switch prompt.purpose {
  case .filter:
    if prompt.field.isEmpty {
      return "words, tag: source: person: is: last: … \(model.symbols.dot) Tab completes"
    }
    if let hint = try? model.parser.read(prompt.field.text.trimmed).hints.first {
      return SafeText(line: hint.description)
    }
    guard let total = model.list.total else { return nil }
    return SafeText(counted(total, "article"))
  case .find:
    guard let find = model.article?.find, !prompt.field.isEmpty else { return nil }
    let count = find.matches.count
    return count == 0 ? "nothing found" : "\((find.current ?? 0) + 1) of \(grouped(count))"
  default: return nil
  }
}

/// Draws a line being typed, scrolled so that the cursor is in sight; returns the column after it.
@discardableResult
func drawField(
  _ field: TextField, isFocused: Bool, row: Int, column: Int, width: Int, _ role: Role,
  on base: Style? = nil, problemColumn: Int? = nil, into canvas: inout Canvas
) -> Int {
  var start = 0
  func cells(_ range: Range<Int>) -> Int {
    CellWidth.of(SafeText(String(field.characters[range])))
  }
  while isFocused, start < field.cursor, cells(start..<field.cursor) >= width { start += 1 }
  let shown = SafeText(String(field.characters[start...]))
  // In the order of typing, so that the cursor stands where the next letter goes.
  let end =
    column
    + canvas.write(shown, row: row, column: column, width: width, role, on: base, isSet: true)
  if isFocused {
    canvas.putCursor(
      row: row, column: min(column + cells(start..<field.cursor), column + width - 1))
  }
  if let problemColumn, problemColumn - 1 >= start, problemColumn <= field.characters.count {
    let place = column + cells(start..<problemColumn - 1)
    canvas.lay(.error, row: row, columns: place..<min(end, place + 1))
  }
  return end
}

func drawCompletions(_ prompt: Prompt, above layout: PaneLayout, into canvas: inout Canvas) {
  guard let completion = prompt.completion, completion.candidates.count > 1 else { return }
  let rows = min(8, completion.candidates.count)
  var cursor = RowCursor(selected: completion.index ?? 0, top: 0)
  cursor.keepVisible(height: rows, count: completion.candidates.count)
  let area = drawPanel(rows: rows, above: layout, into: &canvas)
  for offset in 0..<rows {
    let index = cursor.top + offset
    let base = canvas.beginRow(
      area.row + offset, in: area, isChosen: index == completion.index, isFocused: true)
    canvas.write(
      SafeText(completion.candidates[index]), row: area.row + offset, column: 2,
      width: area.columns - 3, .text, on: base)
  }
}

/// Clears rows above the bottom line, under a rule, and returns where they are.
func drawPanel(rows: Int, above layout: PaneLayout, into canvas: inout Canvas) -> Rectangle {
  let rows = min(rows, layout.body.rows - 1)
  let area = Rectangle(
    row: layout.body.row + layout.body.rows - rows, column: 0, columns: layout.body.columns,
    rows: rows)
  canvas.rule(row: area.row - 1, columns: 0..<area.columns)
  canvas.fill(area, canvas.ground)
  return area
}
