// The months that a date in a text touches, as the store indexes them.
import NewsModel

/// Months as `dated.month` numbers them: thirteen to a year, the first for the year alone.
enum DatedMonth {
  static func code(year: Int, month: Int) -> Int64 {
    Int64(year) * 13 + Int64(month)
  }

  /// The bits of all days of a month and of the month alone.
  static let wholeMonth: Int64 = 0xFFFF_FFFF
}

extension DateValue {
  /// The months that the value touches, each with its days as bits; bit 0 is the month as such.
  ///
  /// A range of more than two years is that of its years. Nothing where the year is unknown.
  var months: [(month: Int64, days: Int64)] {
    guard let days, days.lowerBound.year > -100_000, days.upperBound.year < 100_000 else {
      return []
    }
    switch self {
    case .day(let day):
      return [(DatedMonth.code(year: day.year, month: day.month), 1 << Int64(day.day))]
    case .month(let year, let month): return [(DatedMonth.code(year: year, month: month), 1)]
    case .year(let year): return [(DatedMonth.code(year: year, month: 0), 1)]
    case .yearless: return []
    case .range: return Self.months(of: days)
    }
  }

  private static func months(of days: ClosedRange<CalendarDay>) -> [(month: Int64, days: Int64)] {
    let (first, last) = (days.lowerBound, days.upperBound)
    if last.year - first.year > 2 {
      let years = first.year...min(last.year, first.year + 200)
      return years.map { (DatedMonth.code(year: $0, month: 0), 1) }
    }
    var months: [(Int64, Int64)] = []
    var start = first
    while start <= last {
      let length = CalendarDay.days(inMonth: start.month, ofYear: start.year)
      let isLast = start.year == last.year && start.month == last.month
      let end = isLast ? last.day : length
      var bits: Int64 = start.day == 1 && end == length ? 1 : 0
      for day in start.day...end { bits |= 1 << Int64(day) }
      months.append((DatedMonth.code(year: start.year, month: start.month), bits))
      start = start.adding(days: length - start.day + 1)
    }
    return months
  }
}
