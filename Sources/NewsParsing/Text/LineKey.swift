// Lines in the forms in which they are looked up and compared.

/// Forms of a line that forgive what scrapers and sites write differently.
enum LineKey {
  /// `line` in lower case, its apostrophes straight.
  static func lowered(_ line: String) -> String {
    var result = ""
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC, 0x02BB: result.unicodeScalars.append("'")
      case 0xA0, 0x2009, 0x202F: result.unicodeScalars.append(" ")
      case 0x41...0x5A: result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
      case 0...0x7F: result.unicodeScalars.append(scalar)
      default: result += scalar.properties.lowercaseMapping
      }
    }
    return result
  }

  /// `line` in lower case, without the punctuation and symbols at its ends.
  static func key(of line: String) -> String {
    trimmed(lowered(line))
  }

  /// `text` without what is neither a letter nor a digit at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: isWord),
      let last = scalars.lastIndex(where: isWord)
    else { return "" }
    return String(scalars[start...last])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0...0x7F: false
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
        true
      default: false
      }
    }
  }
}
