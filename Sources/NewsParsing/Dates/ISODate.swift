// The forms of ISO 8601 that are numbers alone and that could mean anything within a sentence:
// truncated, ordinal, basic, and Unix time. Only for text that is a date and nothing else.
import NewsModel

/// Reads dates of ISO 8601 that nothing but their place tells from other numbers.
enum ISODate {
  /// Returns the date that is all of `text`, or `nil` when that is of no such form.
  static func parse(_ text: String) -> DateReading? {
    let tokens = DateToken.tokens(of: text, limit: 6)
    let isCentury = tokens.first?.text == "-"
    let parts = (isCentury ? tokens.dropFirst() : tokens[...]).filter { $0.text != "-" }
    let dashes = tokens.count - parts.count - (isCentury ? 1 : 0)
    guard (1...3).contains(parts.count), dashes == parts.count - 1,
      parts.allSatisfy({ $0.kind == .number })
    else { return nil }
    switch parts.count {
    case 1: return isCentury ? century(parts[0]) : single(parts[0])
    case 2: return pair(parts[0], parts[1])
    default: return triple(parts)
    }
  }

  /// `2003`, `200312` is no form, `03335`, `2003335`, `031231`, `1700000000`.
  private static func single(_ token: DateToken) -> DateReading? {
    let value = token.value
    switch token.digits {
    case 2: return reading(year: short(value), month: 1)
    case 4: return isYear(value) ? reading(year: value, month: 1) : nil
    case 5: return ordinal(short(value / 1000), value % 1000)
    case 6: return reading(year: short(value / 10_000), month: value / 100 % 100, day: value % 100)
    case 7: return isYear(value / 1000) ? ordinal(value / 1000, value % 1000) : nil
    case 9, 10: return unix(value)
    case 13: return unix(value / 1000)
    default: return nil
    }
  }

  /// `-0312`: the year and month of a century left open.
  private static func century(_ token: DateToken) -> DateReading? {
    switch token.digits {
    case 2: reading(year: short(token.value), month: 1)
    case 4: reading(year: short(token.value / 100), month: token.value % 100)
    default: nil
    }
  }

  /// `2003-12`, `03-12`, `2003-335`.
  private static func pair(_ year: DateToken, _ rest: DateToken) -> DateReading? {
    guard let year = self.year(year) else { return nil }
    switch rest.digits {
    case 2: return reading(year: year, month: rest.value)
    case 3: return ordinal(year, rest.value)
    default: return nil
    }
  }

  /// `03-12-31`; the form with a whole year is read elsewhere.
  private static func triple(_ parts: [DateToken]) -> DateReading? {
    guard parts.allSatisfy({ $0.digits == 2 }), let year = self.year(parts[0]) else { return nil }
    return reading(year: year, month: parts[1].value, day: parts[2].value)
  }

  private static func year(_ token: DateToken) -> Int? {
    switch token.digits {
    case 2: short(token.value)
    case 4: isYear(token.value) ? token.value : nil
    default: nil
    }
  }

  private static func isYear(_ value: Int) -> Bool { (1900...2100).contains(value) }

  private static func short(_ value: Int) -> Int { value < 69 ? 2000 + value : 1900 + value }

  private static func reading(year: Int, month: Int, day: Int = 1) -> DateReading? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return DateReading(year: year, month: month, day: day)
  }

  /// A day of a year, counted from 1.
  private static func ordinal(_ year: Int, _ dayOfYear: Int) -> DateReading? {
    guard (1...366).contains(dayOfYear), let start = CalendarDay(year: year, month: 1, day: 1)
    else { return nil }
    let date = start.adding(days: dayOfYear - 1)
    return DateReading(year: date.year, month: date.month, day: date.day)
  }

  private static func unix(_ seconds: Int) -> DateReading? {
    let date = CalendarDay(daysSince1970: seconds / 86_400)
    guard (1990...2100).contains(date.year) else { return nil }
    let time = seconds % 86_400
    return DateReading(
      year: date.year, month: date.month, day: date.day,
      clock: .init(hour: time / 3600, minute: time / 60 % 60, second: time % 60), zone: .offset(0))
  }
}
