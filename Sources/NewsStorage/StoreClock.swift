// The present, and the reader's own days.
import Glibc
import NewsModel

/// What time it is, and where the reader's days begin; tests bring their own.
public struct StoreClock: Sendable {
  /// Seconds since 1970, UTC.
  public var now: @Sendable () -> Int64
  /// The first second of a day in the reader's own time zone.
  public var start: @Sendable (CalendarDay) -> Int64
  /// The day that a moment falls on in the reader's own time zone.
  public var day: @Sendable (_ seconds: Int64) -> CalendarDay

  public init(
    now: @escaping @Sendable () -> Int64, start: @escaping @Sendable (CalendarDay) -> Int64,
    day: @escaping @Sendable (_ seconds: Int64) -> CalendarDay
  ) {
    (self.now, self.start, self.day) = (now, start, day)
  }

  public var today: CalendarDay { day(now()) }

  /// The system's clock and time zone.
  public static let system = StoreClock(
    now: { Int64(time(nil)) }, start: systemStart(of:), day: systemDay(of:))

  /// A clock that stands still, in UTC.
  public static func fixed(at seconds: Int64) -> StoreClock {
    StoreClock(
      now: { seconds }, start: { Int64($0.daysSince1970) * 86_400 },
      day: { Timestamp(seconds: $0).day })
  }
}

private func systemStart(of day: CalendarDay) -> Int64 {
  var parts = tm()
  parts.tm_year = Int32(clamping: day.year - 1900)
  parts.tm_mon = Int32(day.month - 1)
  parts.tm_mday = Int32(day.day)
  parts.tm_isdst = -1
  return Int64(mktime(&parts))
}

private func systemDay(of seconds: Int64) -> CalendarDay {
  var moment = time_t(seconds)
  var parts = tm()
  guard localtime_r(&moment, &parts) != nil,
    let day = CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  else { return Timestamp(seconds: seconds).day }
  return day
}
