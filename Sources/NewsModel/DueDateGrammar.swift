// The forms a due date may take, tried one after the other on the words of what was typed.

/// A word, number or mark of a typed due date.
enum DueDateWord: Equatable {
  case word(String)
  case number(Int, digits: Int)
  case mark(Character)

  /// Splits `text`, leaving out white space, commas and the words that say nothing
  /// (`by`, `on`, `the`, `of`).
  static func split(_ text: String) -> [DueDateWord] {
    var words: [DueDateWord] = []
    var rest = text.lowercased()[...]
    while let first = rest.first {
      let run = rest.prefix { kind(of: $0) == kind(of: first) }
      rest = rest.dropFirst(kind(of: first) == .mark ? 1 : run.count)
      switch kind(of: first) {
      case .digit: words.append(Int(run).map { .number($0, digits: run.count) } ?? .mark("?"))
      case .letter: if !silent.contains(String(run)) { words.append(.word(String(run))) }
      case .mark: if !first.isWhitespace && first != "," { words.append(.mark(first)) }
      }
    }
    return words
  }

  private enum Kind { case digit, letter, mark }

  private static let silent: Set<String> = ["by", "on", "the", "of", "due"]

  private static func kind(of character: Character) -> Kind {
    if ("0"..."9").contains(character) { return .digit }
    return character.isLetter ? .letter : .mark
  }
}

/// The words of a due date, and the day they are seen from.
struct DueDateGrammar {
  enum Outcome {
    case day(CalendarDay)
    case failure(DueDateError.Reason)

    init(_ day: CalendarDay?) {
      self = day.map { .day($0) } ?? .failure(.noSuchDay)
    }
  }

  let words: [DueDateWord]
  let today: CalendarDay

  /// The day named, by the first form that fits.
  func day() -> Outcome {
    singleWord() ?? offset() ?? weekday() ?? period() ?? edge() ?? numeric() ?? dayOfMonth()
      ?? .failure(.unknown)
  }

  // MARK: - Forms

  /// `today`, `tomorrow`, `day after tomorrow`, `weekend`.
  private func singleWord() -> Outcome? {
    switch words {
    case [.word("today")], [.word("tonight")], [.word("now")]: .day(today)
    case [.word("tomorrow")], [.word("tom")], [.word("tmr")], [.word("tmrw")]:
      .day(today.adding(days: 1))
    case [.word("day"), .word("after"), .word("tomorrow")]: .day(today.adding(days: 2))
    case [.word("yesterday")]: .day(today.adding(days: -1))
    case [.word("weekend")], [.word("this"), .word("weekend")]: .day(next(weekday: 6))
    case [.word("next"), .word("weekend")]: .day(nextWeek(weekday: 6))
    default: nil
    }
  }

  /// `+3d`, `2w`, `in 3 days`, `a week`, `two months from now`.
  private func offset() -> Outcome? {
    var words = words[...]
    if words.first == .mark("+") || words.first == .word("in") { words = words.dropFirst() }
    for tail in ["now", "today"] where words.suffix(2) == [.word("from"), .word(tail)] {
      words = words.dropLast(2)
    }
    if words.first == .word("a") && words.dropFirst().first == .word("couple") {
      words = words.dropFirst()
    }
    guard words.count == 2, let first = words.first, let last = words.last,
      case .word(let unit) = last, let count = count(first)
    else { return nil }
    return after(count, unit)
  }

  /// `fri`, `this friday`, `next fri`.
  private func weekday() -> Outcome? {
    guard case .word(let name)? = words.last, let weekday = CalendarWords.weekdays[name] else {
      return nil
    }
    switch words.dropLast() {
    case []: return .day(next(weekday: weekday))
    case [.word("this")]: return .day(today.adding(days: (weekday - today.weekday + 7) % 7))
    case [.word("next")]: return .day(nextWeek(weekday: weekday))
    default: return nil
    }
  }

  /// `next week`, `next month`, `next year`, `next june`.
  private func period() -> Outcome? {
    guard words.count == 2, words.first == .word("next"), case .word(let unit)? = words.last else {
      return nil
    }
    switch unit {
    case "week": return .day(nextWeek(weekday: 1))
    case "month": return Outcome(firstOfMonth(after: 1))
    case "year": return Outcome(CalendarDay(year: today.year + 1, month: 1, day: 1))
    default: return CalendarWords.months[unit].map { Outcome(coming(month: $0, day: 1)) }
    }
  }

  /// `end of month`, `eom`, `end of next month`, `end of june`, `mid june`, `end of year`.
  private func edge() -> Outcome? {
    var words = words
    if words.count == 1, case .word(let word)? = words.first, let unit = Self.short[word] {
      words = [.word("end"), .word(unit)]
    }
    guard case .word(let edge)? = words.first, case .word(let unit)? = words.last else {
      return nil
    }
    let step = words.dropFirst().first == .word("next") && words.count == 3 ? 1 : 0
    let isThis = words.dropFirst().first == .word("this") && words.count == 3
    guard words.count == 2 || step == 1 || isThis else { return nil }
    switch edge {
    case "end": return end(of: unit, step: step)
    case "mid", "middle": return middle(of: unit, step: step)
    case "start", "beginning":
      return CalendarWords.months[unit].map {
        Outcome(coming(month: $0, day: 1))
      }
    default: return nil
    }
  }

  private static let short = ["eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"]

  /// `2025-06-01`, `1.6.2025`, `25/12/2025`; refuses `3/4/2025`, which may mean two days.
  private func numeric() -> Outcome? {
    let marks = words.indices.filter { !$0.isMultiple(of: 2) }.map { words[$0] }
    let numbers: [(value: Int, digits: Int)] = words.indices.filter { $0.isMultiple(of: 2) }
      .compactMap {
        if case .number(let value, let digits) = words[$0] { (value, digits) } else { nil }
      }
    guard marks.count >= 1, Set(marks.map(String.init(describing:))).count == 1,
      numbers.count == (words.count + 1) / 2, let mark = marks.first
    else { return nil }
    if numbers.count == 3, numbers[0].digits == 4 {
      return Outcome(
        CalendarDay(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value))
    }
    switch mark {
    case .mark("."): return dotted(numbers.map(\.value))
    case .mark("/"), .mark("-"): return slashed(numbers.map(\.value))
    default: return nil
    }
  }

  /// `1 june`, `june 1st`, `june 1 2026`, `june 2026`, `june`, `15th`.
  private func dayOfMonth() -> Outcome? {
    var month: Int?
    var numbers: [(value: Int, digits: Int)] = []
    var isOrdinal = false
    for word in words {
      switch word {
      case .number(let value, let digits): numbers.append((value, digits))
      case .word(let name):
        if let named = CalendarWords.months[name], month == nil {
          month = named
        } else if ["st", "nd", "rd", "th"].contains(name), !numbers.isEmpty {
          isOrdinal = true
        } else {
          return nil
        }
      case .mark("."): break
      case .mark: return nil
      }
    }
    guard let month else {
      return isOrdinal && numbers.count == 1 ? Outcome(coming(day: numbers[0].value)) : nil
    }
    let years = numbers.filter { $0.digits == 4 }
    let days = numbers.filter { $0.digits <= 2 }
    guard years.count + days.count == numbers.count, years.count <= 1, days.count <= 1 else {
      return nil
    }
    let day = days.first?.value ?? 1
    guard let year = years.first?.value else { return Outcome(coming(month: month, day: day)) }
    return Outcome(CalendarDay(year: year, month: month, day: day))
  }
}
