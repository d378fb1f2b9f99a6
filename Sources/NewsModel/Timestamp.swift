// A moment as a page or feed gives it: with its own zone, or as a day alone.

/// A moment in time with the zone and the precision in which it was given.
public struct Timestamp: Hashable, Sendable {
  /// How much of the moment was given.
  public enum Precision: Int, Hashable, Sendable {
    /// A day without a time; `seconds` is that day's midnight UTC and `offset` is 0.
    case day = 0
    /// A day and a time.
    case time = 1
  }

  /// Seconds since 1 January 1970, UTC.
  public var seconds: Int64
  /// The zone's offset from UTC in seconds, east positive; 0 where no zone was given.
  public var offset: Int
  public var precision: Precision

  public init(seconds: Int64, offset: Int = 0, precision: Precision = .time) {
    (self.seconds, self.offset, self.precision) = (seconds, offset, precision)
  }

  /// A day without a time.
  public init(day: CalendarDay) {
    self.init(seconds: Int64(day.daysSince1970) * 86_400, offset: 0, precision: .day)
  }

  /// The day in the moment's own zone.
  public var day: CalendarDay {
    let local = seconds + Int64(offset)
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return CalendarDay(daysSince1970: Int(days))
  }

  /// ISO 8601: `2025-05-03T14:05:00+05:00`, or `2025-05-03` for a day alone.
  public var iso8601: String {
    guard precision == .time else { return day.description }
    let local = seconds + Int64(offset)
    let time = Int(((local % 86_400) + 86_400) % 86_400)
    let clock = [time / 3600, time / 60 % 60, time % 60].map { padded($0, to: 2) }
    let zone = abs(offset) / 60
    let sign = offset < 0 ? "-" : "+"
    let zoneText = sign + padded(zone / 60, to: 2) + ":" + padded(zone % 60, to: 2)
    return "\(day)T\(clock.joined(separator: ":"))\(zoneText)"
  }
}
