// Clicks on pages and pickers: a row is chosen, and opened by a second click.
import NewsModel
import TerminalUI

extension Model {
  mutating func clickLayer(at position: Position) -> [Effect] {
    let row = position.row - layout.body.row - 2
    switch layers.last {
    case .agenda(var page):
      let rows = page.rows
      let isAgain = page.cursor.click(row, count: rows.count) { rows[$0].isChoosable }
      agenda = page
      return isAgain ? perform(.open, count: nil) : []
    case .timeline(var page):
      let rows = page.rows
      let isAgain = page.cursor.click(row, count: rows.count) { rows[$0].isChoosable }
      timeline = page
      return isAgain ? perform(.open, count: nil) : []
    case .picker(var picker):
      // A blank row parts the picker from the bottom line.
      let top = layout.body.row + layout.body.rows - 1 - rowsShown(of: picker)
      let isAgain = picker.cursor.click(position.row - top, count: picker.rows.count)
      self.picker = picker
      return isAgain ? perform(.accept, count: nil) : previewed()
    case .entityPage(let page): return click(on: page, at: position)
    default: return []
    }
  }

  /// Chooses an article or a companion on an entity's page; a second click opens it.
  private mutating func click(on page: EntityPage, at position: Position) -> [Effect] {
    guard let profile = page.profile else { return [] }
    let places = EntityPageLayout(page, profile, in: layout.body)
    var page = page
    var isAgain = false
    if let area = places.articles, area.contains(position) {
      let wasThere = page.part == .articles
      page.part = .articles
      page.articles.keepVisible(height: area.rows - 1, count: profile.articles.count)
      isAgain = page.articles.click(position.row - area.row - 1, count: profile.articles.count)
      isAgain = isAgain && wasThere
    } else if let area = places.companions, area.contains(position) {
      let wasThere = page.part == .companions
      page.part = .companions
      let rows = places.companionRows(isFocused: wasThere)
      page.companions.keepVisible(height: rows, count: profile.companions.count)
      let row = position.row - area.row - 1
      guard row < rows else { return [] }
      isAgain = page.companions.click(row, count: profile.companions.count) && wasThere
    }
    entityPage = page
    return isAgain ? perform(.open, count: nil) : []
  }
}

extension RowCursor {
  /// Chooses the row that is shown at `row` below the first; returns whether it was chosen already.
  fileprivate mutating func click(
    _ row: Int, count: Int, isChoosable: (Int) -> Bool = { _ in true }
  ) -> Bool {
    let index = top + row
    guard row >= 0, index < count, isChoosable(index) else { return false }
    if index == selected { return true }
    selected = index
    return false
  }
}
