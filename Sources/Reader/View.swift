// The screen as a function of the model.
import CleanText
import Settings
import TerminalUI

/// Draws the whole screen.
public func view(_ model: Model, styles: Styles) -> Frame {
  var canvas = Canvas(size: model.size, styles: styles, symbols: model.symbols)
  let layout = model.layout
  guard layout.breadth != .tooSmall else {
    drawTooSmall(model, into: &canvas)
    return canvas.frame
  }
  drawTopLine(model, layout, into: &canvas)
  if let page = model.layers.last(where: \.isPage) {
    draw(page, model, in: layout.body, into: &canvas)
  } else if model.isFirstRun {
    drawFirstRun(model, in: layout.body, into: &canvas)
  } else {
    drawPanes(model, layout, into: &canvas)
  }
  drawOverlay(model, layout, into: &canvas)
  drawBottomLine(model, layout, into: &canvas)
  return canvas.frame
}

private func drawTooSmall(_ model: Model, into canvas: inout Canvas) {
  let size = model.size
  canvas.write("Dateline needs 40×10", row: 0, column: 0, .text)
  canvas.write("This is \(size.columns)×\(size.rows)", row: 1, column: 0, .dim)
}

private func draw(
  _ page: Layer, _ model: Model, in area: Rectangle, into canvas: inout Canvas
) {
  switch page {
  case .entityPage(let page): drawEntityPage(page, model, in: area, into: &canvas)
  case .timeline(let page): drawTimeline(page, model, in: area, into: &canvas)
  case .agenda(let page): drawAgenda(page, model, in: area, into: &canvas)
  case .text(let page): drawTextPage(page, in: area, into: &canvas)
  case .help(let page): drawHelp(page, in: area, into: &canvas)
  case .picker, .form, .prompt, .linkHints: break
  }
}

private func drawPanes(_ model: Model, _ layout: PaneLayout, into canvas: inout Canvas) {
  let order: [Pane] = [.list, .article, .sidebar, .entities]
  for pane in order {
    guard let area = layout.panes[pane] else { continue }
    switch pane {
    case .sidebar: drawSidebar(model, in: area, into: &canvas)
    case .list: drawList(model, in: area, into: &canvas)
    case .article: drawArticle(model, in: area, into: &canvas)
    case .entities: drawEntities(model, in: area, into: &canvas)
    }
    if pane == .article, let row = layout.horizontalRule {
      canvas.rule(row: row, columns: area.column..<area.column + area.columns)
    }
  }
  let rows = layout.body.row..<layout.body.row + layout.body.rows
  for column in layout.verticalRules { canvas.rule(column: column, rows: rows) }
}

private func drawOverlay(_ model: Model, _ layout: PaneLayout, into canvas: inout Canvas) {
  switch model.layers.last {
  case .picker(let picker): drawPicker(picker, model, above: layout, into: &canvas)
  case .form(let form): drawForm(form, model, above: layout, into: &canvas)
  case .prompt(let prompt): drawCompletions(prompt, above: layout, into: &canvas)
  default:
    if model.input.showsContinuations { drawContinuations(model, above: layout, into: &canvas) }
  }
}
