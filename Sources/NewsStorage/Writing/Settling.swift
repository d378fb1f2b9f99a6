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

  /// Puts names to articles anew whose short forms were split off or put back.
  func settleForms(_ names: Set<Int64>) throws {
    let resolver = try AliasResolver(connection)
    var listed: [Int64: Set<Int64>] = [:]
    for name in names {
      for place in try connection.places(ofNames: [name]) {
        listed[place, default: []].insert(name)
      }
      // What is counted anew below, article by article.
      try connection.run(
        """
        UPDATE name SET articles = 0, mentions = 0, first_place = NULL, last_place = NULL
        WHERE id = ?
        """, .integer(name))
    }
    for (place, before) in listed.sorted(by: { $0.key < $1.key }) {
      try settleForms(names, at: place, before: before, resolver)
    }
    try flushNames()
  }

  private func settleForms(
    _ names: Set<Int64>, at place: Int64, before: Set<Int64>, _ resolver: AliasResolver
  ) throws {
    let stored = try connection.first(
      "SELECT mentions, body FROM article JOIN tagging ON article = id WHERE place = ?",
      [.integer(place)]
    ) { (PackedTagging($0.blob(0)), $0.text(1)) }
    guard let (packed, body) = stored else { return }
    let counts = resolver.resolved(packed, body: body).counts
    for name in names {
      if let mentions = counts[name] { count(name, at: place, mentions: mentions, by: 1) }
    }
    // They are in the index already, or are no more to be.
    self.names.added[place]?.subtract(before)
    let gone = before.filter { counts[$0] == nil }
    if !gone.isEmpty { self.names.removed[place, default: []].formUnion(gone) }
  }
}
