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
      case _ where !scalar.properties.changesWhenLowercased: result.unicodeScalars.append(scalar)
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
    scalar.isLetter || (0x30...0x39).contains(scalar.value)
      || scalar.value > 0xFF && scalar.properties.numericType != nil
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter or a mark of one; common scripts are told without a look at tables.
  var isLetter: Bool {
    switch value {
    case 0x61...0x7A, 0x41...0x5A: true
    case 0...0xBF: value == 0xAA || value == 0xB5 || value == 0xBA
    case 0xD7, 0xF7, 0x2000...0x206F: false
    case 0xC0...0x24F, 0x370...0x373, 0x386, 0x388...0x481, 0x48A...0x52F: true
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }
  }
}
