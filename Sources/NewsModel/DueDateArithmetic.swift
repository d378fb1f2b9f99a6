// The calendar's part of reading due dates: from units, weekdays and months to days.

extension DueDateGrammar {
  /// The number that a word or digits stand for, as a count of units.
  func count(_ word: DueDateWord) -> Int? {
    switch word {
    case .number(let value, _): value
    case .word(let name): CalendarWords.cardinals[name]
    case .mark: nil
    }
  }

  /// Today and `count` units on; at most some thousand years.
  func after(_ count: Int, _ unit: String) -> Outcome? {
    guard count <= 400_000 else { return .failure(.noSuchDay) }
    switch unit {
    case "d", "day", "days": return .day(today.adding(days: count))
    case "w", "wk", "wks", "week", "weeks": return .day(today.adding(days: 7 * count))
    case "m", "mo", "month", "months": return .day(today.adding(months: count))
    case "y", "yr", "yrs", "year", "years": return .day(today.adding(months: 12 * count))
    default: return nil
    }
  }

  /// The first such weekday after today.
  func next(weekday: Int) -> CalendarDay {
    today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
  }

  /// That weekday of the week after this one.
  func nextWeek(weekday: Int) -> CalendarDay {
    today.adding(days: 7 - today.weekday + weekday)
  }

  func firstOfMonth(after months: Int) -> CalendarDay? {
    let day = today.adding(months: months)
    return CalendarDay(year: day.year, month: day.month, day: 1)
  }

  /// The first day of that name from today on, within the eight years that 29 February may take.
  func coming(month: Int, day: Int) -> CalendarDay? {
    (today.year...today.year + 8).lazy
      .compactMap { CalendarDay(year: $0, month: month, day: day) }
      .first { $0 >= today }
  }

  /// The first such day of a month from today on.
  func coming(day: Int) -> CalendarDay? {
    (0...12).lazy.compactMap { months -> CalendarDay? in
      let first = today.adding(months: months)
      return CalendarDay(year: first.year, month: first.month, day: day)
    }.first { $0 >= today }
  }

  /// The last day of this unit (`step` 0) or of the one after it (1); Friday for weeks.
  func end(of unit: String, step: Int) -> Outcome? {
    switch unit {
    case "day": return .day(today.adding(days: step))
    case "week":
      let friday = today.weekday <= 5 ? today.adding(days: 5 - today.weekday) : next(weekday: 5)
      return .day(friday.adding(days: 7 * step))
    case "month": return Outcome(firstOfMonth(after: step + 1)?.adding(days: -1))
    case "quarter":
      let months = 3 - (today.month - 1) % 3 + 3 * step
      return Outcome(firstOfMonth(after: months)?.adding(days: -1))
    case "year": return Outcome(CalendarDay(year: today.year + step, month: 12, day: 31))
    default:
      guard let month = CalendarWords.months[unit] else { return nil }
      let year = month >= today.month ? today.year : today.year + 1
      return Outcome(
        CalendarDay(
          year: year, month: month, day: CalendarDay.days(inMonth: month, ofYear: year)))
    }
  }

  /// The fifteenth of a month, or the year's first of July.
  func middle(of unit: String, step: Int) -> Outcome? {
    switch unit {
    case "month": return Outcome(firstOfMonth(after: step)?.adding(days: 14))
    case "year": return Outcome(CalendarDay(year: today.year + step, month: 7, day: 1))
    default:
      return CalendarWords.months[unit].map { Outcome(coming(month: $0, day: 15)) }
    }
  }

  /// `1.6.2025` or `1.6`: day before month, as where dots are used.
  func dotted(_ numbers: [Int]) -> Outcome? {
    switch numbers.count {
    case 2: Outcome(coming(month: numbers[1], day: numbers[0]))
    case 3: Outcome(CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0]))
    default: nil
    }
  }

  /// `25/12/2025` or `12/25/2025`, where only one reading is a date.
  func slashed(_ numbers: [Int]) -> Outcome? {
    guard (2...3).contains(numbers.count) else { return nil }
    let (first, second) = (numbers[0], numbers[1])
    guard first == second || first > 12 || second > 12 else { return .failure(.ambiguous) }
    let (day, month) = first > 12 || first == second ? (first, second) : (second, first)
    guard numbers.count == 3 else { return Outcome(coming(month: month, day: day)) }
    return Outcome(CalendarDay(year: numbers[2], month: month, day: day))
  }
}
