// Years, decades and centuries: 2030, AD 842, the early 1980s, the sixties, the fifth century BC.

extension DateGrammar {
  // MARK: - Years

  /// A year, with or without `the year`, a part or an era.
  func year(_ index: Int) -> DateMatch? {
    if has(index, .the), isKey(index + 1, "year") {
      guard at(index + 2).has(.digits), at(index + 2).digits <= 4 else { return nil }
      let isFull = at(index + 2).digits == 4
      return DateMatch(
        .year(at(index + 2).value, part: nil), isFull ? index : index + 2, index + 3)
    }
    if let found = part(index), let year = plainYear(found.end), !isPlural(found.end + 1) {
      return DateMatch(.year(year, part: found.part), index, found.end + 1)
    }
    if has(index, .era), at(index + 1).has(.digits), text.isTrait(index, .allCapitals) {
      return DateMatch(.year(at(index).value * at(index + 1).value, part: nil), index, index + 2)
    }
    if has(index - 1, .datePreposition), let spoken = spokenYear(index) {
      return DateMatch(.year(spoken.year, part: nil), index, spoken.end)
    }
    guard at(index).has(.digits) else { return nil }
    if has(index + 1, .era), text.isTrait(index + 1, .allCapitals) {
      return DateMatch(.year(at(index).value * at(index + 1).value, part: nil), index, index + 2)
    }
    guard isYear(index) else { return nil }
    return DateMatch(.year(at(index).value, part: nil), index, index + 1)
  }

  /// Whether digits alone are a year.
  private func isYear(_ index: Int) -> Bool {
    guard !has(index + 1, [.magnitude, .measure, .currency, .currencyCode]),
      !isMark(index + 1, "%"), !isMark(index + 1, "/"), !isMark(index - 1, "/"), !isNumbered(index)
    else { return false }
    if at(index).digits == 3 { return isEarlyYear(index) }
    guard let year = plainYear(index) else { return false }
    if isMark(index - 1, "-"), has(index - 2, .digits), plainYear(index - 2) == nil { return false }
    let isModern = 1900...2100 ~= year
    if isPlural(index + 1) { return isModern && isClearlyInTime(index) }
    return isModern || hasYearContext(index)
  }

  /// `No. 2010`, `$2010`, `resolution 1970`: numbers that are not of years.
  private func isNumbered(_ index: Int) -> Bool {
    if isMark(index - 1, "$") || isMark(index - 1, "€") || isMark(index - 1, "£")
      || isMark(index - 1, "#")
    {
      return true
    }
    guard index > 0 else { return false }
    if has(index - 1, .currencyCode), !has(index - 1, .function) { return true }
    // A sentence may seem to begin after `p.`
    let previous = text.isMark(index - 1, ".") ? index - 2 : index - 1
    return previous >= 0 && Self.numbered.contains(text.tokens[previous].key)
  }

  private static let numbered = WordMap(
    words: """
      no no. nos page p pp p. pp. number resolution chapter section article route flight room \
      rule case law act bill clause paragraph model nearly almost over than least approximately some about roughly up exactly another
      """)

  /// `in 2004 elections were held`, `the 1969 films`.
  private func isClearlyInTime(_ index: Int) -> Bool {
    has(index - 1, [.the, .possessive]) || isKey(index - 1, "in") || isKey(index - 1, "since")
      || isKey(index - 1, "during") || isKey(index - 1, "until")
  }

  /// A word or mark of time or citation before the number.
  private func hasYearContext(_ index: Int) -> Bool {
    if has(index - 1, .datePreposition) { return true }
    if isMark(index - 1, "(") || isMark(index - 1, "[") || isMark(index - 1, ",")
      || isMark(index - 1, "-")
    {
      return isBreak(index + 1)
    }
    if index == sentence.lowerBound { return isBreak(index + 1) }
    return has(index - 1, [.the, .possessive, .deictic]) && !isPlural(index + 1)
      && !isBreak(index + 1)
  }

  /// A year in three digits, after a word of time and before no noun: `in 347,`.
  private func isEarlyYear(_ index: Int) -> Bool {
    guard at(index).value >= 100 else { return false }
    if isAbout(index - 1) || text.isMark(index - 1, ".") && isAbout(index - 2) { return true }
    if isKey(index - 1, "in"), isCapitalized(index + 1) { return true }
    guard isNoNoun(index + 1) else { return false }
    if isMark(index + 1, "-"), at(index + 2).digits == 3, at(index + 2).value > at(index).value,
      isNoNoun(index + 3)
    {
      return has(index - 1, .datePreposition) || isMark(index - 1, "(")
    }
    if isKey(index - 1, "in") || isKey(index - 1, "since") || isKey(index - 1, "after")
      || isKey(index - 1, "until") || isKey(index - 1, "from") || isKey(index - 1, "before")
    {
      return true
    }
    // `from 347 to 360`
    let isRange = has(index - 1, .to) || isMark(index - 1, "-")
    return isRange && at(index - 2).has(.digits) && at(index - 2).digits == 3
      && isEarlyYear(index - 2)
  }

  /// `c.`, `circa`; a sentence may seem to begin after it.
  private func isAbout(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    let key = text.tokens[index].key
    return key == "c" || key == "ca" || key == "circa"
  }

  /// `nineteen seventy-two` and the token behind it.
  func spokenYear(_ index: Int) -> (year: Int, end: Int)? {
    let (first, second) = (at(index), at(index + 1))
    guard first.has(.cardinal), second.has(.cardinal), 13...20 ~= first.value,
      10...90 ~= second.value
    else { return nil }
    var (year, end) = (first.value * 100 + second.value, index + 2)
    let ones = isMark(end, "-") ? end + 1 : end
    if second.value >= 20, at(ones).has(.cardinal), 1...9 ~= at(ones).value,
      !at(ones).has(.indefinite)
    {
      (year, end) = (year + at(ones).value, ones + 1)
    }
    return isNoNoun(end) ? (year, end) : nil
  }

  // MARK: - Decades

  /// `1960s`, `1930's`, `early 1980s`, `the sixties`, `the 20s`.
  func decade(_ index: Int) -> DateMatch? {
    let isThe = has(index, .the)
    var position = isThe ? index + 1 : index
    if isMark(position, "'") { position += 1 }
    let found = part(position)
    if let found { position = found.end }
    let lexeme = at(position)
    if lexeme.has(.decadeWord) {
      guard isThe || found != nil, !has(index - 1, .possessive) else { return nil }
      return DateMatch(.decade(1900 + lexeme.value, part: found?.part), index, position + 1)
    }
    if lexeme.has(.decade) { return writtenDecade(index, position, found?.part) }
    guard let year = plainYear(position), year.isMultiple(of: 10),
      isThe || found != nil || has(index - 1, .the),
      isKey(position + 1, "'s"), !text.isTrait(position + 1, .spaceBefore)
    else { return nil }
    return DateMatch(
      .decade(year, part: found?.part), isThe ? index + 1 : index, position + 2)
  }

  /// A decade in digits; of four the article stays outside, as most annotators have it.
  private func writtenDecade(_ index: Int, _ position: Int, _ part: DatePart?) -> DateMatch? {
    let lexeme = at(position)
    let isThe = has(index, .the)
    if lexeme.digits == 4 {
      let isCentury = lexeme.value.isMultiple(of: 100) && lexeme.value < 2000
      let expression: DateExpression =
        isCentury && lexeme.value < 1900 && part == nil
        ? .century(lexeme.value / 100 + 1, part: nil) : .decade(lexeme.value, part: part)
      return DateMatch(expression, isThe && !isCentury ? index + 1 : index, position + 1)
    }
    guard lexeme.digits == 2, !has(index - 1, .possessive) else { return nil }
    let isListed = has(index - 1, .and) && has(index - 2, .decade) && !has(index - 3, .possessive)
    guard isThe || isListed else { return nil }
    return DateMatch(.decade(1900 + lexeme.value, part: part), index, position + 1)
  }

  // MARK: - Centuries

  /// `the 20th century`, `fifth century BC`, `the 17th and 18th centuries` (the first of them).
  func century(_ index: Int) -> DateMatch? {
    var position = has(index, .the) ? index + 1 : index
    let found = part(position)
    if let found { position = found.end }
    guard has(position, .ordinal), 1...30 ~= at(position).value else { return nil }
    let number = at(position).value
    let next = isMark(position + 1, "-") ? position + 2 : position + 1
    if has(next, .century) {
      let isBefore = has(next + 1, .era) && at(next + 1).value < 0
      let end = has(next + 1, .era) ? next + 2 : next + 1
      return DateMatch(.century(isBefore ? -number : number, part: found?.part), index, end)
    }
    let isListed = has(position + 1, [.and, .to]) || isMark(position + 1, "-")
    guard isListed, has(position + 2, .ordinal),
      has(position + 3, .century) || isMark(position + 3, "-") && has(position + 4, .century)
    else { return nil }
    return DateMatch(.century(number, part: found?.part), index, position + 1)
  }
}
