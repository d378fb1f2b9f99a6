// From what a date phrase says to the days it means, seen from the article's date.
import NewsModel

/// What is known around a date phrase.
struct DateContext: Sendable {
  var tense = Tense.unknown
  /// Whether the sentence tells what happens every year.
  var isHabitual = false
  /// A date with its year, named before in the same sentence.
  var sentenceAnchor: DateValue?
}

/// Resolves date phrases in reading order, seen from the article's date.
struct DateResolver {
  let published: CalendarDay?
  /// The date named last.
  var anchor: DateValue?

  init(published: CalendarDay?) {
    self.published = published
  }

  /// The value of what a phrase says, or `nil` where it depends on a date that is not known.
  mutating func value(of expression: DateExpression, _ context: DateContext) -> DateValue? {
    guard let value = resolve(expression, context) else { return nil }
    anchor = value
    return value
  }

  private func resolve(_ expression: DateExpression, _ context: DateContext) -> DateValue? {
    switch expression {
    case .fixed(let value): return value
    case .year(let year, let part): return partOf(year: year, part)
    case .decade(let start, let part): return decade(start, part)
    case .century(let number, let part): return century(number, part)
    case .anchoredShift(let count, let unit, let direction):
      return anchored(direction * count, unit)
    case .anchoredUnit(let unit, let direction): return anchoredUnit(unit, direction)
    case .anchoredSeason(let season, let direction):
      return anchoredSeason(season, direction, context)
    case .anchoredMonth(let month, let direction): return anchoredMonth(month, direction)
    case .day(let year, let month, let day):
      return self.day(year, month, day...day, context)
    case .dayRange(let year, let month, let days): return self.day(year, month, days, context)
    case .month(let year, let month, let part): return self.month(year, month, part, context)
    case .season(let season, let year, let endYear):
      return self.season(season, year, endYear, context)
    case .quarter(let number, let year): return block(of: 3, number, year, context)
    case .half(let number, let year): return block(of: 6, number, year, context)
    default: return published.flatMap { seen(expression, from: $0, context) }
    }
  }

  /// What only the article's date tells.
  private func seen(
    _ expression: DateExpression, from today: CalendarDay, _ context: DateContext
  ) -> DateValue? {
    switch expression {
    case .weekday(let weekday, let direction):
      .day(today.weekday(weekday, direction: direction, context.tense))
    case .namedDay(let offset): .day(today.adding(days: offset))
    case .nearMonth(let month, let direction, let part):
      nearMonth(month, direction, part, from: today, context)
    case .nearSeason(let season, let direction):
      nearSeason(season, direction, from: today, context.tense)
    case .unit(let unit, let direction, _):
      today.unit(unit, direction: direction, context.tense)
    case .window(let count, let unit, let direction):
      today.window(count, unit, direction: direction)
    case .shift(let count, let isHalfMore, let unit, let direction):
      today.shifted(count, isHalfMore: isHalfMore, unit, direction: direction)
    case .yearEnd: CalendarDay(year: today.year, month: 12, day: 31).map { .day($0) }
    default: nil
    }
  }

  // MARK: - Days and months

  private func day(
    _ year: YearReference, _ month: Int, _ days: ClosedRange<Int>, _ context: DateContext
  ) -> DateValue? {
    let year = number(year) ?? nearestYear(month, days.lowerBound, context)
    guard let year else {
      let first = DateValue.yearless(month: month, day: days.lowerBound)
      return days.count == 1 ? first : .range(first, .yearless(month: month, day: days.upperBound))
    }
    guard let first = CalendarDay(year: year, month: month, day: days.lowerBound),
      let last = CalendarDay(year: year, month: month, day: days.upperBound)
    else { return nil }
    return days.count == 1 ? .day(first) : .range(.day(first), .day(last))
  }

  private func month(
    _ year: YearReference, _ month: Int, _ part: DatePart?, _ context: DateContext
  ) -> DateValue? {
    if let number = number(year) { return partOf(month: month, year: number, part) }
    let isYearless = context.isHabitual && context.sentenceAnchor == nil
    return partOf(
      month: month, year: isYearless ? nil : nearestYear(month, 15, context), part)
  }

  private func nearMonth(
    _ month: Int, _ direction: Int, _ part: DatePart?, from today: CalendarDay,
    _ context: DateContext
  ) -> DateValue? {
    switch direction {
    case ..<0: partOf(month: month, year: month < today.month ? today.year : today.year - 1, part)
    case 0: partOf(month: month, year: today.year, part)
    default: partOf(month: month, year: month > today.month ? today.year : today.year + 1, part)
    }
  }

  /// The year's number, where the phrase or the article's date tells it.
  func number(_ year: YearReference) -> Int? {
    switch year {
    case .unsaid: nil
    case .number(let number): number
    case .relative(let offset): published.map { $0.year + offset }
    }
  }

  /// The year that puts a day nearest to the article's date, the past preferred; or next after a
  /// date of other years that the sentence names.
  private func nearestYear(_ month: Int, _ day: Int, _ context: DateContext) -> Int? {
    if context.tense != .future, let named = context.sentenceAnchor?.days?.lowerBound,
      published.map({ abs($0.year - named.year) > 1 }) ?? true
    {
      return (month, day) >= (named.month, named.day) ? named.year : named.year + 1
    }
    guard let published else { return nil }
    let day = min(day, CalendarDay.days(inMonth: month, ofYear: 2001))
    let years = (published.year - 1)...(published.year + 1)
    return years.min { left, right in
      cost(left, month, day, published, context.tense)
        < cost(right, month, day, published, context.tense)
    }
  }

  private func cost(
    _ year: Int, _ month: Int, _ day: Int, _ published: CalendarDay, _ tense: Tense
  ) -> Double {
    guard let candidate = CalendarDay(year: year, month: month, day: day) else { return .infinity }
    let isSameMonth = (candidate.year, candidate.month) == (published.year, published.month)
    let distance = Double(candidate.daysSince1970 - published.daysSince1970)
    switch tense {
    case .future: return distance < 0 ? -distance * 10 : distance
    case .past: return distance > 0 && !isSameMonth ? distance * 10 : abs(distance)
    case .unknown: return distance > 0 ? distance * 1.3 : -distance
    }
  }
}
