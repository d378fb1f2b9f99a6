// The first letters of a text's words, for the index of prefixes.

/// The distinct first one, two and three letters of all words of `texts`, parted by spaces.
///
/// Case and diacritics are left to the tokenizer, which folds them as it does in the text's index.
func wordPrefixes(of texts: [String]) -> String {
  var collector = PrefixCollector()
  for text in texts { collector.add(text) }
  return collector.joined()
}

private struct PrefixCollector {
  /// Letters of `[0-9a-z]` as digits from 1 to 36, 0 for none, in base 37.
  private var seen = [Bool](repeating: false, count: 37 * 37 * 37)
  private var order: [Int] = []
  private var others: Set<String> = []

  mutating func add(_ text: String) {
    var text = text
    let isWhole = text.withUTF8 { addASCII($0) }
    if !isWhole { addScalars(text) }
  }

  func joined() -> String {
    var result: [UInt8] = []
    for code in order {
      for digit in [code % 37, code / 37 % 37, code / (37 * 37)] where digit > 0 {
        result.append(Self.letter(digit))
      }
      result.append(UInt8(ascii: " "))
    }
    return String(decoding: result, as: UTF8.self) + others.sorted().joined(separator: " ")
  }

  private mutating func note(_ code: Int) {
    if seen[code] { return }
    seen[code] = true
    order.append(code)
  }

  /// Adds the words of ASCII letters, or stops at a letter beyond them and returns `false`.
  private mutating func addASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (code, weight, index) = (0, 1, 0)
    while index < bytes.count {
      let digit = Self.digit(bytes[index])
      if digit > 0 {
        if weight <= 37 * 37 {
          code += digit * weight
          note(code)
          weight *= 37
        }
      } else {
        (code, weight) = (0, 1)
        if bytes[index] >= 0x80 {
          guard isGeneralPunctuation(bytes, index) else { return false }
          index += 2
        }
      }
      index += 1
    }
    return true
  }

  private mutating func addScalars(_ text: String) {
    var word = String.UnicodeScalarView()
    var letters = 0
    for scalar in text.unicodeScalars {
      guard isWordScalar(scalar) else {
        insert(word)
        word.removeAll(keepingCapacity: true)
        letters = 0
        continue
      }
      // A mark belongs to the letter before it.
      let isMark = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass.rawValue > 0
      if !isMark { letters += 1 }
      if letters <= 3 && word.count < 12 { word.append(scalar) }
    }
    insert(word)
  }

  /// Notes the word's first letters, each with the marks upon it.
  private mutating func insert(_ word: String.UnicodeScalarView) {
    guard let first = word.first, !isUnspaced(first) else { return }
    var letters = String.UnicodeScalarView()
    for scalar in word {
      let isMark = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass.rawValue > 0
      if !isMark && !letters.isEmpty { others.insert(String(letters)) }
      letters.append(scalar)
    }
    others.insert(String(letters))
  }

  private static func digit(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 47
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 86
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 54
    default: 0
    }
  }

  private static func letter(_ digit: Int) -> UInt8 {
    UInt8(digit <= 10 ? digit + 47 : digit + 86)
  }
}

/// Whether a scalar of U+2000 to U+206F (dashes, quotes, odd spaces) begins at the byte.
private func isGeneralPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] & 0xFE == 0x80
}

/// Whether the full-text index takes the scalar for a part of a word: letters, digits and marks.
func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
  case 0..<0x80: return false
  default: break
  }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark:
    return true
  default: return false
  }
}
