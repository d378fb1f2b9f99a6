// Reads one value of JSON from bytes, leniently: what is wrong in a string costs a character.

/// Reads a value from valid UTF-8.
struct JSONParser {
  /// Values nested deeper are `null`.
  static let deepest = 64

  private let end: Int
  private(set) var index: Int

  /// Returns the value in a range of `bytes`, or `nil` when it is none or more follows it.
  static func value(in bytes: ByteSpan, _ range: Range<Int>) -> JSONValue? {
    var parser = JSONParser(range)
    guard let value = parser.value(in: bytes, depth: 0) else { return nil }
    parser.skipBlanks(in: bytes)
    return parser.index == range.upperBound ? value : nil
  }

  private init(_ range: Range<Int>) {
    (index, end) = (range.lowerBound, range.upperBound)
  }

  private mutating func skipBlanks(in bytes: ByteSpan) {
    while index < end, isBlank(bytes[index]) { index += 1 }
  }

  private mutating func value(in bytes: ByteSpan, depth: Int) -> JSONValue? {
    skipBlanks(in: bytes)
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""): return string(in: bytes).map(JSONValue.string)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < Self.deepest else { return skipNested(in: bytes) }
      return bytes[index] == UInt8(ascii: "{")
        ? object(in: bytes, depth: depth) : array(in: bytes, depth: depth)
    default: return word(in: bytes)
    }
  }

  /// Passes over a value that lies too deep.
  private mutating func skipNested(in bytes: ByteSpan) -> JSONValue? {
    var extent = JSONExtent()
    while index < end {
      defer { index += 1 }
      if extent.take(bytes[index]) == .ended { return .null }
    }
    return nil
  }

  private mutating func object(in bytes: ByteSpan, depth: Int) -> JSONValue? {
    index += 1
    var members: [JSONMember] = []
    while true {
      skipSeparators(in: bytes)
      guard index < end else { return nil }
      if bytes[index] == UInt8(ascii: "}") { break }
      guard bytes[index] == UInt8(ascii: "\""), let name = string(in: bytes) else { return nil }
      skipBlanks(in: bytes)
      guard index < end, bytes[index] == UInt8(ascii: ":") else { return nil }
      index += 1
      guard let value = value(in: bytes, depth: depth + 1) else { return nil }
      members.append(JSONMember(name: name, value: value))
    }
    index += 1
    return .object(members)
  }

  private mutating func array(in bytes: ByteSpan, depth: Int) -> JSONValue? {
    index += 1
    var elements: [JSONValue] = []
    while true {
      skipSeparators(in: bytes)
      guard index < end else { return nil }
      if bytes[index] == UInt8(ascii: "]") { break }
      guard let value = value(in: bytes, depth: depth + 1) else { return nil }
      elements.append(value)
    }
    index += 1
    return .array(elements)
  }

  private mutating func skipSeparators(in bytes: ByteSpan) {
    while index < end, isBlank(bytes[index]) || bytes[index] == UInt8(ascii: ",") { index += 1 }
  }

  /// `true`, `false`, `null`, a number, or `NaN` and the like, which are none.
  private mutating func word(in bytes: ByteSpan) -> JSONValue? {
    let start = index
    while index < end, isLetter(bytes[index]) || isDigit(bytes[index]) || Self.isSign(bytes[index])
    {
      index += 1
    }
    guard index > start else { return nil }
    switch String(bytes, start..<index) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case let word where isDigit(bytes[start]) || bytes[start] == UInt8(ascii: "-"):
      return .number(word)
    case "null", "NaN", "Infinity", "undefined", "None": return .null
    default: return nil
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }
}

// MARK: - Strings

extension JSONParser {
  private mutating func string(in bytes: ByteSpan) -> String? {
    index += 1
    let start = index
    while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      index += 1
    }
    guard index < end else { return nil }
    var text: [UInt8] = []
    text.append(bytes, start..<index)
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") {
        appendEscape(in: bytes, to: &text)
      } else {
        text.append(byte)
      }
    }
    return nil
  }

  /// Appends what the escape after a backslash stands for; an unknown one for itself.
  private mutating func appendEscape(in bytes: ByteSpan, to text: inout [UInt8]) {
    guard index < end else { return }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text.append(scalar(in: bytes))
    default: text.append(byte)
    }
  }

  /// The scalar of `\uXXXX`, with its second half where it has one; U+FFFD for half a pair.
  private mutating func scalar(in bytes: ByteSpan) -> Unicode.Scalar {
    guard let unit = codeUnit(in: bytes, at: index) else { return "\u{FFFD}" }
    index += 4
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    guard index + 6 <= end, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u"), let low = codeUnit(in: bytes, at: index + 2),
      (0xDC00..<0xE000).contains(low)
    else { return "\u{FFFD}" }
    index += 6
    return Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private func codeUnit(in bytes: ByteSpan, at start: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    var unit: UInt32 = 0
    for place in start..<(start + 4) {
      guard let digit = hexadecimalValue(bytes[place]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }
}
