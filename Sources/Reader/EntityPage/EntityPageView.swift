// An entity's page as it is drawn.
import CleanText
import NewsModel
import Settings
import TerminalUI

func drawEntityPage(
  _ page: EntityPage, _ model: Model, in area: Rectangle, into canvas: inout Canvas
) {
  let entity = page.current
  drawPageTitle(
    entity.name, detail: entity.kindWords(canvas.symbols), role: .focusedTitle, in: area,
    into: &canvas)
  guard let profile = page.profile else { return }
  let places = EntityPageLayout(page, profile, in: area)
  let width = min(area.columns - 2, 100)
  let row = drawRoles(profile, row: area.row + 2, width: width, into: &canvas)
  drawFacts(profile, row: row, width: width, into: &canvas)
  drawLists(page, profile, model, places, into: &canvas)
  drawFollowUps(
    profile, model, row: places.followUpRow, until: area.row + area.rows, width: width,
    into: &canvas)
}

/// A page's first row: its title at the left, what it is at the right.
func drawPageTitle(
  _ title: SafeText, detail: SafeText, role: Role, in area: Rectangle, into canvas: inout Canvas
) {
  let edge = canvas.write(
    detail, row: area.row, endingAt: area.column + area.columns - 1, .dim)
  canvas.write(
    title, row: area.row, column: area.column + 1, width: max(0, edge - area.column - 3), role)
}

private func drawRoles(
  _ profile: EntityProfile, row: Int, width: Int, into canvas: inout Canvas
) -> Int {
  var row = row
  for role in profile.roles.prefix(EntityPageLayout.mostRoles) {
    let count = SafeText(counted(role.articles.count, "article"))
    let day = role.lastSeen.map { SafeText($0.inWords) } ?? ""
    canvas.write(count, row: row, column: width - 11, width: 12, .dim)
    canvas.write(day, row: row, column: width - 25, width: 12, .dim)
    canvas.write(role.title, row: row, column: 1, width: max(0, width - 28), .role)
    row += 1
  }
  let hidden = profile.roles.count - EntityPageLayout.mostRoles
  if hidden > 0 {
    canvas.write("and \(counted(hidden, "more role"))", row: row, column: 1, .dim)
    row += 1
  }
  return row
}

private func drawFacts(
  _ profile: EntityProfile, row: Int, width: Int, into canvas: inout Canvas
) {
  var row = row
  let entity = profile.entity
  if !entity.aliases.isEmpty {
    let names = entity.aliases.map(\.string).joined(separator: ", ")
    canvas.write("also named", row: row, column: 1, .label)
    canvas.write(SafeText(names), row: row, column: 13, width: width - 12)
    row += 1
  }
  guard let seen = entity.seenWords(canvas.symbols.dash) else { return }
  canvas.write("seen", row: row, column: 1, .label)
  var column = 13 + canvas.write(seen, row: row, column: 13, width: width - 12) + 3
  let line = sparkline(profile.weekly, heights: canvas.symbols.heights)
  let counts = "\(counted(entity.articles, "article")), \(counted(entity.mentions, "mention"))"
  if column + CellWidth.of(line) + counts.count + 3 <= width + 1 {
    column += canvas.write(line, row: row, column: column, .sparkline) + 3
  }
  canvas.write(SafeText(counts), row: row, column: column, width: max(0, width + 1 - column), .dim)
}

/// The last twelve weeks or more as heights; a week without mentions is the lowest.
func sparkline(_ weekly: [Int], heights: [SafeText]) -> SafeText {
  let shown = weekly.suffix(26)
  guard let most = shown.max(), most > 0, heights.count == 8 else { return "" }
  let line = shown.map { count in
    heights[count == 0 ? 0 : max(1, count * 7 / most)].string
  }
  return SafeText(line.joined())
}

// MARK: - Lists

private func drawLists(
  _ page: EntityPage, _ profile: EntityProfile, _ model: Model, _ places: EntityPageLayout,
  into canvas: inout Canvas
) {
  let isFocused: Bool = if case .entityPage? = model.layers.last { true } else { false }
  if let area = places.articles {
    drawArticles(
      page, profile, model, isFocused: isFocused && page.part == .articles, in: area,
      into: &canvas)
  }
  if let area = places.companions {
    let isFocused = isFocused && page.part == .companions
    drawCompanions(
      page, profile, isFocused: isFocused, rows: places.companionRows(isFocused: isFocused),
      in: area, into: &canvas)
  }
}

private func drawArticles(
  _ page: EntityPage, _ profile: EntityProfile, _ model: Model, isFocused: Bool,
  in area: Rectangle, into canvas: inout Canvas
) {
  drawPartTitle("Articles", profile.articles.count, isFocused: isFocused, in: area, into: &canvas)
  let top = scrolledTop(page.articles, height: area.rows - 1, count: profile.articles.count)
  for row in area.row + 1..<area.row + max(1, area.rows) {
    let index = top + row - area.row - 1
    guard profile.articles.indices.contains(index) else { break }
    let article = profile.articles[index]
    let base = canvas.beginRow(
      row, in: area, isChosen: index == page.articles.selected, isFocused: isFocused,
      role: .articleSelected)
    drawArticleRow(article, today: model.today, row: row, in: area, base, into: &canvas)
  }
}

/// An article on a page: date, mark, title.
func drawArticleRow(
  _ article: ArticleSummary, today: CalendarDay, row: Int, in area: Rectangle, _ base: Style,
  into canvas: inout Canvas
) {
  let column = area.column + 1
  canvas.write(
    article.dateWords(on: today, sort: .date), row: row, column: column, width: 9, .date, on: base)
  if let followUp = article.followUp, followUp != .done {
    canvas.write(canvas.symbols.followUp, row: row, column: column + 10, .followUpMark, on: base)
  } else if !article.isRead {
    canvas.write(canvas.symbols.unread, row: row, column: column + 10, .unreadMark, on: base)
  }
  canvas.write(
    article.title, row: row, column: column + 12, width: max(0, area.columns - 14),
    article.isRead ? .read : .unread, on: base)
}

private func drawCompanions(
  _ page: EntityPage, _ profile: EntityProfile, isFocused: Bool, rows: Int, in area: Rectangle,
  into canvas: inout Canvas
) {
  drawPartTitle(
    "Appears with", profile.companions.count, isFocused: isFocused, in: area, into: &canvas)
  let top = scrolledTop(page.companions, height: rows, count: profile.companions.count)
  for offset in 0..<rows {
    let (row, index) = (area.row + 1 + offset, top + offset)
    guard profile.companions.indices.contains(index) else { break }
    let companion = profile.companions[index]
    let base = canvas.beginRow(
      row, in: area, isChosen: index == page.companions.selected, isFocused: isFocused)
    let edge = canvas.write(
      SafeText(grouped(companion.articles)), row: row, endingAt: area.column + area.columns - 1,
      .count, on: base)
    canvas.write(
      companion.entity.name, row: row, column: area.column + 1,
      width: max(0, edge - area.column - 2), companion.entity.kind.role, on: base)
  }
  if isFocused, let sentence = page.chosenCompanion?.evidence?.sentence {
    let used = min(rows, profile.companions.count)
    drawEvidence(
      sentence, row: area.row + 2 + used, rows: EntityPageLayout.evidenceRows - 1, in: area,
      into: &canvas)
  }
}

private func drawPartTitle(
  _ title: SafeText, _ count: Int, isFocused: Bool, in area: Rectangle, into canvas: inout Canvas
) {
  let role: Role = isFocused ? .focusedTitle : .title
  let column = area.column + 1
  let width = canvas.write(title, row: area.row, column: column, role)
  canvas.write(SafeText(grouped(count)), row: area.row, column: column + width + 2, .count)
}

private func scrolledTop(_ cursor: RowCursor, height: Int, count: Int) -> Int {
  var cursor = cursor
  cursor.keepVisible(height: height, count: count)
  return cursor.top
}

// MARK: - Follow-ups

private func drawFollowUps(
  _ profile: EntityProfile, _ model: Model, row: Int, until end: Int, width: Int,
  into canvas: inout Canvas
) {
  guard !profile.followUps.isEmpty, row + 1 < end else { return }
  canvas.write("Follow-up", row: row, column: 1, .title)
  for (offset, followUp) in profile.followUps.enumerated() where row + 1 + offset < end {
    drawFollowUp(
      followUp, today: model.today, row: row + 1 + offset, column: 1, width: width, into: &canvas)
  }
}

extension Entity {
  /// `person · ★ watched`.
  fileprivate func kindWords(_ symbols: Symbols) -> SafeText {
    isWatched
      ? "\(kind.rawValue) \(symbols.dot) \(symbols.watched) watched" : SafeText(kind.rawValue)
  }

  /// `11 Feb 2025 – 3 May 2025`.
  fileprivate func seenWords(_ dash: SafeText) -> SafeText? {
    guard let firstSeen, let lastSeen else { return nil }
    return firstSeen == lastSeen
      ? SafeText(firstSeen.inWords) : "\(firstSeen.inWords) \(dash) \(lastSeen.inWords)"
  }
}
