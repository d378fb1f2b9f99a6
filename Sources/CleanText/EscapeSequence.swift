// Finds where the escape sequences of terminals end (ECMA-48, and xterm's habits).

/// The shapes of escape sequences.
enum EscapeSequence {
  /// The index after the sequence whose `ESC` ends at `start`.
  static func end(in bytes: Span<UInt8>, afterEscapeAt start: Int) -> Int {
    var index = start
    while index < bytes.count, (0x20...0x2F).contains(bytes[index]) { index += 1 }
    guard index < bytes.count, (0x30...0x7E).contains(bytes[index]) else { return start }
    if index > start { return index + 1 }
    return end(in: bytes, introducedBy: bytes[index], from: index + 1)
  }

  /// The index after the sequence that `ESC` and `letter`, or their 8-bit form, introduced before
  /// `start`.
  static func end(in bytes: Span<UInt8>, introducedBy letter: UInt8, from start: Int) -> Int {
    switch letter {
    case UInt8(ascii: "["): endOfControlSequence(in: bytes, from: start)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      endOfString(in: bytes, from: start)
    default: start
    }
  }

  /// Parameters, intermediates and the final letter after `ESC [`.
  private static func endOfControlSequence(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, (0x30...0x3F).contains(bytes[index]) { index += 1 }
    while index < bytes.count, (0x20...0x2F).contains(bytes[index]) { index += 1 }
    guard index < bytes.count, (0x40...0x7E).contains(bytes[index]) else { return index }
    return index + 1
  }

  /// The index after a string and its terminator.
  ///
  /// One that nothing ends on its line is no string: only its introducer goes, so that nothing
  /// readable is lost.
  private static func endOfString(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x07 { return index + 1 }
      if byte == 0x1B {
        let isTerminated = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\\")
        return isTerminated ? index + 2 : index
      }
      if byte == 0xC2, (0x80...0x9F).contains(bytes[index + 1]) {
        return bytes[index + 1] == 0x9C ? index + 2 : index
      }
      if byte < 0x20 || byte == 0x7F { return start }
      index += 1
    }
    return start
  }
}
