// The months and days that a query asks for among the dates of texts.
import NewsModel

/// A month as `dated` numbers it, or several in a row, and the bits of days that are asked for.
struct DatedDays: Equatable {
  var month: Int64
  var last: Int64
  var days: Int64

  /// The condition on the columns of `dated`.
  var condition: SQL {
    month == last
      ? SQL(text: "month = ? AND days & ?", values: [.integer(month), .integer(days)])
      : SQL(
        text: "month BETWEEN ? AND ? AND days & ?",
        values: [.integer(month), .integer(last), .integer(days)])
  }

  /// What is asked for by a date or a range of them: dates within it, years with their months.
  static func within(_ value: DateValue) -> [DatedDays] {
    guard let days = value.days, days.lowerBound.year > -100_000, days.upperBound.year < 100_000
    else { return [] }
    let years = days.lowerBound.year...days.upperBound.year
    let whole = years.filter { isWhole(year: $0, in: days) }
    // Single months can be walked through in order, many in a row cannot.
    if years.count > 3, let first = whole.first, let last = whole.last {
      return [
        DatedDays(
          month: DatedMonth.code(year: first, month: 0),
          last: DatedMonth.code(year: last, month: 12), days: DatedMonth.wholeMonth)
      ]
    }
    return years.flatMap { year in (0...12).compactMap { single($0, of: year, in: days) } }
  }

  private static func isWhole(year: Int, in days: ClosedRange<CalendarDay>) -> Bool {
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    else { return false }
    return days.contains(first) && days.contains(last)
  }

  /// What is asked for of one month; month 0 is the year as such, and is within a whole year alone.
  private static func single(
    _ month: Int, of year: Int, in days: ClosedRange<CalendarDay>
  ) -> DatedDays? {
    let code = DatedMonth.code(year: year, month: month)
    if month == 0 {
      return isWhole(year: year, in: days) ? DatedDays(month: code, last: code, days: 1) : nil
    }
    let length = CalendarDay.days(inMonth: month, ofYear: year)
    var bits: Int64 = 0
    for day in 1...length {
      guard let date = CalendarDay(year: year, month: month, day: day) else { continue }
      if days.contains(date) { bits |= 1 << Int64(day) }
    }
    if bits == 0 { return nil }
    // The month as such is within a whole month alone.
    if bits.nonzeroBitCount == length { bits = DatedMonth.wholeMonth }
    return DatedDays(month: code, last: code, days: bits)
  }
}
