// Times of day and their zones.

extension DateScanner {
  /// A time of day: `22:40:00`, `5:45 pm`, `19h42`, `13.20`, `오후 11:23`, `T101455`.
  mutating func clock(isAfterDate: Bool) -> DateReading.Clock? {
    let isISO = isAfterDate && token?.text == "t"
    if isAfterDate { skipSeparators(limit: 4) }
    let prefix = halfOfDay()
    guard let token, token.kind == .number else { return nil }
    if isISO, [4, 6].contains(token.digits) { return basicClock(token) }
    guard let hour = number(digits: 2, in: 0...24) else { return nil }
    guard var clock = minutes(after: hour, isAfterDate: isAfterDate) else {
      guard let half = prefix ?? attempt({ $0.halfOfDay() }), (1...12).contains(hour) else {
        return nil
      }
      return .init(hour: half.applied(to: hour), minute: 0)
    }
    if let half = prefix ?? attempt({ $0.halfOfDay() }) { clock.hour = half.applied(to: hour) }
    skip("uhr", "hrs", "hs", "h")
    return clock
  }

  private mutating func basicClock(_ token: DateToken) -> DateReading.Clock? {
    position += 1
    let value = token.digits == 4 ? token.value * 100 : token.value
    let (hour, minute, second) = (value / 10_000, value / 100 % 100, value % 100)
    guard hour < 25, minute < 60, second < 61 else { return nil }
    return .init(hour: hour, minute: minute, second: second)
  }

  /// The rest of a time of day after its hour; `nil` when nothing shows that it is one.
  private mutating func minutes(after hour: Int, isAfterDate: Bool) -> DateReading.Clock? {
    guard let sign = token?.text else { return nil }
    switch sign {
    case ":":
      position += 1
      guard let minute = number(digits: 2, in: 0...59) else { return nil }
      let second = attempt { $0.skip(":") ? $0.number(digits: 2, in: 0...60) : nil }
      if second != nil { skipFraction() }
      return .init(hour: hour, minute: minute, second: second ?? 0)
    case "." where isAfterDate:
      position += 1
      guard let token, token.digits == 2, !token.hasSpaceBefore,
        let minute = number(digits: 2, in: 0...59)
      else { return nil }
      return .init(hour: hour, minute: minute)
    case "h", "時", "时", "시", "ч":
      position += 1
      let minute = attempt { $0.number(digits: 2, in: 0...59) }
      skip("分", "분", "min", "мин", "m")
      return .init(hour: hour, minute: minute ?? 0)
    default: return nil
    }
  }

  /// The fraction of a second.
  private mutating func skipFraction() {
    _ = attempt { scanner -> Bool? in
      guard scanner.skip(".", ","), let token = scanner.token, token.kind == .number,
        !token.hasSpaceBefore
      else { return nil }
      scanner.position += 1
      return true
    }
  }
}

// MARK: - Halves of the day

extension DateScanner {
  enum HalfOfDay {
    case morning, afternoon

    /// The hour, 0 to 23, that `hour` of a clock with 12 hours is.
    func applied(to hour: Int) -> Int {
      switch self {
      case .morning: hour == 12 ? 0 : hour
      case .afternoon: hour < 12 ? hour + 12 : hour
      }
    }
  }

  /// `AM`, `p.m.`, `오후`, `上午`, stepped over.
  private mutating func halfOfDay() -> HalfOfDay? {
    switch token?.text {
    case "am", "오전", "上午", "午前", "πμ", "ق":
      position += 1
      return .morning
    case "pm", "오후", "下午", "午後", "μμ", "晚上":
      position += 1
      return .afternoon
    case "a", "p":
      let isMorning = token?.text == "a"
      position += 1
      guard skip("."), skip("m") else { return nil }
      skip(".")
      return isMorning ? .morning : .afternoon
    default: return nil
    }
  }
}

// MARK: - Zones

extension DateScanner {
  /// A zone: `Z`, `+0500`, `GMT-01:01`, `PST`, `(CEST)`, `America/Los_Angeles`.
  mutating func zone() -> DateReading.Zone? {
    skip("(", "[")
    if let offset = attempt({ $0.offset() }) {
      return .offset(offset)
    }
    if let place = attempt({ $0.place() }) { return .place(place, standard: 0) }
    guard let token, token.kind == .word else { return nil }
    let name = token.text.uppercased()
    guard token.isCapitals || (name == "Z" && !token.hasSpaceBefore),
      let zone = ZoneNames.zone(name)
    else { return nil }
    position += 1
    if zone == .offset(0), let offset = attempt({ $0.offset() }) { return .offset(offset) }
    return zone
  }

  /// A signed offset, in seconds.
  private mutating func offset() -> Int? {
    guard let sign = token?.text, skip("+", "-", "−", "–"), let token, token.kind == .number,
      !token.hasSpaceBefore
    else { return nil }
    position += 1
    var (hours, minutes) = (token.value, 0)
    if token.digits >= 3 {
      (hours, minutes) = (token.value / 100, token.value % 100)
    } else if let part = attempt({ $0.skip(":") ? $0.number(digits: 2, in: 0...59) : nil }) {
      minutes = part
    }
    guard token.digits <= 4, hours <= 15, minutes < 60 else { return nil }
    return (sign == "+" ? 1 : -1) * (hours * 3600 + minutes * 60)
  }

  /// The name of a place in the form `Area/City`.
  private mutating func place() -> String? {
    guard let area = token, area.kind == .word, ZoneNames.areas.contains(area.text) else {
      return nil
    }
    position += 1
    var name = Self.capitalized(area.text)
    while let separator = token, ["/", "_"].contains(separator.text), !separator.hasSpaceBefore,
      position + 1 < tokens.count, tokens[position + 1].kind == .word
    {
      name += separator.text + Self.capitalized(tokens[position + 1].text)
      position += 2
    }
    return name.contains("/") ? name : nil
  }

  private static func capitalized(_ word: String) -> String {
    ["gmt", "utc"].contains(word)
      ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
  }
}
