// From the query's tree to conditions: names and days looked up.
import NewsModel

/// Looks up what a query names.
struct QueryResolver {
  let connection: Connection
  let clock: StoreClock

  func condition(_ query: Query) throws -> Condition {
    try resolve(query).simplified
  }

  private func resolve(_ query: Query) throws -> Condition {
    switch query {
    case .all: return .everything
    case .word(let word): return try wordCondition(word)
    case .phrase(let words): return try wordCondition(words.joined(separator: " "))
    case .prefix(let prefix): return try prefixCondition(prefix)
    case .field(.title, let text): return try wordCondition(text, inTitle: true)
    case .field(let field, let text): return .labels(try labels(field, text))
    case .entity(let kind, let name): return .names(try names(kind, name))
    case .published(let first, let last): return .published(range(first, last))
    case .mentions(let value): return .dated(DatedDays.within(value))
    case .state(let state): return try condition(state)
    case .not(let inner): return .not(try resolve(inner))
    case .and(let parts): return .and(try parts.map(resolve))
    case .or(let parts): return .or(try parts.map(resolve))
    }
  }

  private func condition(_ state: Query.State) throws -> Condition {
    switch state {
    case .read: .unread(false)
    case .unread: .unread(true)
    case .followUp: .followUp(dueBefore: nil)
    case .overdue: .followUp(dueBefore: clock.today)
    case .duplicate: .duplicate
    case .watched:
      .names(
        try connection.rows(
          "SELECT name.id FROM watch JOIN name ON name.entity = watch.entity"
        ) { $0.integer(0) })
    }
  }

  private func range(_ first: CalendarDay?, _ last: CalendarDay?) -> PublishedRange {
    let end = last?.adding(days: 1)
    return PublishedRange(
      start: first.map(clock.start), end: end.map(clock.start),
      dayStart: first.map { Int64($0.daysSince1970) * 86_400 },
      dayEnd: end.map { Int64($0.daysSince1970) * 86_400 })
  }
}
