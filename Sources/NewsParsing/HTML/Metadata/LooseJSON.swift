// JSON as pages carry it: with comments around it, line breaks in strings, commas too many, or cut off.

/// A value of JSON, read as far as it can be.
enum LooseJSON: Equatable {
  case string(String)
  case number(String)
  case bool(Bool)
  case null
  case array([LooseJSON])
  /// Members in their order; a name may occur twice.
  case object([Member])

  struct Member: Equatable {
    var name: String
    var value: LooseJSON
  }

  /// Reads the first value in `bytes`; what is missing at its end is taken as closed.
  static func parse(_ bytes: ArraySlice<UInt8>) -> LooseJSON? {
    var reader = LooseJSONReader(bytes)
    return reader.value(depth: 0)
  }

  /// The value of the first member named `name`.
  subscript(name: String) -> LooseJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The value as a string, if it is a string or a number.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// The elements of an array, or the value alone; nothing for `null`.
  var elements: [LooseJSON] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }
}

/// Reads values from bytes that need not be right.
private struct LooseJSONReader {
  /// Values nested deeper are read as `null`.
  private static let depthLimit = 64

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    // `<!--`, `//<![CDATA[` and the like may stand before the value.
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "{"),
      bytes[index] != UInt8(ascii: "[") || isCDATA
    {
      index += 1
    }
  }

  private var isCDATA: Bool {
    index > bytes.startIndex
      && (bytes[index - 1] == UInt8(ascii: "!") || bytes[index - 1] == UInt8(ascii: "A"))
  }

  private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipSpaces() {
    while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
  }

  mutating func value(depth: Int) -> LooseJSON? {
    skipSpaces()
    guard let byte = current else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return depth < Self.depthLimit ? object(depth) : skipped()
    case UInt8(ascii: "["): return depth < Self.depthLimit ? array(depth) : skipped()
    case UInt8(ascii: "\""): return .string(string())
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"): return nil
    default: return word()
    }
  }

  private mutating func object(_ depth: Int) -> LooseJSON {
    index += 1
    var members: [LooseJSON.Member] = []
    while true {
      skipSpaces()
      guard let byte = current else { break }
      if byte == UInt8(ascii: "}") {
        index += 1
        break
      }
      guard byte == UInt8(ascii: "\"") else {
        if byte == UInt8(ascii: "]") { break }
        index += 1
        continue
      }
      let name = string()
      skipSpaces()
      guard current == UInt8(ascii: ":") else { continue }
      index += 1
      if let value = value(depth: depth + 1) { members.append(.init(name: name, value: value)) }
    }
    return .object(members)
  }

  private mutating func array(_ depth: Int) -> LooseJSON {
    index += 1
    var elements: [LooseJSON] = []
    while true {
      skipSpaces()
      guard let byte = current else { break }
      if byte == UInt8(ascii: "]") {
        index += 1
        break
      }
      if byte == UInt8(ascii: "}") { break }
      if let value = value(depth: depth + 1) {
        elements.append(value)
      } else {
        index += 1
      }
    }
    return .array(elements)
  }

  /// Passes over a value nested too deeply.
  private mutating func skipped() -> LooseJSON {
    var depth = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        _ = string()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { break }
    }
    return .null
  }

  private mutating func word() -> LooseJSON {
    let start = index
    while index < bytes.endIndex, bytes[index] > 0x20, !",]}:".utf8.contains(bytes[index]) {
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "": return .null
    default: return .number(text)
    }
  }
}

// MARK: - Strings

extension LooseJSONReader {
  private mutating func string() -> String {
    index += 1
    var result: [UInt8] = []
    while index < bytes.endIndex, !endsString(at: index) {
      if bytes[index] == UInt8(ascii: "\\") {
        escape(into: &result)
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    index = min(index + 1, bytes.endIndex)
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the quote at `index` closes the string: one that no `,`, `:` or bracket follows was
  /// meant to be escaped.
  private func endsString(at place: Int) -> Bool {
    guard bytes[place] == UInt8(ascii: "\"") else { return false }
    var next = place + 1
    while next < bytes.endIndex, bytes[next] <= 0x20, next < place + 64 { next += 1 }
    return next == bytes.endIndex || next == place + 64 || ",:]}\"".utf8.contains(bytes[next])
      || bytes[next] == UInt8(ascii: "/") || bytes[next] == UInt8(ascii: "<")
  }

  private mutating func escape(into result: inout [UInt8]) {
    index += 1
    guard let byte = current else { return }
    index += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): result.append(0x0A)
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): result.append(0x20)
    case UInt8(ascii: "u"): result.append(contentsOf: Array(String(unicodeEscape()).utf8))
    default: result.append(byte)
    }
  }

  /// The scalar of the digits after `\u`, joined with a second half of a pair where one follows.
  private mutating func unicodeEscape() -> Unicode.Scalar {
    let high = fourDigits()
    guard (0xD800..<0xDC00).contains(high), index + 1 < bytes.endIndex,
      bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
    index += 2
    let low = fourDigits()
    guard (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourDigits() -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = hexadecimalValue(byte) else { break }
      value = value << 4 | digit
      index += 1
    }
    return value
  }
}
