// Finds the date phrase that begins at a token, by trying one form after the other.

/// What a form matched: its meaning, and the token behind it.
struct DateMatch {
  var expression: DateExpression
  var end: Int
  /// Tokens before the matched one that belong to the phrase.
  var start: Int

  init(_ expression: DateExpression, _ start: Int, _ end: Int) {
    (self.expression, self.start, self.end) = (expression, start, end)
  }
}

/// The forms of date phrases, over one sentence.
struct DateGrammar {
  let text: LexedText
  let sentence: Range<Int>

  /// The phrase that begins at `index`, or `nil`.
  @inline(__always)
  func phrase(at index: Int) -> DatePhrase? {
    guard at(index).has(Self.starters) else { return nil }
    return longPhrase(at: index)
  }

  private func longPhrase(at index: Int) -> DatePhrase? {
    for form in Self.forms {
      guard let match = form(self)(index) else { continue }
      return DatePhrase(tokens: match.start..<match.end, expression: match.expression)
    }
    return nil
  }

  /// In the order in which they are tried.
  private static let forms: [@Sendable (DateGrammar) -> (Int) -> DateMatch?] = [
    { $0.calendarDay }, { $0.monthPhrase }, { $0.decade }, { $0.century }, { $0.season },
    { $0.quarter }, { $0.relative }, { $0.shifted }, { $0.weekdayPhrase }, { $0.singleWord },
    { $0.year },
  ]

  private static let starters: Senses = [
    .month, .weekday, .unit, .season, .namedDay, .decadeWord, .era, .holiday, .deictic, .anchored,
    .part, .cardinal, .ordinal, .digits, .decade, .dottedDate, .the, .that, .half, .quarterCode,
  ]

  // MARK: - What stands where

  /// A token's meaning; none outside the sentence.
  @inline(__always)
  func at(_ index: Int) -> Lexeme {
    sentence.contains(index) ? text.lexemes[index] : .none
  }

  @inline(__always)
  func has(_ index: Int, _ senses: Senses) -> Bool { at(index).has(senses) }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    sentence.contains(index) && text.tokens[index].isMark(mark)
  }

  func isCapitalized(_ index: Int) -> Bool {
    sentence.contains(index) && text.tokens[index].traits.contains(.capitalized)
  }

  func isKey(_ index: Int, _ key: WordKey) -> Bool {
    sentence.contains(index) && text.tokens[index].key == key
  }

  /// Whether the sentence ends here, or a mark stands.
  func isBreak(_ index: Int) -> Bool {
    !sentence.contains(index) || text.tokens[index].traits.contains(.punctuation)
  }

  /// Whether no noun that a number could count stands here.
  func isNoNoun(_ index: Int) -> Bool {
    isBreak(index) || has(index, [.function, .datePreposition, .past, .future])
  }

  /// Whether a word in lower case that ends in `s`, or `people`, stands here: `the 200 books`.
  func isPlural(_ index: Int) -> Bool {
    guard sentence.contains(index), !has(index, [.function, .past, .unit]) else { return false }
    let token = text.tokens[index]
    if token.key == "people" || token.key == "men" || token.key == "women" { return true }
    return token.traits.contains(.hasLowercase) && !token.traits.contains(.capitalized)
      && text.text.utf8[Int(token.end) - 1] == 0x73
  }

  /// A token's last letter is an `s`: a unit in the plural.
  func endsInS(_ index: Int) -> Bool {
    sentence.contains(index) && text.text.utf8[Int(text.tokens[index].end) - 1] | 0x20 == 0x73
  }

  /// `early`, `mid-`, `late` and the token behind it.
  func part(_ index: Int) -> (part: DatePart, end: Int)? {
    guard has(index, .part), let part = DatePart(rawValue: at(index).value) else { return nil }
    return (part, isMark(index + 1, "-") ? index + 2 : index + 1)
  }

  /// A year in four digits.
  func plainYear(_ index: Int) -> Int? {
    let lexeme = at(index)
    guard lexeme.has(.digits), lexeme.digits == 4, 1000...2199 ~= lexeme.value else { return nil }
    return lexeme.value
  }

  /// `of 2024`, `2024`, `last year`, `of the year` and the token behind it.
  func yearReference(_ index: Int) -> (year: YearReference, end: Int)? {
    let isOf = has(index, .of)
    let first = isOf ? index + 1 : index
    if let year = plainYear(first), !isPlural(first + 1) || isOf {
      return (.number(year), first + 1)
    }
    if isOf, let spoken = spokenYear(first) { return (.number(spoken.year), spoken.end) }
    if isOf, at(first).has(.digits), at(first).digits == 3, isNoNoun(first + 1) {
      return (.number(at(first).value), first + 1)
    }
    guard at(first + 1).has(.unit), at(first + 1).value == DateUnit.year.rawValue else {
      return nil
    }
    if has(first, .deictic) { return (.relative(at(first).value), first + 2) }
    return isOf && has(first, .the) ? (.relative(0), first + 2) : nil
  }
}
