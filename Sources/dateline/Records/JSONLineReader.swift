// Reads the members of one-line JSON objects that a command asks for, and skips the rest.

/// Why a line is no JSON object, with the byte at which it stops being one.
struct JSONLineError: Error, Equatable {
  let offset: Int
}

/// A reader of JSON at one place of a line.
///
/// Foundation's decoder takes longer for a line than the tagger takes for its text.
struct JSONLineReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ line: ArraySlice<UInt8>) {
    (bytes, position) = (line, line.startIndex)
  }

  /// Reads the object of the line; `member` is called at each value with its key, and either takes
  /// the value or returns `false` to have it skipped.
  mutating func object(
    _ member: (String, inout JSONLineReader) throws(JSONLineError) -> Bool
  ) throws(JSONLineError) {
    try expect("{")
    if take("}") { return try end() }
    repeat {
      let key = try string()
      try expect(":")
      if try !member(key, &self) { try skipValue(depth: 0) }
    } while take(",")
    try expect("}")
    try end()
  }

  /// Reads a string.
  mutating func string() throws(JSONLineError) -> String {
    try expect("\"")
    var result: [UInt8] = []
    while true {
      let start = position
      while position < bytes.endIndex, bytes[position] != 0x22, bytes[position] != 0x5C {
        position += 1
      }
      result.append(contentsOf: bytes[start..<position])
      guard position < bytes.endIndex else { throw failure }
      position += 1
      if bytes[position - 1] == 0x22 { return String(decoding: result, as: UTF8.self) }
      try escape(into: &result)
    }
  }

  /// Reads a string, or `null` as `nil`.
  mutating func optionalString() throws(JSONLineError) -> String? {
    skipSpace()
    if position < bytes.endIndex, bytes[position] == 0x22 { return try string() }
    try skipValue(depth: 0)
    return nil
  }

  /// Reads any value as the bytes it is written with.
  mutating func rawValue() throws(JSONLineError) -> [UInt8] {
    skipSpace()
    let start = position
    try skipValue(depth: 0)
    return Array(bytes[start..<position])
  }
}

extension JSONLineReader {
  private var failure: JSONLineError { JSONLineError(offset: position - bytes.startIndex) }

  private mutating func skipSpace() {
    while position < bytes.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }

  /// Takes the mark if it is next.
  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.endIndex, UInt32(bytes[position]) == mark.value else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(JSONLineError) {
    guard take(mark) else { throw failure }
  }

  private mutating func end() throws(JSONLineError) {
    skipSpace()
    guard position == bytes.endIndex else { throw failure }
  }

  /// Takes what follows a backslash.
  private mutating func escape(into result: inout [UInt8]) throws(JSONLineError) {
    guard position < bytes.endIndex else { throw failure }
    let letter = bytes[position]
    position += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: result.append(letter)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): result.append(contentsOf: String(try escapedScalar()).utf8)
    default: throw failure
    }
  }

  /// Reads the digits after `\u`, and a second escape where they are half of a pair; a lone half
  /// is U+FFFD.
  private mutating func escapedScalar() throws(JSONLineError) -> Unicode.Scalar {
    let unit = try hexDigits()
    let isHigh = (0xD800..<0xDC00).contains(unit)
    guard isHigh, position + 1 < bytes.endIndex, bytes[position] == 0x5C,
      bytes[position + 1] == UInt8(ascii: "u")
    else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let start = position
    position += 2
    let low = try hexDigits()
    guard (0xDC00..<0xE000).contains(low) else {
      position = start
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexDigits() throws(JSONLineError) -> UInt32 {
    guard position + 4 <= bytes.endIndex else { throw failure }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = hexDigit(byte) else { throw failure }
      value = value << 4 | digit
    }
    position += 4
    return value
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    if byte &- 0x30 < 10 { return UInt32(byte) - 0x30 }
    let lower = byte | 0x20
    return (0x61...0x66).contains(lower) ? UInt32(lower) - 0x61 + 10 : nil
  }

  private mutating func skipValue(depth: Int) throws(JSONLineError) {
    skipSpace()
    guard position < bytes.endIndex, depth < 256 else { throw failure }
    switch bytes[position] {
    case 0x22: _ = try string()
    case UInt8(ascii: "{"): try skipNested("{", "}", hasKeys: true, depth)
    case UInt8(ascii: "["): try skipNested("[", "]", hasKeys: false, depth)
    default: try skipWord()
    }
  }

  private mutating func skipNested(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, hasKeys: Bool, _ depth: Int
  ) throws(JSONLineError) {
    try expect(open)
    if take(close) { return }
    repeat {
      if hasKeys {
        _ = try string()
        try expect(":")
      }
      try skipValue(depth: depth + 1)
    } while take(",")
    try expect(close)
  }

  /// Skips a number, `true`, `false` or `null`.
  private mutating func skipWord() throws(JSONLineError) {
    let start = position
    while position < bytes.endIndex, isWordByte(bytes[position]) { position += 1 }
    if position == start { throw failure }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }
}
