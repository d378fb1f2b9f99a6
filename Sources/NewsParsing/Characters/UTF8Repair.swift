// Checking and mending UTF-8.

/// What UTF-8 needs to be taken for it.
enum UTF8Repair {
  /// The index of the first byte at or after `start` that is not part of a whole valid character,
  /// or the count.
  static func firstInvalid(in bytes: Span<UInt8>, from start: Int = 0) -> Int {
    var index = start
    let count = bytes.count
    while index < count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(in: bytes, at: index)
      if length <= 0 { return index }
      index += length
    }
    return count
  }

  /// Appends `bytes` to `output`, each ill-formed part as one replacement character, and returns how
  /// many of the last bytes begin a character whose rest is missing; those are not appended.
  static func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) -> Int {
    var start = 0
    while start < bytes.count {
      let invalid = firstInvalid(in: bytes, from: start)
      output.append(bytes, start..<invalid)
      if invalid == bytes.count { return 0 }
      let length = sequenceLength(in: bytes, at: invalid)
      if length == truncated { return bytes.count - invalid }
      output.append("\u{FFFD}")
      start = invalid - length
    }
    return 0
  }

  /// What `sequenceLength` says of a character that the end of the bytes cuts short.
  private static let truncated = 0

  /// The length of the character at `index`; 0 when the end cuts it short; when it is ill-formed,
  /// minus the length of the part to be replaced, by Unicode's "maximal subpart".
  private static func sequenceLength(in bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    var (low, high): (UInt8, UInt8) = (0x80, 0xBF)
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return truncated }
      let byte = bytes[index + offset]
      if byte < low || byte > high { return -offset }
      (low, high) = (0x80, 0xBF)
    }
    return length
  }
}

extension UTF8Repair {
  /// How many characters beyond ASCII are whole and how many parts are ill-formed; a character
  /// cut short by the end counts as neither.
  static func census(of bytes: Span<UInt8>) -> (valid: Int, invalid: Int) {
    var (index, valid, invalid) = (0, 0, 0)
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(in: bytes, at: index)
      if length == truncated { break }
      if length > 0 { valid += 1 } else { invalid += 1 }
      index += abs(length)
    }
    return (valid, invalid)
  }
}
