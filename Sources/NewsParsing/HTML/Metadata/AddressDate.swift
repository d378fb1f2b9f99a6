// Reads the day that many sites put into an article's address.
import NewsModel

/// Finds `/2020/05/17/`, `/2020-05-17`, `/20200517` and `/2020/may/17/` in an address.
enum AddressDate {
  /// The day in `address`, or `nil` when it gives none.
  static func day(in address: String) -> CalendarDay? {
    let bytes = Array(address.utf8.prefix(600).map(\.lowercased))
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      if index == 0 || !bytes[index - 1].isDigit, let day = day(bytes, at: index) { return day }
      while index < bytes.count, bytes[index].isDigit { index += 1 }
    }
    return nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func day(_ bytes: [UInt8], at start: Int) -> CalendarDay? {
    guard let year = number(bytes, start, 4), (1990...2100).contains(year) else { return nil }
    let place = start + 4
    if let month = number(bytes, place, 2), let day = number(bytes, place + 2, 2),
      place + 4 >= bytes.count || !bytes[place + 4].isDigit
    {
      return CalendarDay(year: year, month: month, day: day)
    }
    guard place < bytes.count, "/-_.".utf8.contains(bytes[place]) else { return nil }
    let (month, monthEnd) = month(bytes, at: place + 1)
    guard let month, monthEnd < bytes.count, "/-_.".utf8.contains(bytes[monthEnd]) else {
      return nil
    }
    let dayStart = monthEnd + 1
    let digits = dayStart + 1 < bytes.count && bytes[dayStart + 1].isDigit ? 2 : 1
    guard let day = number(bytes, dayStart, digits),
      dayStart + digits >= bytes.count || !bytes[dayStart + digits].isDigit
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func month(_ bytes: [UInt8], at start: Int) -> (Int?, Int) {
    if let month = number(bytes, start, 2) { return (month, start + 2) }
    if let month = number(bytes, start, 1) { return (month, start + 1) }
    guard start + 3 <= bytes.count else { return (nil, start) }
    let name = String(decoding: bytes[start..<start + 3], as: UTF8.self)
    guard let index = months.firstIndex(of: name) else { return (nil, start) }
    var end = start + 3
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    return (index + 1, end)
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<start + count] {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
