// What a key's value means.

/// A value as typed after a key.
struct QueryValue {
  var key: QueryKey
  var text: String
  /// Where the value begins: 1 for the query's first character.
  var column: Int
  var today: CalendarDay

  func query() throws(QueryError) -> Query {
    switch key {
    case .tag: return .field(.tag, text)
    case .source: return .field(.source, text)
    case .author: return .field(.author, text)
    case .title: return .field(.title, text)
    case .language: return .field(.language, text)
    case .person: return .entity(.person, text)
    case .org: return .entity(.organization, text)
    case .place: return .entity(.place, text)
    case .entity: return .entity(nil, text)
    case .after: return .published(from: try days().lowerBound, through: nil)
    case .before: return .published(from: nil, through: try days().lowerBound.adding(days: -1))
    case .on:
      let days = try days()
      return .published(from: days.lowerBound, through: days.upperBound)
    case .last: return .published(from: try start(), through: today)
    case .mentions: return .mentions(try date())
    case .is: return .state(try state())
    }
  }

  // MARK: - Days

  private func days() throws(QueryError) -> ClosedRange<CalendarDay> {
    guard let days = try date().days else { throw failure(.day) }
    return days
  }

  private func date() throws(QueryError) -> DateValue {
    switch text.lowercased() {
    case "today": return .day(today)
    case "yesterday": return .day(today.adding(days: -1))
    default: break
    }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.date)
    switch ends.count {
    case 1: if let date = ends[0] { return date }
    case 2:
      if let start = ends[0], let end = ends[1], DateValue.range(start, end).days != nil {
        return .range(start, end)
      }
    default: break
    }
    throw failure(.day)
  }

  /// `YYYY[-MM[-DD]]` alone; a year has four digits, so that a typo is no year of the Romans.
  private static func date(_ text: Substring) -> DateValue? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.first?.count == 4, (1...3).contains(parts.count),
      parts.dropFirst().allSatisfy({ (1...2).contains($0.count) }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return DateValue(String(text))
  }

  // MARK: - Spans of time and states

  /// The first day of the last so many; today is one of them.
  private func start() throws(QueryError) -> CalendarDay {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), (1...10_000).contains(count) else { throw failure(.duration) }
    switch text.dropFirst(digits.count).lowercased() {
    case "d": return today.adding(days: 1 - count)
    case "w": return today.adding(days: 1 - 7 * count)
    case "m": return today.adding(months: -count).adding(days: 1)
    case "y": return today.adding(months: -12 * count).adding(days: 1)
    default: throw failure(.duration)
    }
  }

  private func state() throws(QueryError) -> Query.State {
    let typed = text.lowercased()
    if let state = Query.State(rawValue: typed == "followup" ? "follow-up" : typed) { return state }
    throw failure(.state)
  }

  private func failure(_ expected: QueryError.Expectation) -> QueryError {
    QueryError(column: column, key: key, value: text, expected: expected)
  }
}
