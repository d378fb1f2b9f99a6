// Follow-ups: made, changed, done, with their history.
import CleanText
import NewsModel

extension NewsStore {
  func followUp(
    _ target: FollowUp.Target, _ status: FollowUp.Status?, _ note: SafeText?,
    _ due: Change.DueChange
  ) throws -> Int {
    let old = try storedFollowUp(target)
    let last = try connection.integer("SELECT max(id) FROM follow_up") ?? 0
    let new = StoredFollowUp(
      id: old?.id ?? last + 1,
      status: status?.code ?? old?.openStatus ?? FollowUp.Status.open.code,
      note: note?.string ?? old?.note ?? "", due: due.applied(to: old?.due, today: clock.today))
    if new == old { return 0 }
    let now = Value.integer(clock.now())
    if old == nil {
      let (article, entity) = try columns(of: target)
      try connection.run(
        "INSERT INTO follow_up VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)", .integer(new.id), article,
        entity, .integer(new.status), .text(new.note), Value(new.due), now)
    } else {
      try connection.run(
        "UPDATE follow_up SET status = ?, note = ?, due = ?, updated = ? WHERE id = ?",
        .integer(new.status), .text(new.note), Value(new.due), now, .integer(new.id))
    }
    try connection.run(
      "INSERT INTO follow_up_event(follow_up, at, status, note, due) VALUES(?, ?, ?, ?, ?)",
      .integer(new.id), now, .integer(new.status), .text(new.note), Value(new.due))
    return 1
  }

  func removeFollowUp(_ target: FollowUp.Target) throws -> Int {
    guard let old = try storedFollowUp(target) else { return 0 }
    try connection.run("DELETE FROM follow_up_event WHERE follow_up = ?", .integer(old.id))
    try connection.run("DELETE FROM follow_up WHERE id = ?", .integer(old.id))
    return 1
  }

  private struct StoredFollowUp: Equatable {
    var id: Int64
    var status: Int64
    var note: String
    var due: Int64?

    /// Its status, or open where it was done.
    var openStatus: Int64 {
      status == FollowUp.Status.done.code ? FollowUp.Status.open.code : status
    }
  }

  private func storedFollowUp(_ target: FollowUp.Target) throws -> StoredFollowUp? {
    let (article, entity) = try columns(of: target)
    return try connection.first(
      "SELECT id, status, note, due FROM follow_up WHERE article IS ? AND entity IS ?",
      [article, entity]
    ) { row in
      StoredFollowUp(
        id: row.integer(0), status: row.integer(1), note: row.text(2),
        due: row.optionalInteger(3))
    }
  }

  /// The values of `article` and `entity`; throws `unknown` where the target is not there.
  private func columns(of target: FollowUp.Target) throws -> (article: Value, entity: Value) {
    switch target {
    case .article(let id):
      guard try connection.integer("SELECT 1 FROM listing WHERE article = ?", .integer(id)) != nil
      else { throw StoreError.unknown(.article(id)) }
      return (.integer(id), .null)
    case .entity(let id):
      try checkIsEntity(id)
      return (.null, .integer(id))
    }
  }
}

extension Change.DueChange {
  fileprivate func applied(to due: Int64?, today: CalendarDay) -> Int64? {
    switch self {
    case .keep: due
    case .clear: nil
    case .set(let day): Int64(day.daysSince1970)
    case .putOff(let days): max(due ?? .min, Int64(today.daysSince1970)) + Int64(days)
    }
  }
}
