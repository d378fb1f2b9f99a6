// The days of dates: year first, day first, month first, in words or in numbers.

extension DateScanner {
  /// A date at the position, without its time of day.
  mutating func calendarDate() -> DateReading? {
    guard let token else { return nil }
    switch token.kind {
    case .symbol: return nil
    case .word: return attempt { $0.monthFirst() }
    case .number:
      switch token.digits {
      case 8, 12, 14: return attempt { $0.compact() }
      case 4: return attempt { $0.yearFirst() }
      case 1, 2: return attempt { $0.dayFirst() }
      default: return nil
      }
    }
  }

  /// `2004-05-28`, `2004/5/28`, `2004. május 3.`, `2004년 05월 28일`, `2004年5月28日`, `2004 May 28`.
  private mutating func yearFirst() -> DateReading? {
    guard let year = fullYear() else { return nil }
    skipDateSeparators()
    guard let month = monthName() ?? number(digits: 3, in: 1...12) else { return nil }
    let isSeparated = skipDateSeparators()
    guard isSeparated || token?.hasSpaceBefore == true,
      let day = number(digits: 3, in: 1...31)
    else { return nil }
    skip("日", "일", "号", "號", ".")
    return DateReading(year: year, month: month, day: day)
  }

  /// `20040528`, `200405281204`, `20040528120455`.
  private mutating func compact() -> DateReading? {
    guard let token else { return nil }
    position += 1
    let time = token.digits - 8
    let scale = time == 0 ? 1 : time == 4 ? 10_000 : 1_000_000
    let date = token.value / scale
    let clock = time == 4 ? token.value % scale * 100 : token.value % scale
    let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
    let (hour, minute, second) = (clock / 10_000, clock / 100 % 100, clock % 100)
    guard (1950...2099).contains(year), (1...12).contains(month), (1...31).contains(day),
      hour < 24, minute < 60, second < 61
    else { return nil }
    var reading = DateReading(year: year, month: month, day: day)
    if time > 0 { reading.clock = .init(hour: hour, minute: minute, second: second) }
    return reading
  }

  /// `3 May 2025`, `3. Mai 2025`, `3 de mayo de 2025`, `03-May-25`, `3.5.2025`, `5月3日`, `03 May`.
  private mutating func dayFirst() -> DateReading? {
    if let reading = attempt({ $0.monthBeforeDayInCharacters() }) { return reading }
    if let reading = attempt({ $0.numbersOnly() }) { return reading }
    guard let day = number(digits: 2, in: 1...31) else { return nil }
    skipOrdinal()
    while skip("de", "d", "'", "’", "of", "-", "/", ",", "del", "ta", "tháng") {}
    guard let month = monthName() else { return nil }
    return DateReading(year: yearAfterMonth(), month: month, day: day)
  }

  /// `May 3, 2025`, `May 3`, `May 2025`.
  private mutating func monthFirst() -> DateReading? {
    let followsNumber = position > 0 && tokens[position - 1].kind == .number
    guard let month = monthName() else { return nil }
    skip("-", "/", ",")
    if let year = attempt({ $0.fullYear() }) {
      return followsNumber ? nil : DateReading(year: year, month: month)
    }
    guard let day = number(digits: 2, in: 1...31), token?.text != ":" else { return nil }
    skipOrdinal()
    return DateReading(year: yearAfterMonth(), month: month, day: day)
  }

  /// `5월 28일`, `5月28日`: no year.
  private mutating func monthBeforeDayInCharacters() -> DateReading? {
    guard let month = number(digits: 2, in: 1...12), skip("月", "월"),
      let day = number(digits: 2, in: 1...31)
    else { return nil }
    skip("日", "일", "号", "號")
    return DateReading(year: nil, month: month, day: day)
  }

  /// `24.08.2024`, `24/8/24`, `8/24/2024`.
  private mutating func numbersOnly() -> DateReading? {
    guard let first = number(digits: 2, in: 1...31),
      let separator = token?.text, skip(".", "/", "-", "‐", "–"),
      let second = number(digits: 2, in: 1...31), skip(separator),
      let year = fullYear() ?? shortYear()
    else { return nil }
    guard let (day, month) = order(first, second, separator) else { return nil }
    skip(".")
    return DateReading(year: year, month: month, day: day)
  }

  /// Which of two numbers is the day and which the month.
  private func order(_ first: Int, _ second: Int, _ separator: String) -> (day: Int, month: Int)? {
    switch (first > 12, second > 12) {
    case (true, true): nil
    case (true, false): (first, second)
    case (false, true): (second, first)
    case (false, false):
      isDayFirst ?? (separator != "/") ? (first, second) : (second, first)
    }
  }
}

// MARK: - Parts of days

extension DateScanner {
  /// The month that a name at the position names, stepped over with a full stop behind it.
  private mutating func monthName() -> Int? {
    guard let token, token.kind == .word, let month = MonthNames.month(token.text) else {
      return nil
    }
    position += 1
    skip(".")
    return month
  }

  /// The year that may follow day and month.
  private mutating func yearAfterMonth() -> Int? {
    attempt { scanner -> Int? in
      var separator = ""
      while let text = scanner.token?.text,
        scanner.skip(",", ".", "de", "del", "/", "-", "of", "năm", "،")
      {
        separator = text
      }
      if let year = scanner.fullYear() {
        scanner.skip("г", "р", "年")
        return year
      }
      if scanner.skip("'", "’") || separator == "-" || separator == "/" {
        return scanner.shortYear()
      }
      return scanner.attempt { $0.shortYearBeforeClock() }
    }
  }

  /// The `04` of `01 Jan 04 19:48:21`.
  private mutating func shortYearBeforeClock() -> Int? {
    guard token?.digits == 2, position + 2 < tokens.count, tokens[position + 1].kind == .number,
      tokens[position + 2].text == ":"
    else { return nil }
    return shortYear()
  }

  /// A year of two digits, from 1969 to 2068 as POSIX has it.
  private mutating func shortYear() -> Int? {
    guard token?.digits == 2, let year = number(digits: 2, in: 0...99) else { return nil }
    return year < 69 ? 2000 + year : 1900 + year
  }

  @discardableResult
  private mutating func skipDateSeparators() -> Bool {
    let start = position
    while skip("-", "/", ".", "年", "년", "月", "월", "‐", "–", "−", ",") {}
    return position > start
  }

  /// Steps over the ending of an ordinal number: `3rd`, `1er`, `3.`.
  private mutating func skipOrdinal() {
    if let token, !token.hasSpaceBefore { skip("st", "nd", "rd", "th", "er", "e", "º", "ª", "o") }
    skip(".")
  }
}
