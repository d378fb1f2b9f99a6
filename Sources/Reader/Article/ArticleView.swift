// The article as it is drawn: what stands above the text, and the text's lines with their marks.
import CleanText
import NewsModel
import Settings
import TerminalUI
import TextLayout

func drawArticle(_ model: Model, in area: Rectangle, into canvas: inout Canvas) {
  guard let open = model.article else { return }
  let isFocused = model.focus == .article && model.layers.isEmpty
  let column = area.column + model.preferences.margin
  let rows = open.flow.rows(from: open.top, count: area.rows)
  let lines = rows.compactMap { if case .line(let line) = $0 { line } else { nil } }
  let marks = TextMarks(model, open, shown: lines)
  for (offset, flowRow) in rows.enumerated() {
    let row = area.row + offset
    switch flowRow {
    case .header(let index):
      guard open.header.indices.contains(index) else { continue }
      drawHeader(
        open.header[index], open, isFocused: isFocused, today: model.today, row: row,
        column: column, into: &canvas)
    case .line(let line): drawLine(line, open, marks, row: row, column: column, into: &canvas)
    }
  }
}

private func drawHeader(
  _ header: ArticleHeaderRow, _ open: OpenArticle, isFocused: Bool, today: CalendarDay, row: Int,
  column: Int, into canvas: inout Canvas
) {
  let width = open.flow.columns
  switch header {
  case .title(let title, let indent):
    canvas.write(
      title, row: row, column: column + indent, width: width - indent,
      isFocused ? .focusedTitle : .headline, isSet: true)
  case .details(let details):
    canvas.write(details, row: row, column: column, width: width, .metadata, isSet: true)
  case .followUp(let followUp):
    drawFollowUp(followUp, today: today, row: row, column: column, width: width, into: &canvas)
  case .image(let image):
    drawImage(image, row: row, column: column, width: width, into: &canvas)
  case .moreImages(let count):
    canvas.write("and \(counted(count, "more image"))", row: row, column: column, .dim)
  case .blank: break
  }
}

/// `image 1  A white boat in the harbour`: `1o` opens it.
private func drawImage(
  _ image: ArticleLink, row: Int, column: Int, width: Int, into canvas: inout Canvas
) {
  let label = canvas.write("image \(image.number)  ", row: row, column: column, .dim)
  let room = max(0, width - label)
  let written = canvas.write(
    image.alt ?? "", row: row, column: column + label, width: room, .link)
  canvas.link(row: row, columns: column + label..<column + label + written, to: image.url)
}

/// `⚑ Ask the ministry for the note      due Fri 9 May`.
func drawFollowUp(
  _ followUp: FollowUp, today: CalendarDay, row: Int, column: Int, width: Int,
  into canvas: inout Canvas
) {
  var edge = column + width
  if let due = followUp.due {
    let isOverdue = followUp.isOverdue(on: today)
    edge = canvas.write(
      "due \(due.asDue(on: today))", row: row, endingAt: edge, isOverdue ? .overdue : .dim)
  }
  if followUp.status != .open {
    edge = canvas.write("\(followUp.status.rawValue)  ", row: row, endingAt: edge, .dim)
  }
  canvas.write(canvas.symbols.followUp, row: row, column: column, .followUpMark)
  let note: SafeText = followUp.note.isEmpty ? "to follow up" : followUp.note
  canvas.write(
    note, row: row, column: column + 2, width: max(0, edge - column - 4),
    followUp.note.isEmpty ? .dim : .text)
}

private func drawLine(
  _ line: Line, _ open: OpenArticle, _ marks: TextMarks, row: Int, column: Int,
  into canvas: inout Canvas
) {
  let form = open.forms.form(at: line.scalars.lowerBound)
  if let form { drawPrefix(of: form, line, row: row, column: column, into: &canvas) }
  canvas.write(
    line.text, row: row, column: column + line.column, width: max(line.width, 0),
    form?.role ?? .text, isSet: true)
  for mark in marks.marks where mark.range.overlaps(line.scalars) {
    for columns in line.columns(of: mark.range) {
      let place = columns.lowerBound + column..<columns.upperBound + column
      canvas.lay(mark.role, row: row, columns: place)
      if let url = mark.url { canvas.link(row: row, columns: place, to: url) }
    }
  }
  for label in marks.labels where line.scalars.contains(label.offset) {
    guard let place = line.columns(of: label.offset..<label.offset + 1).first else { continue }
    canvas.write(label.text, row: row, column: column + place.lowerBound, .currentMatch)
  }
}

/// Draws the bullet of a list item, or the rule beside a quote, in the text's indent.
private func drawPrefix(
  of form: ParagraphForm, _ line: Line, row: Int, column: Int, into canvas: inout Canvas
) {
  switch form.kind {
  case .listItem where line.isFirst && line.column >= 2:
    canvas.write(canvas.symbols.bullet, row: row, column: column + line.column - 2, width: 1, .dim)
  case .quote where line.column >= 2:
    for depth in 0..<form.level {
      canvas.write(canvas.symbols.quoteRule, row: row, column: column + 2 * depth, width: 1, .rule)
    }
  default: break
  }
}

extension ParagraphForm {
  fileprivate var role: Role {
    switch kind {
    case .heading: .heading
    case .quote: .quote
    case .code: .code
    case .table: .table
    case .image: .image
    default: .text
    }
  }
}
