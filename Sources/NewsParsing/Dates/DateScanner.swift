// Finds a date among the tokens of a line, whatever its order, language and punctuation.

/// Reads dates from tokens, from a position onward.
struct DateScanner {
  let tokens: [DateToken]
  var position = 0
  /// Whether `3/4/2020` is the third of April; `nil` when nothing says so.
  var isDayFirst: Bool?
  /// A number beyond it is no year but a count.
  private let latestYear: Int

  init(_ line: String, isDayFirst: Bool? = nil, latestYear: Int = 2100) {
    tokens = DateToken.tokens(of: line)
    self.isDayFirst = isDayFirst
    self.latestYear = max(1900, min(2100, latestYear))
  }

  /// The first date in the line.
  mutating func first() -> DateReading? {
    for start in tokens.indices {
      if let reading = reading(at: start) { return reading }
    }
    return nil
  }

  /// All dates in the line, in their order.
  mutating func all() -> [DateReading] {
    var readings: [DateReading] = []
    var start = 0
    while start < tokens.count {
      guard let reading = reading(at: start) else {
        start += 1
        continue
      }
      readings.append(reading)
      start = max(start + 1, reading.tokens.upperBound)
    }
    return readings
  }

  /// The date that begins at `start`: with its weekday, or with the time if that stands first.
  private mutating func reading(at start: Int) -> DateReading? {
    position = start
    guard let token else { return nil }
    if token.kind == .symbol { return nil }
    var leading: (clock: DateReading.Clock, zone: DateReading.Zone?)?
    if token.kind == .number, let clock = attempt({ $0.clock(isAfterDate: false) }) {
      leading = (clock, attempt { $0.zone() })
      skipSeparators(limit: 3)
    }
    skipWeekday()
    guard var reading = attempt({ $0.calendarDate() }) else { return nil }
    if reading.clock == nil, let leading {
      (reading.clock, reading.zone) = (leading.clock, leading.zone)
    } else if reading.clock == nil {
      readClock(of: &reading)
    }
    reading.tokens = start..<position
    return reading
  }

  /// Reads the time of day and its zone that may follow a date.
  private mutating func readClock(of reading: inout DateReading) {
    guard let clock = attempt({ $0.clock(isAfterDate: true) }) else { return }
    reading.clock = clock
    reading.zone = attempt { $0.zone() }
    if reading.zone == nil, tokens[..<position].contains(where: { Self.korean.contains($0.text) }) {
      // Korean sites that write dates in words give the time of Seoul without saying so.
      reading.zone = .offset(9 * 3600)
    }
    guard reading.year == nil else { return }
    // `Sun Jan  4 16:29:06 2004`, as C's asctime writes.
    let mark = position
    _ = attempt { $0.zone() }
    if let year = attempt({ $0.fullYear() }) {
      reading.year = year
    } else {
      position = mark
    }
  }

  private static let korean: Set<String> = ["년", "월", "일", "오전", "오후"]
}

// MARK: - Moving among the tokens

extension DateScanner {
  var token: DateToken? { position < tokens.count ? tokens[position] : nil }

  /// What `read` returns; the position stays if that is nothing.
  mutating func attempt<Value>(_ read: (inout DateScanner) -> Value?) -> Value? {
    let mark = position
    if let value = read(&self) { return value }
    position = mark
    return nil
  }

  /// Steps over the token if it is one of `texts`.
  @discardableResult
  mutating func skip(_ texts: String...) -> Bool {
    guard let token, texts.contains(token.text) else { return false }
    position += 1
    return true
  }

  /// The value of a number of 1 to `digits` digits within `values`, stepped over.
  mutating func number(digits: Int, in values: ClosedRange<Int>) -> Int? {
    guard let token, token.kind == .number, token.digits <= digits, values.contains(token.value)
    else { return nil }
    position += 1
    return token.value
  }

  /// A year of four digits, stepped over.
  mutating func fullYear() -> Int? {
    guard let token, token.kind == .number, token.digits == 4,
      (1900...latestYear).contains(token.value)
    else { return nil }
    position += 1
    return token.value
  }

  /// Steps over what may stand between a date and a time.
  mutating func skipSeparators(limit: Int) {
    var count = 0
    while let token, count < limit, Self.separators.contains(token.text) {
      position += 1
      count += 1
    }
  }

  mutating func skipWeekday() {
    while let token, token.kind == .word, !isMonthBeforeNumber,
      WeekdayNames.contains(token.text) || ["den", "el", "le", "de"].contains(token.text)
    {
      position += 1
      while skip(",", ".", "-", "،") {}
    }
  }

  /// Whether the word is the month of `Mar 4`, though it may name a weekday elsewhere.
  private var isMonthBeforeNumber: Bool {
    guard let token, position + 1 < tokens.count else { return false }
    return MonthNames.month(token.text) != nil && tokens[position + 1].kind == .number
  }

  private static let separators: Set<String> = [
    ",", "|", "•", "·", "-", "–", "—", "@", "/", "(", "،", ":", "t", "at", "à", "a", "um", "kl",
    "klo", "ore", "alle", "às", "as", "las", "la", "в", "о", "о", "at", "om", "o", "et", "on",
    "um", "год", "г", "года", "р", "року", "m", "saat", "godz", "·", ".", "jam", "pukul", "lúc",
  ]
}
