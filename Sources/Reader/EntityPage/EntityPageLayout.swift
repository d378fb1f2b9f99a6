// Where the parts of an entity's page stand, for drawing and for clicks.
import NewsModel
import TerminalUI

/// The places of an entity's lists below its roles and facts.
struct EntityPageLayout {
  /// Each with its title in the first row; `nil` where it is not shown.
  let articles: Rectangle?
  let companions: Rectangle?
  /// The first row of the follow-ups.
  let followUpRow: Int

  /// The roles that are shown; more are counted in a row of their own.
  static let mostRoles = 4
  /// The rows that a companion's evidence takes while the companions have the focus.
  static let evidenceRows = 4

  init(_ page: EntityPage, _ profile: EntityProfile, in area: Rectangle) {
    let roleRows = min(profile.roles.count, Self.mostRoles + 1)
    let aliasRows = profile.entity.aliases.isEmpty ? 0 : 1
    let seenRows = profile.entity.firstSeen == nil || profile.entity.lastSeen == nil ? 0 : 1
    let row = area.row + 2 + roleRows + aliasRows + seenRows + 1
    let followUps = profile.followUps.isEmpty ? 0 : min(4, profile.followUps.count) + 2
    let rows = max(2, area.row + area.rows - row - followUps)
    let areBeside = area.columns >= 76
    let columns = areBeside ? min(44, area.columns / 3) : area.columns
    articles =
      areBeside || page.part == .articles
      ? Rectangle(
        row: row, column: 0, columns: area.columns - (areBeside ? columns + 2 : 0), rows: rows)
      : nil
    companions =
      areBeside || page.part == .companions
      ? Rectangle(row: row, column: area.columns - columns, columns: columns, rows: rows) : nil
    let used = max(profile.articles.count, profile.companions.count) + 2
    followUpRow = row + min(rows, used)
  }

  /// The rows of companions under their title.
  func companionRows(isFocused: Bool) -> Int {
    max(1, (companions?.rows ?? 0) - 1 - (isFocused ? Self.evidenceRows : 0))
  }
}
