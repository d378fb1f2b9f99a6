// Dates seen from another that the text named before: that year, the next day, two weeks later.
import NewsModel

extension DateResolver {
  /// `two days earlier`, `a year later`, as precisely as the unit.
  func anchored(_ count: Int, _ unit: DateUnit) -> DateValue? {
    guard let anchor else { return nil }
    guard let days = anchor.days else { return nil }
    let day = count > 0 ? days.upperBound : days.lowerBound
    switch unit {
    case .day: return isDay(anchor) ? .day(day.adding(days: count)) : nil
    case .week: return isDay(anchor) ? .day(day.adding(days: 7 * count)) : nil
    case .weekend: return nil
    case .month, .quarter:
      if case .year = anchor { return nil }
      let moved = day.adding(months: unit == .month ? count : 3 * count)
      return .month(year: moved.year, month: moved.month)
    case .year: return .year(day.year + count)
    case .decade: return .year(day.year + 10 * count)
    case .century: return .year(day.year + 100 * count)
    }
  }

  /// `that year`, `the following month`; without a date before, `the year before` is seen from the
  /// article's.
  func anchoredUnit(_ unit: DateUnit, _ direction: Int) -> DateValue? {
    guard let anchor, let day = anchor.days?.lowerBound else {
      guard direction < 0, unit != .day, let published else { return nil }
      return published.unit(unit, direction: direction, .past)
    }
    switch unit {
    case .day: return isDay(anchor) ? .day(day.adding(days: direction)) : nil
    case .month:
      if case .year = anchor { return nil }
      let moved = day.adding(months: direction)
      return .month(year: moved.year, month: moved.month)
    case .year: return .year(day.year + direction)
    case .week, .weekend:
      return isDay(anchor) ? day.unit(unit, direction: direction, .future) : nil
    default: return day.unit(unit, direction: direction, .past)
    }
  }

  /// `the following December`, seen from the date named before or from the article's.
  func anchoredMonth(_ month: Int, _ direction: Int) -> DateValue? {
    guard let seen = anchor?.days?.lowerBound ?? published else { return nil }
    let isSameYear = direction > 0 ? month > seen.month : month < seen.month
    return .month(year: isSameYear ? seen.year : seen.year + direction, month: month)
  }

  /// `the following autumn`, seen from the date named before or from the article's.
  func anchoredSeason(_ season: Season, _ direction: Int, _ context: DateContext) -> DateValue? {
    guard let seen = anchor?.days?.lowerBound ?? published else { return nil }
    return nearSeason(season, direction, from: seen, context.tense)
  }

  private func isDay(_ value: DateValue) -> Bool {
    if case .day = value { true } else { false }
  }
}
