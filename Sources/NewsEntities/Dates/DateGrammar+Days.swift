// Days of the calendar: 3 May 2025, May 3rd, Friday, May 3, 2025-05-03, 03.05.2025, 3–5 May.
import NewsModel

extension DateGrammar {
  /// A day with or without its weekday and year, or a range of days in one month.
  func calendarDay(_ index: Int) -> DateMatch? {
    var first = index
    if has(first, .deictic), has(first + 1, .weekday) { first += 1 }
    if has(first, .weekday) {
      first += 1
      if has(first, .dayPart) { first += 1 }
      if isMark(first, ",") { first += 1 }
      if has(first, .the) { first += 1 }
    }
    let found = dayAfterMonth(first) ?? dayBeforeMonth(first)
    if let found { return DateMatch(found.expression, index, found.end) }
    return first == index ? numericDay(index) : nil
  }

  /// 1 to 31 in at most two digits, or as an ordinal.
  private func dayNumber(_ index: Int) -> Int? {
    let lexeme = at(index)
    guard lexeme.has([.digits, .ordinal]), lexeme.digits <= 2, 1...31 ~= lexeme.value else {
      return nil
    }
    return lexeme.value
  }

  /// `3`, `3–5`, `3 to 5` or `3 and 4`, and the token behind it.
  private func days(_ index: Int) -> (days: ClosedRange<Int>, end: Int)? {
    guard let first = dayNumber(index) else { return nil }
    if isMark(index + 1, "-") || has(index + 1, .to), let last = dayNumber(index + 2), last > first,
      !isMark(index + 3, "-")
    {
      return (first...last, index + 3)
    }
    if has(index + 1, .and), dayNumber(index + 2) == first + 1,
      has(index + 3, .month) || isNoNoun(index + 3)
    {
      return (first...first + 1, index + 3)
    }
    return (first...first, index + 1)
  }

  private func capitalizedMonth(_ index: Int) -> Int? {
    has(index, .month) && isCapitalized(index) ? at(index).value : nil
  }

  /// `May 3`, `May 3rd, 2025`, `May 3–5 2025`.
  private func dayAfterMonth(_ index: Int) -> DateMatch? {
    guard let month = capitalizedMonth(index) else { return nil }
    let day = has(index + 1, .the) ? index + 2 : index + 1
    guard var (days, end) = days(day) else { return nil }
    if has(end, .month), isCapitalized(end), days.count > 1 {
      // `May 3 – 5 June` is two dates.
      (days, end) = (days.lowerBound...days.lowerBound, day + 1)
    }
    guard !has(end, [.magnitude, .measure, .currency]) else { return nil }
    if days.count == 1, isMark(end, "/") || isMark(end, "%") { return nil }
    return match(month, days, index, end)
  }

  /// `3 May`, `3rd of May, 2025`, `3–5 May`.
  private func dayBeforeMonth(_ index: Int) -> DateMatch? {
    guard let (days, first) = days(index) else { return nil }
    var end = first
    if isKey(end, "day") || isMark(end, "-") && !text.isTrait(end, .spaceBefore) { end += 1 }
    if has(end, .of) { end += 1 }
    guard let month = capitalizedMonth(end) else { return nil }
    return match(month, days, index, end + 1)
  }

  /// Adds the year, where one follows.
  private func match(_ month: Int, _ days: ClosedRange<Int>, _ start: Int, _ end: Int) -> DateMatch?
  {
    var (year, end) = (YearReference.unsaid, end)
    if isMark(end, ","), let number = plainYear(end + 1),
      !isPlural(end + 2) || has(start - 1, .the)
    {
      (year, end) = (.number(number), end + 2)
    } else if let number = plainYear(end) {
      (year, end) = (.number(number), end + 1)
    } else if let found = yearReference(end) {
      (year, end) = found
    } else if at(end).has(.digits), at(end).digits == 3, isNoNoun(end + 1) {
      (year, end) = (.number(at(end).value), end + 1)
    }
    let lastDay = CalendarDay.days(inMonth: month, ofYear: 2000)
    guard days.upperBound <= lastDay else { return nil }
    if days.count == 1 {
      return DateMatch(.day(year, month: month, day: days.lowerBound), start, end)
    }
    return DateMatch(.dayRange(year, month: month, days: days), start, end)
  }

  /// `2025-05-03`, `03.05.2025`, `25/12/2025`, `9/11`.
  private func numericDay(_ index: Int) -> DateMatch? {
    let lexeme = at(index)
    if lexeme.has(.dottedDate) {
      let number = lexeme.value
      return fixed(number / 10_000, number / 100 % 100, number % 100, index, index + 1)
    }
    guard lexeme.has(.digits), at(index + 2).has(.digits) else { return nil }
    let (first, second) = (lexeme.value, at(index + 2).value)
    if isMark(index + 1, "-"), isMark(index + 3, "-"), lexeme.digits == 4,
      at(index + 2).digits == 2,
      at(index + 4).has(.digits)
    {
      return fixed(first, second, at(index + 4).value, index, index + 5)
    }
    guard isMark(index + 1, "/") else { return nil }
    if isMark(index + 3, "/"), let year = plainYear(index + 4) {
      // Day or month first is known only where one of them is past 12.
      guard first > 12 || second > 12 || first == second else { return nil }
      return first > 12
        ? fixed(year, second, first, index, index + 5)
        : fixed(year, first, second, index, index + 5)
    }
    // The attacks are the one event that everybody calls by day and month.
    guard first == 9, second == 11, !isMark(index + 3, "/") else { return nil }
    return fixed(2001, 9, 11, index, index + 3)
  }

  private func fixed(_ year: Int, _ month: Int, _ day: Int, _ start: Int, _ end: Int) -> DateMatch?
  {
    CalendarDay(year: year, month: month, day: day).map { DateMatch(.fixed(.day($0)), start, end) }
  }
}
