// Where the panes are on a screen of some size, and what folds away in narrow ones.
import Settings
import TerminalUI

/// One of the four panes.
public enum Pane: String, CaseIterable, Hashable, Sendable {
  case sidebar, list, article, entities
}

/// How many panes stand side by side.
public enum Breadth: Equatable, Sendable {
  /// Under 40×10: only a line that says so.
  case tooSmall
  /// Under 60 columns: one pane at a time.
  case one
  /// 60 to 99: the list over the article; the others slide over them.
  case two
  /// 100 to 139: list, article, entities; the sidebar slides over the list.
  case three
  case four

  init(_ size: Size) {
    self =
      switch size.columns {
      case _ where size.columns < 40 || size.rows < 10: .tooSmall
      case ..<60: .one
      case ..<100: .two
      case ..<140: .three
      default: .four
      }
  }
}

/// The borders that a reader may drag, as he left them.
public struct PaneBorders: Equatable, Sendable {
  /// Columns of the sidebar, the list and the entities; rows of the list over the article.
  var sidebar: Int?
  var list: Int?
  var entities: Int?
  var listRows: Int?
  /// Whether the sidebar and the entities stand beside the others, or come when they are gone to.
  var showsSidebar = true
  var showsEntities = true

  public init() {}

  init(_ panes: Configuration.Panes) {
    (sidebar, list, entities) = (panes.sidebarWidth, panes.listWidth, panes.entitiesWidth)
    (showsSidebar, showsEntities) = (panes.sidebar, panes.entities)
  }
}

/// The rectangles of the panes and the rules between them.
public struct PaneLayout: Equatable, Sendable {
  public var breadth: Breadth
  public var panes: [Pane: Rectangle] = [:]
  /// Columns of the vertical rules, between the top and the bottom line.
  public var verticalRules: [Int] = []
  /// The row of the horizontal rule, or `nil`.
  public var horizontalRule: Int?
  /// Where everything but the top and the bottom line goes.
  public var body: Rectangle

  /// The pane at a place; the one that slid over the others first.
  func pane(at position: Position) -> Pane? {
    let order: [Pane] = [.sidebar, .entities, .list, .article]
    return order.first { panes[$0]?.contains(position) ?? false }
  }
}

extension PaneLayout {
  public init(size: Size, focus: Pane, borders: PaneBorders = PaneBorders()) {
    breadth = Breadth(size)
    if breadth == .four, !borders.showsSidebar { breadth = .three }
    body = Rectangle(row: 1, column: 0, columns: size.columns, rows: max(0, size.rows - 2))
    switch breadth {
    case .tooSmall: break
    case .one: panes[focus] = body
    case .two: layOutTwo(focus, borders)
    case .three: layOutThree(focus, borders)
    case .four: layOutFour(focus, borders)
    }
  }

  private mutating func layOutFour(_ focus: Pane, _ borders: PaneBorders) {
    let sidebar = bounded(borders.sidebar ?? 20, 14...(body.columns / 4))
    let entities = bounded(
      borders.entities ?? min(32, body.columns / 6 + 2), 20...(body.columns / 3))
    let rest = body.columns - sidebar - entities - 3
    let list = bounded(
      borders.list ?? max(39, min(60, rest - 76)), 24...max(24, rest - 30))
    place([(.sidebar, sidebar), (.list, list), (.article, rest - list), (.entities, entities)])
    if !borders.showsEntities, focus != .entities { giveEntitiesToArticle() }
  }

  private mutating func layOutThree(_ focus: Pane, _ borders: PaneBorders) {
    let entities = bounded(
      borders.entities ?? bounded(body.columns / 5, 22...26), 18...(body.columns / 3))
    let rest = body.columns - entities - 2
    let list = bounded(borders.list ?? max(rest * 2 / 5, rest - 74), 20...(rest - 30))
    place([(.list, list), (.article, rest - list), (.entities, entities)])
    if !borders.showsEntities, focus != .entities { giveEntitiesToArticle() }
    if focus == .sidebar {
      panes[.sidebar] = panes[.list]
      panes[.list] = nil
    }
  }

  private mutating func layOutTwo(_ focus: Pane, _ borders: PaneBorders) {
    let listRows = bounded(borders.listRows ?? max(5, body.rows / 4), 2...max(2, body.rows - 5))
    panes[.list] = Rectangle(
      row: body.row, column: 0, columns: body.columns, rows: listRows)
    panes[.article] = Rectangle(
      row: body.row + listRows + 1, column: 0, columns: body.columns,
      rows: body.rows - listRows - 1)
    horizontalRule = body.row + listRows
    slide(focus, borders)
  }

  /// Puts the sidebar or the entities beside the panes, which make room so that nothing is cut.
  private mutating func slide(_ focus: Pane, _ borders: PaneBorders) {
    let half = body.columns / 2
    if focus == .sidebar {
      let columns = bounded(borders.sidebar ?? 26, 14...half)
      panes[.sidebar] = Rectangle(row: body.row, column: 0, columns: columns, rows: body.rows)
      verticalRules = [columns]
      narrow(from: columns + 1, to: body.columns)
    } else if focus == .entities {
      let columns = bounded(borders.entities ?? 30, 18...half)
      panes[.entities] = Rectangle(
        row: body.row, column: body.columns - columns, columns: columns, rows: body.rows)
      verticalRules = [body.columns - columns - 1]
      narrow(from: 0, to: body.columns - columns - 1)
    }
  }

  private mutating func narrow(from start: Int, to end: Int) {
    for pane in [Pane.list, .article] {
      panes[pane]?.column = start
      panes[pane]?.columns = end - start
    }
  }

  private mutating func giveEntitiesToArticle() {
    guard let entities = panes.removeValue(forKey: .entities) else { return }
    panes[.article]?.columns += entities.columns + 1
    verticalRules.removeLast()
  }

  private mutating func place(_ widths: [(Pane, Int)]) {
    var column = 0
    for (index, (pane, columns)) in widths.enumerated() {
      if index > 0 {
        verticalRules.append(column)
        column += 1
      }
      panes[pane] = Rectangle(row: body.row, column: column, columns: columns, rows: body.rows)
      column += columns
    }
  }
}

func bounded(_ value: Int, _ range: ClosedRange<Int>) -> Int {
  min(max(value, range.lowerBound), range.upperBound)
}
