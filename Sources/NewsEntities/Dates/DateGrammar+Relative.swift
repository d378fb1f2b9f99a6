// Dates seen from the article's or from another: last week, two years ago, the next day.

extension DateGrammar {
  // MARK: - This, last and next

  /// `last week`, `the past five years`, `that year`, `the year before`, `this morning`.
  func relative(_ index: Int) -> DateMatch? {
    let isThe = has(index, .the)
    let first = isThe ? index + 1 : index
    if has(first, .deictic) { return deictic(index, first, isThe) }
    if has(first, .anchored), let unit = singularUnit(first + 1), isThe {
      return DateMatch(
        .anchoredUnit(unit, direction: at(first).value), index, first + 2)
    }
    if isThe, has(first, .same), let unit = singularUnit(first + 1) {
      return DateMatch(.anchoredUnit(unit, direction: 0), index, first + 2)
    }
    if has(index, .that) { return thatUnit(index) }
    if isThe, has(first, .unit) { return definiteUnit(index) }
    return isKey(index, "year") ? yearEnd(index) : nil
  }

  /// A unit in the singular, or a part of the day as a day.
  private func singularUnit(_ index: Int) -> DateUnit? {
    if has(index, .dayPart) { return .day }
    guard has(index, .unit), !endsInS(index) else { return nil }
    return DateUnit(rawValue: at(index).value)
  }

  private func deictic(_ index: Int, _ first: Int, _ isThe: Bool) -> DateMatch? {
    var (direction, position) = (at(first).value, first + 1)
    if direction == 0, has(position, .deictic), at(position).value != 0 {
      // `this past week`, `this coming Friday`
      (direction, position) = (at(position).value, position + 1)
    }
    if has(position, .same) { position += 1 }
    if let window = window(index, position, direction) { return window }
    if has(position, .dayPart) {
      return isThe ? anchoredPart(index, position, direction) : dayPart(first, position, direction)
    }
    if isKey(first, "past"), !isThe, first == index { return nil }
    guard let unit = singularUnit(position), !isThe || !has(position + 1, .of),
      !isTitle(first, position)
    else { return nil }
    if isThe, direction != 0, unit == .day {
      return DateMatch(.anchoredUnit(.day, direction: direction), index, position + 1)
    }
    if isThe, isKey(first, "past"), unit != .century, unit != .week {
      return DateMatch(.window(count: 1, unit, direction: -1), index, position + 1)
    }
    return DateMatch(.unit(unit, direction: direction, part: nil), index, position + 1)
  }

  /// `This Week` within a sentence: a programme or a paper.
  private func isTitle(_ first: Int, _ unit: Int) -> Bool {
    first > sentence.lowerBound && isCapitalized(first) && isCapitalized(unit)
  }

  /// `last 14 days`, `the next five years`.
  private func window(_ index: Int, _ position: Int, _ direction: Int) -> DateMatch? {
    guard direction != 0, let (count, isHalfMore, end) = count(position), !isHalfMore, count > 1,
      has(end, .unit), let unit = DateUnit(rawValue: at(end).value)
    else { return nil }
    return DateMatch(.window(count: count, unit, direction: direction), index, end + 1)
  }

  /// `this morning`, `last night`.
  private func dayPart(_ first: Int, _ position: Int, _ direction: Int) -> DateMatch? {
    guard direction <= 0, !isKey(first, "current"), !isKey(first, "past") else { return nil }
    return DateMatch(.namedDay(offset: direction), first, position + 1)
  }

  /// `the next morning`.
  private func anchoredPart(_ index: Int, _ position: Int, _ direction: Int) -> DateMatch? {
    guard direction > 0 else { return nil }
    return DateMatch(.anchoredUnit(.day, direction: direction), index, position + 1)
  }

  /// `that year`, `that same night`.
  private func thatUnit(_ index: Int) -> DateMatch? {
    let position = has(index + 1, .same) ? index + 2 : index + 1
    guard let unit = singularUnit(position), !isMark(position + 1, "-") else { return nil }
    return DateMatch(.anchoredUnit(unit, direction: 0), index, position + 1)
  }

  /// `the year before`, `the day after tomorrow`, `the end of the week`.
  private func definiteUnit(_ index: Int) -> DateMatch? {
    guard let unit = singularUnit(index + 1) else { return nil }
    let next = index + 2
    if has(next, .shift), !isKey(next, "previously") {
      if unit == .day, has(next + 1, .namedDay), at(next + 1).value != 10 {
        return DateMatch(.namedDay(offset: 2 * at(next).value), index, next + 2)
      }
      guard isBreak(next + 1) || has(next + 1, .and) else { return nil }
      return DateMatch(.anchoredUnit(unit, direction: at(next).value), index, next + 1)
    }
    if unit == .weekend {
      return DateMatch(.unit(.weekend, direction: 0, part: nil), index + 1, next)
    }
    guard [.week, .month, .year].contains(unit), has(index - 1, .of), isNoNoun(next),
      !has(next, .of),
      isKey(index - 2, "end") || isKey(index - 2, "rest") || isKey(index - 2, "beginning")
        || isKey(index - 2, "start")
    else { return nil }
    return DateMatch(.unit(unit, direction: 0, part: nil), index, next)
  }

  /// `year end`, `year-end`.
  private func yearEnd(_ index: Int) -> DateMatch? {
    let end = isMark(index + 1, "-") ? index + 2 : index + 1
    guard isKey(end, "end"),
      isKey(index - 1, "by") || isKey(index - 1, "before") || isKey(index - 1, "at")
    else { return nil }
    return DateMatch(.yearEnd, index, end + 1)
  }

  // MARK: - So much ago, later, earlier

  /// `two weeks ago`, `six and a half months ago`, `a year later`, `two days earlier`.
  func shifted(_ index: Int) -> DateMatch? {
    guard let (count, isHalfBefore, unitIndex) = count(index), has(unitIndex, .unit),
      let unit = DateUnit(rawValue: at(unitIndex).value)
    else { return nil }
    var (isHalfMore, end) = (isHalfBefore, unitIndex + 1)
    if has(end, .and), has(end + 1, .indefinite), has(end + 2, .half) {
      (isHalfMore, end) = (true, end + 3)
    }
    if has(end, .ago) {
      return DateMatch(
        .shift(count: count, isHalfMore: isHalfMore, unit, direction: -1), index, end + 1)
    }
    if isKey(end, "from"), isKey(end + 1, "now") || has(end + 1, .namedDay) {
      return DateMatch(
        .shift(count: count, isHalfMore: isHalfMore, unit, direction: 1), index, end + 2)
    }
    guard has(end, .shift), isKey(end, "earlier") || isKey(end, "later") || isBreak(end + 1) else {
      return nil
    }
    return DateMatch(
      .anchoredShift(count: count, unit, direction: at(end).value), index, end + 1)
  }

  /// A number in digits or words, with what follows it: `25`, `twenty-five`, `a couple of`,
  /// `13 billion`, `six and a half`.
  func count(_ index: Int) -> (count: Int, isHalfMore: Bool, end: Int)? {
    var position = index
    if has(position, .half), has(position + 1, .indefinite) { return (0, true, position + 2) }
    if isKey(position, "a"), isKey(position + 1, "couple") { position += 1 }
    guard has(position, [.cardinal, .digits]) else { return nil }
    var count = at(position).value
    position += 1
    if count >= 20, count % 10 == 0, isMark(position, "-"), has(position + 1, .cardinal),
      at(position + 1).value < 10
    {
      (count, position) = (count + at(position + 1).value, position + 2)
    }
    if isKey(position - 1, "couple"), has(position, .of) { position += 1 }
    if has(position, .magnitude), !endsInS(position) {
      for _ in 0..<min(at(position).value, 12) { count = min(count * 10, 100_000_000_000_000) }
      position += 1
    }
    if has(position, .and), has(position + 1, .indefinite), has(position + 2, .half) {
      return (count, true, position + 3)
    }
    return (count, false, position)
  }

  // MARK: - Weekdays and single words

  /// `Friday`, `last Friday`, `that Tuesday`.
  func weekdayPhrase(_ index: Int) -> DateMatch? {
    var (position, direction) = (index, Int?.none)
    if has(index, .deictic) || has(index, .that) {
      (direction, position) = (has(index, .that) ? nil : at(index).value, index + 1)
      if direction == 0, has(position, .deictic) {
        (direction, position) = (at(position).value, position + 1)
      }
    }
    guard has(position, .weekday), isCapitalized(position), !has(position + 1, .namesake) else {
      return nil
    }
    if has(position, .doubtful), !text.isTrait(position, .abbreviation), !isKey(position - 1, "on"),
      direction == nil
    {
      return nil
    }
    if has(index - 1, .each) { return nil }
    let isName = isCapitalized(index - 1) && Self.namedDays.contains(text.tokens[index - 1].key)
    return isName
      ? nil : DateMatch(.weekday(at(position).value, direction: direction), index, position + 1)
  }

  /// `Christmas`, `Christmas Eve 2019`, not `Christmas trees`; `date` is 1225.
  private func holiday(_ index: Int, _ date: Int) -> DateMatch? {
    let isEve = isKey(index + 1, "eve")
    let end = isEve || isKey(index + 1, "day") ? index + 2 : index + 1
    let (month, day) = (date / 100, isEve ? date % 100 - 1 : date % 100)
    if let (year, last) = yearReference(end) {
      return DateMatch(.day(year, month: month, day: day), index, last)
    }
    guard isNoNoun(end) else { return nil }
    return DateMatch(.day(.unsaid, month: month, day: day), index, end)
  }

  /// `New Year's Eve`, `New Year's Day`.
  private func newYear(_ index: Int) -> DateMatch? {
    if isKey(index + 3, "eve") {
      return DateMatch(.day(.unsaid, month: 12, day: 31), index, index + 4)
    }
    guard isKey(index + 3, "day") else { return nil }
    return DateMatch(.day(.unsaid, month: 1, day: 1), index, index + 4)
  }

  private static let namedDays = WordMap(words: "black good bloody super ash palm cyber holy")

  /// `yesterday`, `Christmas Eve`.
  func singleWord(_ index: Int) -> DateMatch? {
    if has(index, .namedDay) {
      let isName =
        isCapitalized(index) && (isCapitalized(index - 1) || has(index - 1, .the))
      return isName ? nil : DateMatch(.namedDay(offset: at(index).value - 10), index, index + 1)
    }
    if isKey(index, "new"), isKey(index + 1, "year"), isKey(index + 2, "'s") {
      return newYear(index)
    }
    guard has(index, .holiday), isCapitalized(index) else { return nil }
    return holiday(index, at(index).value)
  }
}
