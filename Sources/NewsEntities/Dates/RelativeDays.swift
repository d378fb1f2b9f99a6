// The calendar's arithmetic for dates seen from a day.
import NewsModel

extension CalendarDay {
  /// The Monday of its week.
  var monday: CalendarDay { adding(days: 1 - weekday) }

  /// A weekday seen from here: the last one (today included) unless the tense or `next` says that it
  /// is to come; `next` skips the rest of this week.
  func weekday(_ wanted: Int, direction: Int?, _ tense: Tense) -> CalendarDay {
    let back = (weekday - wanted + 7) % 7
    switch direction {
    case .some(-1): return adding(days: back == 0 ? -7 : -back)
    case .some(1): return monday.adding(days: 6 + wanted)
    case .some(0) where tense != .past: return adding(days: (7 - back) % 7)
    default:
      if tense == .future { return adding(days: (7 - back) % 7) }
      return adding(days: -back)
    }
  }

  /// `last week` (−1), `this month` (0), `next year` (1).
  func unit(_ unit: DateUnit, direction: Int, _ tense: Tense) -> DateValue? {
    switch unit {
    case .day: return .day(adding(days: direction))
    case .week: return week(direction, tense)
    case .weekend: return weekend(direction, tense)
    case .month:
      let moved = adding(months: direction)
      return .month(year: moved.year, month: moved.month)
    case .quarter:
      let moved = adding(months: 3 * direction)
      let first = (moved.month - 1) / 3 * 3 + 1
      let last = CalendarDay.days(inMonth: first + 2, ofYear: moved.year)
      return DateResolver.days(moved.year, first, 1, moved.year, first + 2, last)
    case .year: return .year(year + direction)
    case .decade:
      let start = (year / 10 + direction) * 10
      return DateResolver.days(start, 1, 1, start + 9, 12, 31)
    case .century:
      let start = (year / 100 + direction) * 100
      return DateResolver.days(start, 1, 1, start + 99, 12, 31)
    }
  }

  /// A week from Monday; this one goes up to today where nothing says that it is to come.
  private func week(_ direction: Int, _ tense: Tense) -> DateValue {
    let first = monday.adding(days: 7 * direction)
    let isSoFar = direction == 0 && tense != .future && weekday > 1
    return .range(.day(first), .day(isSoFar ? self : first.adding(days: 6)))
  }

  private func weekend(_ direction: Int, _ tense: Tense) -> DateValue {
    var saturday = monday.adding(days: 5)
    switch direction {
    case ..<0: saturday = saturday.adding(days: -7)
    case 1...: saturday = saturday.adding(days: 7)
    default:
      let isOver = weekday < 6 && (tense == .past || tense == .unknown && weekday < 4)
      if isOver { saturday = saturday.adding(days: -7) }
    }
    return .range(.day(saturday), .day(saturday.adding(days: 1)))
  }

  /// `the past nine months`, `the next five years`.
  func window(_ count: Int, _ unit: DateUnit, direction: Int) -> DateValue? {
    let days = [.day: 1, .week: 7, .weekend: 7][unit]
    if let days {
      let length = count * days
      return direction < 0
        ? .range(.day(adding(days: -length)), .day(self))
        : .range(.day(adding(days: 1)), .day(adding(days: length)))
    }
    let months = [.month: 1, .quarter: 3, .year: 12, .decade: 120, .century: 1200][unit] ?? 12
    guard count <= 1200 else { return nil }
    if unit == .month, count > 1 {
      let first = adding(months: direction < 0 ? 1 - count : 1)
      let last = adding(months: direction < 0 ? 0 : count)
      return .range(
        .month(year: first.year, month: first.month), .month(year: last.year, month: last.month))
    }
    if direction > 0, months >= 12 {
      return .range(.year(year + 1), .year(year + count * months / 12))
    }
    return direction < 0
      ? .range(.day(adding(months: -count * months).adding(days: 1)), .day(self))
      : .range(.day(adding(days: 1)), .day(adding(months: count * months)))
  }

  /// `two weeks ago`, as precisely as the unit: years as years, months as months.
  func shifted(_ count: Int, isHalfMore: Bool, _ unit: DateUnit, direction: Int) -> DateValue? {
    let years = [.year: 1, .decade: 10, .century: 100][unit]
    if let years {
      guard isHalfMore, years == 1, count < 1000 else {
        let (product, overflow) = count.multipliedReportingOverflow(by: years)
        return overflow ? nil : .year(year + direction * product)
      }
      let moved = adding(months: direction * (12 * count + 6))
      return .month(year: moved.year, month: moved.month)
    }
    guard count <= 100_000 else { return nil }
    switch unit {
    case .month, .quarter:
      let moved = adding(months: direction * count * (unit == .month ? 1 : 3))
      return isHalfMore
        ? .day(moved.adding(days: direction * 15)) : .month(year: moved.year, month: moved.month)
    default:
      let length = unit == .day ? 1 : 7
      let half = isHalfMore ? length / 2 : 0
      return .day(adding(days: direction * (count * length + half)))
    }
  }
}
