// The terminal's answers to what it is asked.

/// Reads answers; the only one that is asked for is the background's color (OSC 11).
enum TerminalReply {
  /// Returns the event that an answer makes, `nil` if it makes none.
  static func event(_ text: ArraySlice<UInt8>) -> Event? {
    let answer = String(decoding: text, as: UTF8.self)
    guard answer.hasPrefix("11;") else { return nil }
    let color = answer.dropFirst(3)
    guard let colon = color.firstIndex(of: ":"), color[..<colon].hasPrefix("rgb") else {
      return nil
    }
    let parts = color[color.index(after: colon)...].split(separator: "/").map(component)
    guard parts.count >= 3, let red = parts[0], let green = parts[1], let blue = parts[2] else {
      return nil
    }
    return .background(red: red, green: green, blue: blue)
  }

  /// One to four hexadecimal digits, of which all ones are full.
  private static func component(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.count), let value = UInt32(digits, radix: 16) else { return nil }
    let most = (UInt32(1) << (4 * UInt32(digits.count))) - 1
    return UInt8((value * 255 + most / 2) / most)
  }
}
