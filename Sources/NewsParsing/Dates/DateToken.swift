// A line cut into the numbers, words and symbols of which dates are made.

/// A number, a word or a symbol of a line.
struct DateToken {
  enum Kind {
    case number, word, symbol
  }

  var kind: Kind
  /// The token in lower case.
  var text: String
  /// The value of a number; 0 for all else and for numbers of more than 15 digits.
  var value = 0
  /// How many digits a number has.
  var digits = 0
  /// Whether a word is written in capitals alone.
  var isCapitals = false
  /// Whether white space, or the line's beginning, stands before it.
  var hasSpaceBefore: Bool
  /// Where it stands, in bytes of the line.
  var range: Range<Int>
}

extension DateToken {
  /// The tokens of `line`, at most `limit`: a longer line is no place for a date.
  static func tokens(of line: String, limit: Int = 200) -> [DateToken] {
    var tokens: [DateToken] = []
    var position = 0
    var hasSpace = true
    for scalar in line.unicodeScalars {
      let end = position + UTF8.width(scalar)
      defer { position = end }
      guard let kind = kind(of: scalar) else {
        hasSpace = true
        continue
      }
      let joins = kind != .symbol && !hasSpace && tokens.last?.kind == kind
      if !joins {
        if tokens.count == limit { break }
        tokens.append(
          DateToken(
            kind: kind, text: "", isCapitals: kind == .word, hasSpaceBefore: hasSpace,
            range: position..<position))
      }
      tokens[tokens.count - 1].append(scalar, upTo: end)
      hasSpace = false
    }
    return tokens
  }

  private mutating func append(_ scalar: Unicode.Scalar, upTo end: Int) {
    range = range.lowerBound..<end
    if kind == .number, let digit = Self.digit(scalar) {
      digits += 1
      value = digits > 15 ? 0 : value * 10 + digit
      text.unicodeScalars.append(scalar)
    } else if scalar.isASCII {
      let isCapital = (0x41...0x5A).contains(scalar.value)
      if !isCapital, kind == .word { isCapitals = false }
      text.unicodeScalars.append(
        isCapital ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
    } else {
      if scalar.properties.isLowercase { isCapitals = false }
      text += scalar.properties.lowercaseMapping
    }
  }

  /// The kind of token that `scalar` belongs to; `nil` for white space and invisible characters.
  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x30...0x39: return .number
    case 0x41...0x5A, 0x61...0x7A: return .word
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0xFEFF:
      return nil
    case 0x21...0x7E: return .symbol
    default:
      if digit(scalar) != nil { return .number }
      let properties = scalar.properties
      if properties.isWhitespace { return nil }
      return properties.isAlphabetic || isMark(properties.generalCategory) ? .word : .symbol
    }
  }

  private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
    category == .nonspacingMark || category == .spacingMark
  }

  /// The value of a decimal digit of the scripts in which dates are written.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    for zero: UInt32 in [0x30, 0x660, 0x6F0, 0x966, 0xFF10]
    where (zero...(zero + 9)).contains(scalar.value) {
      return Int(scalar.value - zero)
    }
    return nil
  }
}
