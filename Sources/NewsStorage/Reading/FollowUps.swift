// The reader's follow-ups.
import CleanText
import NewsModel

extension StoreReader {
  /// All follow-ups not done: those due first, then those without a day, newest last.
  public func agenda() throws -> [FollowUp] {
    try connection.snapshot { try followUps("status <> 2", []) }
  }

  /// All follow-ups, those done included.
  public func followUps() throws -> [FollowUp] {
    try connection.snapshot { try followUps("1", []) }
  }

  /// The follow-up with the id.
  public func followUp(_ id: Int64) throws -> FollowUp {
    let found = try connection.snapshot { try followUps("follow_up.id = ?", [.integer(id)]) }
    guard let first = found.first else { throw StoreError.unknown(.followUp) }
    return first
  }

  func followUps(_ condition: String, _ values: [Value]) throws -> [FollowUp] {
    let found = try connection.rows(
      """
      SELECT follow_up.id, article, follow_up.entity, status, note, due, created, updated,
        (SELECT title FROM article WHERE article.id = follow_up.article)
      FROM follow_up WHERE \(condition) AND (article IS NULL OR article NOT IN (
        SELECT article FROM deletion WHERE deletion.article = follow_up.article))
      ORDER BY due IS NULL, due, created, follow_up.id
      """, values
    ) { row in
      (
        id: row.integer(0), article: row.optionalInteger(1), entity: row.integer(2),
        status: row.status(3) ?? .open, note: SafeText(row.text(4)), due: row.day(5),
        created: row.integer(6), updated: row.integer(7), title: row.safeText(8)
      )
    }
    var entities = EntityReader(connection)
    return try found.map { row in
      let target = row.article.map { FollowUp.Target.article($0) } ?? .entity(row.entity)
      let title = row.article == nil ? try entities.entity(row.entity)?.name : row.title
      return FollowUp(
        id: row.id, target: target, title: title ?? "", status: row.status, note: row.note,
        due: row.due, created: row.created, updated: row.updated, history: try history(row.id))
    }
  }

  private func history(_ id: Int64) throws -> [FollowUp.Event] {
    try connection.rows(
      "SELECT at, status, note, due FROM follow_up_event WHERE follow_up = ? ORDER BY id",
      [.integer(id)]
    ) { row in
      FollowUp.Event(
        at: row.integer(0), status: row.status(1) ?? .open, note: SafeText(row.text(2)),
        due: row.day(3))
    }
  }
}
