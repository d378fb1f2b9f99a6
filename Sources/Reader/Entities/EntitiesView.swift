// The entities pane as it is drawn.
import CleanText
import NewsModel
import Settings
import TerminalUI

func drawEntities(_ model: Model, in area: Rectangle, into canvas: inout Canvas) {
  let pane = model.entities
  let isFocused = model.focus == .entities && model.layers.isEmpty
  drawEntitiesTitle(model, isFocused: isFocused, in: area, into: &canvas)
  guard model.article != nil else { return }
  let rows = area.row + 1..<area.row + area.rows
  if pane.rows.isEmpty {
    canvas.write(
      emptyWords(model), row: rows.lowerBound, column: area.column + 1, width: area.columns - 2,
      .dim)
  }
  for row in rows {
    let index = pane.cursor.top + row - rows.lowerBound
    guard pane.rows.indices.contains(index) else { break }
    let isChosen = index == pane.cursor.selected && (isFocused || pane.isChoosing)
    let base = canvas.beginRow(row, in: area, isChosen: isChosen, isFocused: isFocused)
    canvas.draw(pane.rows[index], row: row, area, base)
  }
}

private func drawEntitiesTitle(
  _ model: Model, isFocused: Bool, in area: Rectangle, into canvas: inout Canvas
) {
  let title: SafeText = model.entities.only.map { "\($0.plural) only" } ?? "Entities"
  let count = model.entities.rows.count { if case .entity = $0 { true } else { false } }
  canvas.write(
    title, row: area.row, column: area.column + 1, width: area.columns - 6,
    isFocused ? .focusedTitle : .title)
  if count > 0 {
    canvas.write(
      SafeText(grouped(count)), row: area.row, endingAt: area.column + area.columns - 3, .count)
  }
}

extension Canvas {
  fileprivate mutating func draw(_ line: EntityRow, row: Int, _ area: Rectangle, _ base: Style) {
    let column = area.column + 1
    let width = area.columns - 2
    switch line {
    case .gap: break
    case .title(let title):
      write(title, row: row, column: column, width: width, .group, on: base)
    case .role(let role):
      write(role, row: row, column: column + 2, width: width - 5, .dim, on: base)
    case .entity(let entity): draw(entity, row: row, area, base)
    case .date(let date): draw(date, row: row, area, base)
    }
  }

  private mutating func draw(
    _ line: ArticleEntity, row: Int, _ area: Rectangle, _ base: Style
  ) {
    let end = area.column + area.columns
    if line.entity.isWatched {
      write(symbols.watched, row: row, column: end - 2, width: 1, .watchedMark, on: base)
    }
    let edge = write(
      SafeText(grouped(line.mentions.count)), row: row, endingAt: end - 3, .count, on: base)
    let column = area.column + 1
    write(
      line.entity.name, row: row, column: column, width: max(0, edge - column - 1),
      line.entity.kind.role, on: base)
  }

  private mutating func draw(_ date: ArticleDate, row: Int, _ area: Rectangle, _ base: Style) {
    let end = area.column + area.columns - 3
    var column = area.column + 1
    column += write(
      SafeText(date.value.inWords), row: row, column: column, width: end - column, .text, on: base)
    if date.isYearInferred {
      column += write("?", row: row, column: column, width: 1, .inferredMark, on: base)
    }
    let room = end - column - 2
    guard room >= 4, date.words.string != date.value.inWords else { return }
    let width = min(room, CellWidth.of(date.words))
    write(date.words, row: row, column: end - width, width: width, .dim, on: base)
  }
}

extension EntityKind {
  /// The role in which names of the kind are drawn.
  var role: Role {
    switch self {
    case .person: .person
    case .organization: .organization
    case .place: .place
    case .date: .entityDate
    case .role: .role
    case .other: .other
    }
  }
}

/// Why no names are shown.
private func emptyWords(_ model: Model) -> SafeText {
  guard model.article?.article.isAwaitingTagging == true else { return "No names" }
  return model.job == nil ? "Not read yet: :retag" : "Names are being read"
}
