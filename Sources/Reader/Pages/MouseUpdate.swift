// Clicks, the wheel, and dragging the rules between panes.
import NewsModel
import TerminalUI

extension Model {
  mutating func handle(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp: return wheel(by: -3, at: mouse.position)
    case .wheelDown: return wheel(by: 3, at: mouse.position)
    case .press(.left): return press(at: mouse.position)
    case .drag(.left): return drag(to: mouse.position)
    case .release:
      drag = nil
      return []
    default: return []
    }
  }

  // MARK: - The wheel

  private mutating func wheel(by lines: Int, at position: Position) -> [Effect] {
    if !layers.isEmpty {
      let command: Command = lines < 0 ? .up : .down
      return layers.last?.takesText == true && picker == nil
        ? [] : perform(command, count: abs(lines))
    }
    switch layout.pane(at: position) {
    case .article:
      changeArticle { $0.scroll(by: lines, height: $1) }
      return []
    case .list:
      list.cursor.scroll(by: lines, height: height(of: .list), count: list.rowCount)
      return prefetch() + (focus == .list ? follow() : [])
    case .sidebar:
      let rows = sidebar.rows
      sidebar.cursor.scroll(
        by: lines, height: height(of: .sidebar), count: rows.count,
        isChoosable: { rows[$0].isChoosable })
      return []
    case .entities:
      let rows = entities.rows
      entities.cursor.scroll(
        by: lines, height: height(of: .entities), count: rows.count,
        isChoosable: { rows[$0].isChoosable })
      return []
    case nil: return []
    }
  }

  // MARK: - Clicks

  private mutating func press(at position: Position) -> [Effect] {
    if !layers.isEmpty { return clickLayer(at: position) }
    if let drag = layout.drag(at: position) {
      self.drag = drag
      return []
    }
    guard let pane = layout.pane(at: position), let area = layout.panes[pane] else { return [] }
    let row = position.row - area.row - layout.titleRows(of: pane)
    let wasFocused = focus == pane
    let moved = move(to: pane)
    guard row >= 0 else { return moved }
    return moved + click(row: row, column: position.column - area.column, pane, wasFocused)
  }

  /// Chooses what was clicked; a second click on the same opens it.
  private mutating func click(
    row: Int, column: Int, _ pane: Pane, _ wasFocused: Bool
  ) -> [Effect] {
    switch pane {
    case .list:
      let index = list.cursor.top + row
      guard list.hasRow(at: index) else { return [] }
      if wasFocused, index == list.cursor.selected { return perform(.open, count: nil) }
      return choose(row: index, opens: false)
    case .sidebar:
      let index = sidebar.cursor.top + row
      guard sidebar.rows.indices.contains(index), sidebar.rows[index].isChoosable else { return [] }
      sidebar.cursor.selected = index
      return perform(.open, count: nil)
    case .entities:
      let index = entities.cursor.top + row
      guard entities.rows.indices.contains(index), entities.rows[index].isChoosable
      else { return [] }
      if wasFocused, index == entities.cursor.selected { return perform(.open, count: nil) }
      entities.cursor.selected = index
      return choseEntity()
    case .article: return clickText(row: row, column: column)
    }
  }

  /// Chooses the entity whose mention was clicked, or opens the link.
  private mutating func clickText(row: Int, column: Int) -> [Effect] {
    guard let open = article else { return [] }
    let rows = open.flow.rows(from: open.top, count: row + 1)
    guard rows.indices.contains(row), case .line(let line) = rows[row],
      let scalar = line.scalar(at: column - preferences.margin)
    else { return [] }
    let mentions = open.article.tagging.mentions
    if let index = mentions.firstIndex(where: { $0.range.contains(scalar) }),
      let entityRow = entities.rows.firstIndex(where: { $0.mentions.contains(index) })
    {
      entities.cursor.selected = entityRow
      entities.isChoosing = true
      article?.mention = index
      return []
    }
    let link = open.article.links.first { $0.range.contains(scalar) }
    return link.map { openLink($0.number) } ?? []
  }

  // MARK: - Dragging

  private mutating func drag(to position: Position) -> [Effect] {
    switch drag {
    case .vertical(let rule): moveRule(rule, to: position.column)
    case .horizontal: borders.listRows = max(2, position.row - layout.body.row)
    case nil: break
    }
    settle()
    return []
  }

  private mutating func moveRule(_ rule: Int, to column: Int) {
    let layout = layout
    switch (layout.breadth, rule) {
    case (.four, 0): borders.sidebar = column
    case (.four, 1): borders.list = column - (layout.panes[.list]?.column ?? 0)
    case (.three, 0): borders.list = column
    case (.four, 2), (.three, 1): borders.entities = layout.body.columns - column - 1
    case (.two, 0):
      if focus == .sidebar { borders.sidebar = column }
      if focus == .entities { borders.entities = layout.body.columns - column - 1 }
    default: break
    }
  }
}

extension PaneLayout {
  /// The rule at a place, if one is there to be dragged.
  fileprivate func drag(at position: Position) -> Drag? {
    guard body.contains(position) else { return nil }
    if let rule = verticalRules.firstIndex(of: position.column) { return .vertical(rule: rule) }
    return position.row == horizontalRule ? .horizontal : nil
  }
}
