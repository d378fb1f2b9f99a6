// Numbers and dates as people read them, the same in the reader and in the commands.

/// The number with its thousands parted: `12,345`.
public func grouped(_ number: Int) -> String {
  var digits = String(number.magnitude)
  var groups: [Substring] = []
  while digits.count > 3 {
    groups.insert(digits.suffix(3), at: 0)
    digits.removeLast(3)
  }
  return (number < 0 ? "-" : "") + ([digits[...]] + groups).joined(separator: ",")
}

/// `1 article`, `2 articles`.
public func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  grouped(number) + " " + (number == 1 ? noun : plural ?? noun + "s")
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]
private let weekdayNames = [
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
]

/// The month's English name, 1 for January.
public func monthName(_ month: Int) -> String {
  (1...12).contains(month) ? monthNames[month - 1] : "?"
}

extension CalendarDay {
  /// `3 May 2025`.
  public var inWords: String { "\(day) \(monthName(month).prefix(3)) \(year)" }

  /// `Fri 9 May`, with the year where it is not `today`'s.
  public func asDue(on today: CalendarDay) -> String {
    let base = "\(weekdayNames[weekday - 1].prefix(3)) \(day) \(monthName(month).prefix(3))"
    return year == today.year ? base : "\(base) \(year)"
  }

  /// `Friday 9 May 2025`.
  public var inFull: String { "\(weekdayNames[weekday - 1]) \(day) \(monthName(month)) \(year)" }

  /// `03 May`, or `May 2024` where the year is not `today`'s: six or eight cells.
  public func asColumn(on today: CalendarDay) -> String {
    let name = monthName(month).prefix(3)
    return year == today.year ? (day < 10 ? "0" : "") + "\(day) \(name)" : "\(name) \(year)"
  }
}

extension DateValue {
  /// The value as precisely as it is known: `2 May 2025`, `May 2025`, `2025`, `2 May`, `3–5 May 2025`.
  public var inWords: String {
    switch self {
    case .day(let day): day.inWords
    case .month(let year, let month): "\(monthName(month)) \(year)"
    case .year(let year): String(year)
    case .yearless(let month, let day?): "\(day) \(monthName(month))"
    case .yearless(let month, nil): monthName(month)
    case .range(let start, let end): "\(start.inWords) – \(end.inWords)"
    }
  }

  /// Whether the value says a year that the words do not.
  public func isYearMissing(in words: String) -> Bool {
    switch self {
    case .day(let day): !words.saysYear(day.year)
    case .month(let year, _), .year(let year): !words.saysYear(year)
    case .yearless: false
    case .range(let start, let end): start.isYearMissing(in: words) && end.isYearMissing(in: words)
    }
  }
}

extension String {
  fileprivate func saysYear(_ year: Int) -> Bool {
    contains(String(abs(year))) || contains("’" + String(year).suffix(2))
      || contains("'" + String(year).suffix(2))
  }
}
