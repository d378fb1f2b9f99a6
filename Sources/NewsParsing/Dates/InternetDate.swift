// The one form in which nearly every feed and page writes its dates, read without cutting it up.
import NewsModel

/// Reads `2025-05-03T14:05:00+05:00`, with any white space around it.
enum InternetDate {
  /// Returns the moment, or `nil` for any other form.
  static func parse(_ text: String) -> Timestamp? {
    var text = text
    return text.withUTF8 { parse(UnsafeRawBufferPointer($0)) }
  }

  private static func parse(_ bytes: UnsafeRawBufferPointer) -> Timestamp? {
    var cursor = Cursor(bytes: bytes)
    cursor.skipBlanks()
    guard let year = cursor.number(4), cursor.take("-"), let month = cursor.number(2),
      cursor.take("-"), let dayOfMonth = cursor.number(2), (1900...2200).contains(year),
      let day = CalendarDay(year: year, month: month, day: dayOfMonth), cursor.take("T"),
      let hour = cursor.number(2), cursor.take(":"), let minute = cursor.number(2),
      cursor.take(":"), let second = cursor.number(2), hour < 24, minute < 60, second < 61
    else { return nil }
    cursor.skipFraction()
    guard let offset = cursor.zone() else { return nil }
    cursor.skipBlanks()
    guard cursor.isAtEnd else { return nil }
    let time = hour * 3600 + minute * 60 + min(second, 59)
    return Timestamp(seconds: Int64(day.daysSince1970 * 86_400 + time - offset), offset: offset)
  }

  /// A place in the bytes.
  private struct Cursor {
    let bytes: UnsafeRawBufferPointer
    var position = 0

    init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: sign) else { return false }
      position += 1
      return true
    }

    mutating func skipBlanks() {
      while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    }

    mutating func number(_ digits: Int) -> Int? {
      guard position + digits <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[position..<(position + digits)] {
        guard isDigit(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      position += digits
      return value
    }

    mutating func skipFraction() {
      guard take(".") else { return }
      while position < bytes.count, isDigit(bytes[position]) { position += 1 }
    }

    /// Seconds east of UTC.
    mutating func zone() -> Int? {
      if take("Z") { return 0 }
      let isEast = take("+")
      guard isEast || take("-"), let hours = number(2) else { return nil }
      _ = take(":")
      guard let minutes = number(2), hours < 16, minutes < 60 else { return nil }
      return (isEast ? 1 : -1) * (hours * 3600 + minutes * 60)
    }
  }
}
