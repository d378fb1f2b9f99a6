// Years and their parts, decades, centuries, seasons and quarters as values.
import NewsModel

extension DateResolver {
  /// A month or its first half, middle or second half; without a year where none is known.
  func partOf(month: Int, year: Int?, _ part: DatePart?) -> DateValue? {
    guard let part else {
      return year.map { .month(year: $0, month: month) } ?? .yearless(month: month, day: nil)
    }
    let last = CalendarDay.days(inMonth: month, ofYear: year ?? 2001)
    let days = [1...15, 10...20, 15...last][part.rawValue - 1]
    guard let year else {
      return .range(
        .yearless(month: month, day: days.lowerBound), .yearless(month: month, day: days.upperBound)
      )
    }
    return Self.days(year, month, days.lowerBound, year, month, days.upperBound)
  }

  /// A year, or four months of it.
  func partOf(year: Int, _ part: DatePart?) -> DateValue {
    guard let part else { return .year(year) }
    let months = [1...4, 5...8, 9...12][part.rawValue - 1]
    return .range(
      .month(year: year, month: months.lowerBound), .month(year: year, month: months.upperBound))
  }

  func decade(_ start: Int, _ part: DatePart?) -> DateValue? {
    let years = part.map { [0...4, 3...6, 5...9][$0.rawValue - 1] } ?? 0...9
    return Self.days(start + years.lowerBound, 1, 1, start + years.upperBound, 12, 31)
  }

  /// A century or a third of it; before Christ as years alone.
  func century(_ number: Int, _ part: DatePart?) -> DateValue? {
    let first = number > 0 ? (number - 1) * 100 : number * 100 + 1
    let years = part.map { [0...33, 34...66, 67...99][$0.rawValue - 1] } ?? 0...99
    let (start, end) = (first + years.lowerBound, first + years.upperBound)
    return number > 0 ? Self.days(start, 1, 1, end, 12, 31) : .range(.year(start), .year(end))
  }

  /// A season by its months: as named by its year up to the month in which it ends.
  func season(
    _ season: Season, _ year: YearReference, _ endYear: Int?, _ context: DateContext
  ) -> DateValue? {
    let months = season.months
    if let first = number(year) {
      let last = season == .winter ? endYear ?? first + 1 : first
      return .range(
        .month(year: first, month: months.first), .month(year: last, month: months.last))
    }
    guard !context.isHabitual, let today = published else {
      return .range(
        .yearless(month: months.first, day: nil), .yearless(month: months.last, day: nil))
    }
    guard let days = nearSeason(season, 0, from: today, context.tense)?.days else {
      return nil
    }
    return .range(
      .month(year: days.lowerBound.year, month: days.lowerBound.month),
      .month(year: days.upperBound.year, month: days.upperBound.month))
  }

  /// `last summer`: the latest one that is over; `next`: the first to come; `this`: the current, or
  /// the nearest that the tense allows.
  func nearSeason(_ season: Season, _ direction: Int, from today: CalendarDay, _ tense: Tense)
    -> DateValue?
  {
    let years = (today.year - 2)...(today.year + 2)
    let all = years.compactMap { year -> ClosedRange<CalendarDay>? in
      let first = CalendarDay(year: year, month: season.months.first, day: 1)
      return first.map { $0...$0.adding(months: 3).adding(days: -1) }
    }
    let over = all.last { $0.upperBound < today }
    let coming = all.first { $0.lowerBound > today }
    let current = all.first { $0.contains(today) }
    let found: ClosedRange<CalendarDay>? =
      switch direction {
      case ..<0: over
      case 0: current ?? nearest(over, coming, today, tense)
      default: coming
      }
    return found.map { .range(.day($0.lowerBound), .day($0.upperBound)) }
  }

  private func nearest(
    _ over: ClosedRange<CalendarDay>?, _ coming: ClosedRange<CalendarDay>?, _ today: CalendarDay,
    _ tense: Tense
  ) -> ClosedRange<CalendarDay>? {
    guard let over, let coming else { return over ?? coming }
    if tense == .past { return over }
    if tense == .future { return coming }
    let behind = today.daysSince1970 - over.upperBound.daysSince1970
    return behind <= coming.lowerBound.daysSince1970 - today.daysSince1970 ? over : coming
  }

  /// A quarter (`months` 3) or a half (6) of a year; without a year the one that the tense allows.
  func block(of months: Int, _ number: Int, _ year: YearReference, _ context: DateContext)
    -> DateValue?
  {
    let first = (number - 1) * months + 1
    var year = self.number(year)
    if year == nil, let today = published {
      let isOver = today.month >= first
      year = isOver || context.tense == .future ? today.year : today.year - 1
      if isOver, context.tense == .future, today.month >= first + months { year = today.year + 1 }
    }
    guard let year else { return nil }
    let last = first + months - 1
    return Self.days(
      year, first, 1, year, last, CalendarDay.days(inMonth: last, ofYear: year))
  }

  /// A range of two days.
  static func days(
    _ year: Int, _ month: Int, _ day: Int, _ lastYear: Int, _ lastMonth: Int, _ lastDay: Int
  ) -> DateValue? {
    guard let first = CalendarDay(year: year, month: month, day: day),
      let last = CalendarDay(year: lastYear, month: lastMonth, day: lastDay)
    else { return nil }
    return .range(.day(first), .day(last))
  }
}

extension Season {
  /// Its first month, and the one in whose course it ends.
  var months: (first: Int, last: Int) {
    switch self {
    case .winter: (12, 3)
    case .spring: (3, 6)
    case .summer: (6, 9)
    case .autumn: (9, 12)
    }
  }
}
