// What the sidebar shows.
import CleanText
import NewsModel

extension StoreReader {
  /// What the sidebar and the top line show; quick at any size, and so without the views' counts.
  ///
  /// There are at most `limit` tags, and as many sources.
  public func overview(limit: Int = 500) throws -> Overview {
    try connection.snapshot {
      var overview = Overview()
      overview.all = try tally("all")
      overview.unread = try tally("unread")
      overview.awaitingTagging = try tally("untagged")
      let due = try agendaDays()
      overview.followUps = due.count
      overview.overdue = due.count { $0.map { $0 < clock.today } ?? false }
      overview.views = try readViews()
      overview.tags = try labels(.tag, limit)
      overview.sources = try labels(.source, limit)
      overview.watched = try watched()
      return overview
    }
  }

  /// The saved views, in their order, uncounted.
  public func views() throws -> [SavedView] {
    try readViews()
  }

  private func readViews() throws -> [SavedView] {
    try connection.rows("SELECT name, query FROM view ORDER BY position, id") {
      SavedView(name: $0.safeText(0), query: $0.safeText(1))
    }
  }

  private func agendaDays() throws -> [CalendarDay?] {
    try connection.rows(
      """
      SELECT due FROM follow_up WHERE status <> 2 AND (article IS NULL OR article NOT IN (
        SELECT article FROM deletion WHERE deletion.article = follow_up.article))
      """
    ) { $0.day(0) }
  }

  private func labels(_ kind: LabelKind, _ limit: Int) throws -> [NameCount] {
    try connection.rows(
      """
      SELECT name, articles FROM label WHERE kind = ? AND articles > 0
      ORDER BY articles DESC, name LIMIT ?
      """, [.integer(kind.rawValue), .integer(Int64(limit))]
    ) { NameCount(name: $0.safeText(0), count: $0.int(1)) }
  }

  private func watched() throws -> [WatchedEntity] {
    let watched = try connection.rows(
      """
      SELECT watch.entity, coalesce(new, 0) FROM watch LEFT JOIN watch_news USING(entity)
      ORDER BY since, watch.entity
      """
    ) { (entity: $0.integer(0), new: $0.int(1)) }
    var entities = EntityReader(connection)
    return try watched.compactMap { row in
      try entities.entity(row.entity).map { WatchedEntity(entity: $0, new: row.new) }
    }
  }
}
