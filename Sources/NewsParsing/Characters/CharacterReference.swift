// Character references, `&eacute;` and `&#233;`, as HTML reads them, malformed ones too.

/// One character reference found in text.
struct CharacterReference: Equatable {
  let scalar: Unicode.Scalar
  /// The second scalar of the few names that stand for two.
  var second: Unicode.Scalar?
  /// The index after the reference.
  let end: Int

  /// Reads the reference that begins at `start`, where an `&` stands, or returns `nil` when it is a
  /// mere ampersand.
  ///
  /// In an attribute's value a name without `;` before `=` or a letter is none: `?a=1&copy=2`.
  init?(in bytes: Span<UInt8>, at start: Int, isAttribute: Bool = false) {
    guard start + 2 < bytes.count else { return nil }
    let found =
      bytes[start + 1] == UInt8(ascii: "#")
      ? Self.numeric(in: bytes, at: start + 2)
      : NamedReferences.reference(in: bytes, at: start + 1, isAttribute: isAttribute)
    guard let found else { return nil }
    self = found
  }

  /// Reads a reference as XML's document types have it: their `lang` and `rang` are other brackets
  /// than HTML 5's.
  init?(inXML bytes: Span<UInt8>, at start: Int) {
    guard let found = CharacterReference(in: bytes, at: start) else { return nil }
    let isBracket = found.end - start == 6 && bytes[start + 2] == UInt8(ascii: "a")
    switch found.scalar {
    case "\u{27E8}" where isBracket: self.init("\u{2329}", end: found.end)
    case "\u{27E9}" where isBracket: self.init("\u{232A}", end: found.end)
    default: self = found
    }
  }

  init(_ scalar: Unicode.Scalar, second: Unicode.Scalar? = nil, end: Int) {
    (self.scalar, self.second, self.end) = (scalar, second, end)
  }
}

extension CharacterReference {
  /// Reads the digits of `&#233;` or `&#xE9;`, from after the `#`; the `;` may be missing.
  private static func numeric(in bytes: Span<UInt8>, at start: Int) -> CharacterReference? {
    let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
    let firstDigit = isHexadecimal ? start + 1 : start
    let radix: UInt32 = isHexadecimal ? 16 : 10
    var (index, value): (Int, UInt32) = (firstDigit, 0)
    while index < bytes.count, let digit = hexadecimalValue(bytes[index]), digit < radix {
      value = min(value * radix + digit, 0x11_0000)
      index += 1
    }
    guard index > firstDigit else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return CharacterReference(scalar(forNumber: value), end: index)
  }

  /// The scalar that a number stands for: numbers 128 to 159 mean what windows-1252 has there, and
  /// those that are no scalar the replacement character.
  static func scalar(forNumber number: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(number) {
      return Unicode.Scalar(windows1252Specials[Int(number) - 0x80]) ?? "\u{FFFD}"
    }
    guard number != 0, let scalar = Unicode.Scalar(number) else { return "\u{FFFD}" }
    return scalar
  }

  /// What windows-1252 has at 0x80 to 0x9F; its five gaps stay as they are.
  private static let windows1252Specials: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

extension CharacterReference {
  /// Returns `bytes`, valid UTF-8, with every reference replaced by what it stands for, once.
  static func decoding(_ bytes: [UInt8], isAttribute: Bool = false) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    decode(bytes.span, isAttribute: isAttribute, into: &result)
    return result
  }

  /// Appends `bytes` to `result` with every reference replaced by what it stands for, once.
  static func decode(
    _ bytes: Span<UInt8>, isAttribute: Bool = false, into result: inout [UInt8]
  ) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"),
        let reference = CharacterReference(in: bytes, at: index, isAttribute: isAttribute)
      {
        reference.append(to: &result)
        index = reference.end
      } else {
        result.append(byte)
        index += 1
      }
    }
  }

  /// Returns `text` with every reference replaced by what it stands for, once.
  static func decoding(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return String(decoding: decoding(Array(text.utf8)), as: UTF8.self)
  }

  /// Appends what the reference stands for, as UTF-8.
  func append(to bytes: inout [UInt8]) {
    bytes.append(scalar)
    if let second { bytes.append(second) }
  }
}
