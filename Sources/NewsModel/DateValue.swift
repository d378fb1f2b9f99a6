// A date in a text, with no more precision than the text gives.

/// A date with its precision: a day, a month, a year, one without its year, or a range.
public indirect enum DateValue: Hashable, Sendable {
  case day(CalendarDay)
  case month(year: Int, month: Int)
  case year(Int)
  /// A month, or a day of a month, of an unknown year.
  case yearless(month: Int, day: Int?)
  case range(DateValue, DateValue)
}

extension DateValue: CustomStringConvertible {
  /// `YYYY[-MM[-DD]]`, `--MM[-DD]`, or `A/B` for a range.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month): "\(padded(year, to: 4))-\(padded(month, to: 2))"
    case .year(let year): padded(year, to: 4)
    case .yearless(let month, let day?): "--\(padded(month, to: 2))-\(padded(day, to: 2))"
    case .yearless(let month, nil): "--\(padded(month, to: 2))"
    case .range(let start, let end): "\(start)/\(end)"
    }
  }
}

extension DateValue {
  /// Reads the form that `description` prints, or returns `nil`.
  public init?(_ text: String) {
    if let slash = text.firstIndex(of: "/") {
      guard let start = DateValue(String(text[..<slash])),
        let end = DateValue(String(text[text.index(after: slash)...]))
      else { return nil }
      self = .range(start, end)
      return
    }
    if text.hasPrefix("--") {
      let parts = text.dropFirst(2).split(separator: "-")
      guard let month = parts.first.flatMap({ Int($0) }), (1...12).contains(month) else {
        return nil
      }
      self = .yearless(month: month, day: parts.count > 1 ? Int(parts[1]) : nil)
      return
    }
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...]).split(separator: "-").map { Int($0) }
    guard let first = parts.first, let magnitude = first else { return nil }
    let year = isNegative ? -magnitude : magnitude
    switch parts.count {
    case 1: self = .year(year)
    case 2:
      guard let month = parts[1], (1...12).contains(month) else { return nil }
      self = .month(year: year, month: month)
    case 3:
      guard let month = parts[1], let day = parts[2],
        let day = CalendarDay(year: year, month: month, day: day)
      else { return nil }
      self = .day(day)
    default: return nil
    }
  }

  /// The first and last day that the value may mean, or `nil` where its year is unknown.
  public var days: ClosedRange<CalendarDay>? {
    switch self {
    case .day(let day): return day...day
    case .month(let year, let month):
      return Self.span(
        CalendarDay(year: year, month: month, day: 1),
        CalendarDay(
          year: year, month: month, day: CalendarDay.days(inMonth: month, ofYear: year)))
    case .year(let year):
      return Self.span(
        CalendarDay(year: year, month: 1, day: 1), CalendarDay(year: year, month: 12, day: 31))
    case .yearless: return nil
    case .range(let start, let end):
      return Self.span(start.days?.lowerBound, end.days?.upperBound)
    }
  }

  private static func span(_ first: CalendarDay?, _ last: CalendarDay?) -> ClosedRange<CalendarDay>?
  {
    guard let first, let last, first <= last else { return nil }
    return first...last
  }
}
