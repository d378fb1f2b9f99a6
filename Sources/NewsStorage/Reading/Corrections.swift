// The reader's corrections of entities, as they hold now.
import CleanText
import NewsModel

extension StoreReader {
  /// All corrections, in an order in which they can be made again: splits, merges and rejections,
  /// kinds, names.
  public func corrections() throws -> [Correction] {
    try connection.snapshot { try splits() + pointings() + descriptions() }
  }

  private func splits() throws -> [Correction] {
    try connection.rows(
      """
      SELECT name.text, name.kind, coalesce(alias.text, target.text)
      FROM alias_mark AS mark JOIN name ON name.id = mark.name
      JOIN name AS target ON target.id = mark.target
      LEFT JOIN alias ON alias.name = mark.name AND alias.key = mark.key
      ORDER BY mark.name, mark.key
      """, []
    ) { row in row.correction(.split(alias: SafeText(line: row.text(2)))) }
  }

  private func pointings() throws -> [Correction] {
    try connection.rows(
      """
      SELECT name.text, name.kind, founder.text
      FROM name_mark AS mark JOIN name ON name.id = mark.name
      LEFT JOIN name AS founder ON founder.id = mark.entity ORDER BY mark.name
      """, []
    ) { row in
      row.correction(row.isNull(2) ? .reject : .merge(into: SafeText(line: row.text(2))))
    }
  }

  private func descriptions() throws -> [Correction] {
    let marks = try connection.rows(
      """
      SELECT name.text, name.kind, mark.kind, mark.name
      FROM entity_mark AS mark JOIN name ON name.id = mark.entity ORDER BY mark.entity
      """, []
    ) { row in
      [
        row.isNull(2) ? nil : EntityKind(code: row.integer(2)).map { .retype(to: $0) },
        row.isNull(3) ? nil : .rename(to: SafeText(line: row.text(3))),
      ].compactMap { (action: Correction.Action?) in action.map(row.correction) }
    }
    return marks.flatMap { $0 }
  }
}

extension Row {
  /// A correction of the name in the first two columns.
  fileprivate func correction(_ action: Correction.Action) -> Correction {
    Correction(
      name: SafeText(line: text(0)), kind: EntityKind(code: integer(1)) ?? .other, action: action)
  }
}
