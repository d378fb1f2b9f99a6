// Numbers written in digits: 1,200, 14th, 1990s, 03.05.2025.

extension Lexeme {
  /// The meaning of a token that has digits.
  init(digits token: Token, _ utf8: [UInt8]) {
    let bytes = utf8[token.bytes]
    let suffix = bytes.reversed().prefix { $0 | 0x20 > 0x60 && $0 | 0x20 < 0x7B }
    let digits = bytes.dropLast(suffix.count)
    self = .none
    guard let number = Lexeme.number(digits) else {
      if bytes.count == 2, let first = bytes.first, first | 0x20 == 0x71, let last = bytes.last,
        0x31...0x34 ~= last
      {
        self = Lexeme(.quarterCode, Int(last & 0xF))
      }
      if suffix.isEmpty, let day = Lexeme.dottedDay(digits) { self = Lexeme(.dottedDate, day) }
      return
    }
    let count = UInt8(clamping: digits.count)
    switch suffix.reversed().map({ $0 | 0x20 }) {
    case []: self = Lexeme(.digits, number, digits: count)
    case [0x73] where number % 10 == 0: self = Lexeme(.decade, number, digits: count)
    case [0x73, 0x74], [0x6E, 0x64], [0x72, 0x64], [0x74, 0x68]:
      self = Lexeme(.ordinal, number, digits: count)
    default: break
    }
  }

  /// Digits, with commas between groups of three, as a number; huge ones are clamped.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var number = 0
    guard let first = bytes.first, first != 0x2C else { return nil }
    for byte in bytes where byte != 0x2C {
      guard byte &- 0x30 < 10 else { return nil }
      number = min(number * 10 + Int(byte & 0xF), Int(Int32.max))
    }
    return number
  }

  /// `3.5.2025` or `2025.05.03` as 20250503.
  private static func dottedDay(_ bytes: ArraySlice<UInt8>) -> Int? {
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 3, let first = number(parts[0]), let month = number(parts[1]),
      let last = number(parts[2])
    else { return nil }
    if parts[0].count == 4 { return first * 10_000 + month * 100 + last }
    return parts[2].count == 4 ? last * 10_000 + month * 100 + first : nil
  }
}
