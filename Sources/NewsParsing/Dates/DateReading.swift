// A date as it was read, before what is missing is filled in.
import NewsModel

/// A date as a line gives it.
struct DateReading: Equatable {
  /// A time of day.
  struct Clock: Equatable {
    var hour: Int
    var minute: Int
    var second = 0
  }

  /// A time zone.
  enum Zone: Equatable {
    /// Seconds east of UTC.
    case offset(Int)
    /// `Area/City`, with the seconds east of UTC to go by where its rules are not known.
    case place(String, standard: Int)
  }

  var year: Int?
  /// 1 to 12.
  var month: Int
  /// 1 to 31; `nil` where only a month was given.
  var day: Int?
  var clock: Clock?
  var zone: Zone?
  /// The tokens that it was read from.
  var tokens = 0..<0
}

extension DateReading {
  /// The moment, or `nil` when there is no such day, or no year and no `referenceDay`.
  ///
  /// Without a year it is the latest that is not after `referenceDay`.
  func timestamp(referenceDay: CalendarDay?) -> Timestamp? {
    guard let date = resolvedDay(referenceDay) else { return nil }
    guard let clock else { return Timestamp(day: date) }
    let seconds = clock.hour * 3600 + clock.minute * 60 + min(clock.second, 59)
    let local = Int64(date.daysSince1970) * 86_400 + Int64(seconds)
    let offset = offset(atLocal: local)
    return Timestamp(seconds: local - Int64(offset), offset: offset)
  }

  /// The calendar day; the 31st of a month that has 30 is the first of the next.
  private func resolvedDay(_ referenceDay: CalendarDay?) -> CalendarDay? {
    if let year { return Self.calendarDay(year, month, day ?? 1) }
    guard let reference = referenceDay else { return nil }
    for back in 0...8 {
      let candidate = CalendarDay(year: reference.year - back, month: month, day: day ?? 1)
      if let candidate, candidate <= reference { return candidate }
    }
    return nil
  }

  private static func calendarDay(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
    if let date = CalendarDay(year: year, month: month, day: day) { return date }
    guard (29...31).contains(day) else { return nil }
    return CalendarDay(year: year, month: month, day: 28)?.adding(days: day - 28)
  }

  private func offset(atLocal seconds: Int64) -> Int {
    switch zone {
    case .offset(let offset): offset
    case .place(let name, let standard): ZoneFile.offset(of: name, atLocal: seconds) ?? standard
    case nil: 0
    }
  }
}
