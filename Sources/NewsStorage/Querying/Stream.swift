// A condition as something to walk through in order, or to test an article by.
import NewsModel

/// A piece of SQL with the values of its parameters, in order.
struct SQL: Equatable {
  var text: String
  var values: [Value] = []

  static func + (left: SQL, right: SQL) -> SQL {
    SQL(text: left.text + right.text, values: left.values + right.values)
  }

  static func joined(_ parts: [SQL], by separator: String) -> SQL {
    SQL(
      text: parts.map(\.text).joined(separator: separator), values: parts.flatMap(\.values))
  }
}

/// The part of the order that is wanted, and in which direction.
struct Bounds {
  /// Exclusive.
  var after: Int64?
  var before: Int64?
  var isAscending = false

  /// The bounds as a condition on the column, to follow another.
  func condition(on column: String) -> SQL {
    var sql = SQL(text: "")
    if let after { sql = sql + SQL(text: " AND \(column) > ?", values: [.integer(after)]) }
    if let before { sql = sql + SQL(text: " AND \(column) < ?", values: [.integer(before)]) }
    return sql
  }

  var direction: String { isAscending ? "ASC" : "DESC" }

  /// These bounds and an article's publication, whose place may lie up to `spill` later.
  func narrowed(to range: PublishedRange, spill: Int64) -> Bounds {
    var bounds = self
    if let start = [range.start, range.dayStart].compactMap({ $0 }).min() {
      bounds.after = max(bounds.after ?? .min, Place.of(seconds: start) - 1)
    }
    if let end = [range.end, range.dayEnd].compactMap({ $0 }).max() {
      bounds.before = min(bounds.before ?? .max, Place.of(seconds: end) + spill + 1)
    }
    return bounds
  }
}

// MARK: - Testing

extension Condition {
  /// The condition as a test of the row `l` of `listing`.
  var test: SQL {
    switch self {
    case .everything: SQL(text: "1")
    case .nothing: SQL(text: "0")
    case .match(let expression):
      SQL(
        text: "EXISTS(SELECT 1 FROM word_index WHERE word_index MATCH ? AND rowid = l.place)",
        values: [.text(expression.text)])
    case .holds(let pattern, let inTitle): Self.test(pattern, inTitle: inTitle)
    case .labels(let ids): Self.membership(ids)
    case .dated(let months): .joined(months.map { Self.test($0) }, by: " OR ").inParentheses
    case .published(let range): range.test
    case .unread(let isUnread): SQL(text: "l.is_read = \(isUnread ? 0 : 1)")
    // Said twice: the second is the partial index's own condition.
    case .duplicate: SQL(text: "l.is_duplicate = 1 AND l.is_duplicate")
    case .followUp(let day):
      SQL(text: "l.article IN (SELECT article FROM follow_up WHERE ")
        + Self.openFollowUp(dueBefore: day) + SQL(text: ")")
    case .not(let inner): SQL(text: "NOT ") + inner.test.inParentheses
    case .and(let parts): .joined(parts.map(\.test), by: " AND ").inParentheses
    case .or(let parts): .joined(parts.map(\.test), by: " OR ").inParentheses
    }
  }

  private static func test(_ pattern: TextPattern, inTitle: Bool) -> SQL {
    let key = Value.text(pattern.key)
    return SQL(
      text: "EXISTS(SELECT 1 FROM article WHERE id = l.article AND (holds(?, title)"
        + (inTitle ? "))" : " OR holds(?, body)))"), values: inTitle ? [key] : [key, key])
  }

  private static func membership(_ labels: [Int64]) -> SQL {
    let marks = labels.map { _ in "?" }.joined(separator: ",")
    return SQL(
      text: "EXISTS(SELECT 1 FROM labelled WHERE label IN (\(marks)) AND place = l.place)",
      values: labels.map { .integer($0) })
  }

  private static func test(_ month: DatedDays) -> SQL {
    month.month == month.last
      ? SQL(text: "EXISTS(SELECT 1 FROM dated WHERE place = l.place AND ") + month.condition
        + SQL(text: ")")
      : SQL(text: "l.place IN (SELECT place FROM dated WHERE ") + month.condition + SQL(text: ")")
  }

  static func openFollowUp(dueBefore day: CalendarDay?) -> SQL {
    guard let day else { return SQL(text: "article IS NOT NULL AND status <> 2") }
    return SQL(
      text: "article IS NOT NULL AND status <> 2 AND due < ?",
      values: [.integer(Int64(day.daysSince1970))])
  }
}

extension SQL {
  var inParentheses: SQL {
    SQL(text: "(\(text))", values: values)
  }
}

extension PublishedRange {
  fileprivate var test: SQL {
    SQL(text: "CASE l.precision WHEN 1 THEN ") + Self.test(start, end) + SQL(text: " WHEN 0 THEN ")
      + Self.test(dayStart, dayEnd) + SQL(text: " ELSE 0 END")
  }

  private static func test(_ start: Int64?, _ end: Int64?) -> SQL {
    var parts: [SQL] = []
    if let start { parts.append(SQL(text: "l.published >= ?", values: [.integer(start)])) }
    if let end { parts.append(SQL(text: "l.published < ?", values: [.integer(end)])) }
    return parts.isEmpty ? SQL(text: "1") : .joined(parts, by: " AND ").inParentheses
  }
}
