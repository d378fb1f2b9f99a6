// What a change of marks means for what is derived, where a trigger cannot tell.
import NewsModel

extension NewsStore {
  /// Brings the derived tables in step with marks that were just changed, either way.
  func settle(after changeset: Changeset) throws {
    // Only corrections are few enough to be looked through row by row, and need it.
    guard changeset.bytes.count < 4_000_000 else { return }
    let changed = try changeset.integers()
    if changed["name_mark"] != nil { try settleNames() }
    if let names = changed["alias_mark"] { try settleForms(names) }
  }

  /// Makes each name mean what its mark says, or else itself.
  private func settleNames() throws {
    try connection.run(
      """
      UPDATE name SET entity = m.entity FROM name_mark AS m
      WHERE m.name = name.id AND name.entity IS NOT m.entity
      """)
    // Names that no mark speaks of mean themselves; few mean another, and those are looked at.
    try connection.run(
      """
      UPDATE name SET entity = id WHERE id IN (
        SELECT id FROM name WHERE entity IS NULL
        UNION SELECT id FROM name WHERE entity <> id)
      AND id NOT IN (SELECT name FROM name_mark)
      """)
  }

  /// Lists the articles of names anew whose short forms were split off or put back.
  func settleForms(_ names: Set<Int64>) throws {
    let resolver = try AliasResolver(connection)
    var places: Set<Int64> = []
    for name in names {
      let listed = try connection.rows(
        "SELECT place FROM named WHERE name = ?", [.integer(name)]
      ) { $0.integer(0) }
      places.formUnion(listed)
    }
    for place in places.sorted() { try settleForms(names, at: place, resolver) }
    try flushNameCounts()
  }

  private func settleForms(
    _ names: Set<Int64>, at place: Int64, _ resolver: AliasResolver
  ) throws {
    let stored = try connection.first(
      "SELECT mentions, body FROM article JOIN tagging ON article = id WHERE place = ?",
      [.integer(place)]
    ) { (PackedTagging($0.blob(0)), $0.text(1)) }
    guard let (packed, body) = stored else { return }
    let counts = resolver.resolved(packed, body: body).counts
    for name in names {
      let old =
        try connection.integer(
          "SELECT mentions FROM named WHERE name = ? AND place = ?", .integer(name),
          .integer(place)) ?? 0
      let new = counts[name].map { Int64($0 * 2) | (old & 1) } ?? 0
      if old == new { continue }
      if new == 0 {
        try connection.run(
          "DELETE FROM named WHERE name = ? AND place = ?", .integer(name), .integer(place))
      } else {
        try connection.run(
          "INSERT OR REPLACE INTO named VALUES(?, ?, ?)", .integer(name), .integer(place),
          .integer(new))
      }
      grow(name, (new > 0 ? 1 : 0) - (old > 0 ? 1 : 0), Int((new >> 1) - (old >> 1)))
    }
  }

  private func grow(_ name: Int64, _ articles: Int, _ mentions: Int) {
    names.growth[name, default: (0, 0)].articles += articles
    names.growth[name, default: (0, 0)].mentions += mentions
  }
}
