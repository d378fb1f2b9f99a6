// Months, seasons and quarters: late May, March 2019, last August, the summer of 2010, Q3 2024.

extension DateGrammar {
  // MARK: - Months

  /// A month with or without its part and year, or seen from the article's (`last August`).
  func monthPhrase(_ index: Int) -> DateMatch? {
    var (position, direction, partOfMonth) = (index, Int?.none, DatePart?.none)
    if has(position, .deictic), !isKey(position, "current") {
      (direction, position) = (at(position).value, position + 1)
    }
    if has(position, .the), has(position + 1, .anchored), has(position + 2, .month) {
      return DateMatch(
        .anchoredMonth(at(position + 2).value, direction: at(position + 1).value), index,
        position + 3)
    }
    if let found = part(position) { (partOfMonth, position) = (found.part, found.end) }
    guard has(position, .month), isCapitalized(position) else { return nil }
    let month = at(position).value
    if let direction {
      return DateMatch(
        .nearMonth(month, direction: direction, part: partOfMonth), index, position + 1)
    }
    if let found = yearAfterMonth(position + 1) {
      return DateMatch(.month(found.year, month: month, part: partOfMonth), index, found.end)
    }
    guard partOfMonth != nil || isMonthAlone(position) else { return nil }
    return DateMatch(.month(.unsaid, month: month, part: partOfMonth), index, position + 1)
  }

  private func yearAfterMonth(_ index: Int) -> (year: YearReference, end: Int)? {
    if isMark(index, ","), let year = plainYear(index + 1),
      isBreak(index + 2) || isNoNoun(index + 2)
    {
      return (.number(year), index + 2)
    }
    if let found = yearReference(index) { return found }
    if at(index).has(.digits), at(index).digits == 3, isNoNoun(index + 1) {
      return (.number(at(index).value), index + 1)
    }
    return nil
  }

  /// Whether a month's name without a number is a month: `May` is a verb, `June` a woman.
  private func isMonthAlone(_ index: Int) -> Bool {
    if has(index + 1, .digits), !isBreak(index + 1), at(index + 1).digits <= 2 { return false }
    guard has(index, .doubtful) else { return true }
    let isMarked = has(index - 1, .datePreposition) && !isLooseLink(index - 1) || isPart(of: index)
    if isMarked { return !isNameAfter(index) }
    if isLooseLink(index - 1) || isMark(index - 1, "-") || isMark(index - 1, ",") {
      return has(index - 2, [.month, .digits]) && index - 2 > sentence.lowerBound
        && !isNameAfter(index)
    }
    return false
  }

  /// `the end of`, `the first week of`, `the month of` before a month.
  private func isPart(of index: Int) -> Bool {
    guard isKey(index - 1, "of") else { return false }
    return has(index - 2, .unit) || Self.parts.contains(text.text.key(index - 2))
  }

  private static let parts = WordMap(words: "end beginning start middle half part rest days")

  /// `and`, `or`, `as`, `to`: what may as well stand before a person.
  private func isLooseLink(_ index: Int) -> Bool {
    has(index, .and) || isKey(index, "or") || isKey(index, "as") || isKey(index, "to")
      || isKey(index, "for") || isKey(index, "at") || isKey(index, "about") || isKey(index, "of")
  }

  /// `June Carter`: a capitalised word follows directly.
  private func isNameAfter(_ index: Int) -> Bool {
    isCapitalized(index + 1) && !has(index + 1, [.month, .weekday])
  }

  // MARK: - Seasons

  /// `the summer of 2010`, `winter 1776–77`, `last summer`, `in the spring`.
  func season(_ index: Int) -> DateMatch? {
    var position = index
    if has(position, .the) { position += 1 }
    if position > index, has(position, .anchored), has(position + 1, .season),
      let season = Season(rawValue: at(position + 1).value)
    {
      let direction = at(position).value
      return DateMatch(.anchoredSeason(season, direction: direction), index, position + 2)
    }
    if has(position, .deictic), has(position + 1, .season),
      let season = Season(rawValue: at(position + 1).value)
    {
      return DateMatch(
        .nearSeason(season, direction: at(position).value), position, position + 2)
    }
    if let found = part(position) { position = found.end }
    guard has(position, .season), let season = Season(rawValue: at(position).value) else {
      return nil
    }
    if let (year, end) = yearReference(position + 1) {
      let last = secondYear(end)
      return DateMatch(
        .season(season, year, endYear: last?.year), index, last?.end ?? end)
    }
    guard position == index || has(index, .the) else { return nil }
    return bareSeason(season, index, position)
  }

  /// `–77` or `–1777` behind a year.
  private func secondYear(_ index: Int) -> (year: Int, end: Int)? {
    guard isMark(index, "-") || isMark(index, "/"), has(index + 1, .digits) else { return nil }
    let first = at(index - 1).value
    let second = at(index + 1)
    let year =
      second.digits == at(index - 1).digits ? second.value : first / 100 * 100 + second.value
    return year == first + 1 ? (year, index + 2) : nil
  }

  /// A season without a year, where it says when: `in winter`, `the summer months`.
  private func bareSeason(_ season: Season, _ index: Int, _ position: Int) -> DateMatch? {
    if isKey(position + 1, "months") {
      return DateMatch(.season(season, .unsaid, endYear: nil), index, position + 2)
    }
    let isTime =
      isKey(index - 1, "in") || isKey(index - 1, "during") || isKey(index - 1, "by")
      || isKey(index - 1, "until") || isKey(index - 1, "since") || isKey(index - 1, "for")
    let isNamed = isKey(position, "wintertime") || isKey(position, "summertime")
    guard isTime || isNamed, isNoNoun(position + 1), !has(position + 1, .of),
      position > index || season != .autumn
    else {
      return nil
    }
    return DateMatch(.season(season, .unsaid, endYear: nil), position, position + 1)
  }

  // MARK: - Quarters and halves

  /// `the first quarter of 2024`, `Q3`, `the second half of the year`.
  func quarter(_ index: Int) -> DateMatch? {
    if has(index, .quarterCode) {
      let (year, end) = yearReference(index + 1) ?? (.unsaid, index + 1)
      return DateMatch(.quarter(at(index).value, year), index, end)
    }
    let position = has(index, .the) ? index + 1 : index
    guard has(position, .ordinal), 1...4 ~= at(position).value else { return nil }
    let number = at(position).value
    if has(position + 1, .quarter) {
      if let (year, end) = yearReference(position + 2) {
        return DateMatch(.quarter(number, year), index, end)
      }
      let isTime = isKey(index - 1, "in") || isKey(index - 1, "for") || isKey(index - 1, "during")
      guard isTime, isNoNoun(position + 2) else { return nil }
      return DateMatch(.quarter(number, .unsaid), index, position + 2)
    }
    guard has(position + 1, .half), number <= 2, let (year, end) = yearReference(position + 2)
    else {
      return nil
    }
    return DateMatch(.half(number, year), index, end)
  }
}
