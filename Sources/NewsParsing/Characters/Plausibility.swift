// How much sense bytes make in a charset: writing has habits that wrong decoding breaks.

/// Measures how much decoded text looks like writing.
enum Plausibility {
  /// The mean, over the characters beyond ASCII, of what speaks for (at most 1) and against (to -10)
  /// their being meant.
  static func score(_ bytes: [UInt8], as charset: Charset) -> Double {
    guard var converter = CharsetConverter(charset) else { return -100 }
    var decoded: [UInt8] = []
    converter.convert(bytes, into: &decoded)
    return score(String(decoding: decoded, as: UTF8.self))
  }

  /// The same for decoded text.
  static func score(_ text: String) -> Double {
    var (sum, count) = (0.0, 0)
    var (previous, current): (Trait, Trait) = (.space, .space)
    for scalar in text.unicodeScalars {
      let next = Trait(scalar)
      if !current.isASCII {
        sum += current.weight(after: previous, before: next)
        count += 1
      }
      (previous, current) = (current, next)
    }
    if !current.isASCII {
      sum += current.weight(after: previous, before: .space)
      count += 1
    }
    return count == 0 ? 0 : sum / Double(count)
  }
}

/// What counts of one character.
private struct Trait: Equatable {
  enum Kind { case space, letter, symbol, mark, punctuation, apostrophe, nonsense, replacement }
  enum Script { case latin, greek, cyrillic, hebrew, arabic, eastAsian, other }

  var kind: Kind
  var script = Script.other
  var isUpper = false
  var isLower = false
  var isASCII = false

  static let space = Trait(kind: .space, isASCII: true)

  init(kind: Kind, isASCII: Bool = false) {
    (self.kind, self.isASCII) = (kind, isASCII)
  }

  init(_ scalar: Unicode.Scalar) {
    isASCII = scalar.isASCII
    switch scalar.properties.generalCategory {
    case .uppercaseLetter: (kind, isUpper) = (.letter, true)
    case .lowercaseLetter: (kind, isLower) = (.letter, true)
    case .titlecaseLetter, .modifierLetter, .otherLetter: kind = .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: kind = .mark
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherNumber, .letterNumber: kind = .symbol
    case .otherSymbol: kind = scalar == "\u{FFFD}" ? .replacement : .symbol
    case .control: kind = isASCII ? .space : .nonsense
    case .format: kind = scalar.value == 0xAD || scalar.value > 0x2000 ? .punctuation : .nonsense
    case .privateUse, .unassigned, .surrogate: kind = .nonsense
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: kind = .space
    default: kind = scalar == "\u{2019}" || scalar == "'" ? .apostrophe : .punctuation
    }
    script = Self.script(of: scalar.value)
  }

  private static func script(of value: UInt32) -> Script {
    switch value {
    case ..<0x250, 0x1E00..<0x1F00: .latin
    case 0x370..<0x400, 0x1F00..<0x2000: .greek
    case 0x400..<0x530: .cyrillic
    case 0x590..<0x600: .hebrew
    case 0x600..<0x700, 0xFB50..<0xFE00, 0xFE70..<0xFF00: .arabic
    case 0x3000..<0xA000, 0xAC00..<0xD7B0, 0xF900..<0xFB00, 0xFF00..<0xFF61: .eastAsian
    // Half-width katakana: what much else looks like in Shift_JIS.
    default: .other
    }
  }

  /// What speaks for this character between its neighbours.
  func weight(after previous: Trait, before next: Trait) -> Double {
    switch kind {
    case .replacement: -10
    case .nonsense: -6
    case .space: 0
    case .apostrophe, .mark: 0.2
    case .symbol, .punctuation: weightOfSign(after: previous, before: next)
    case .letter: weightOfLetter(after: previous, before: next)
    }
  }

  private func weightOfSign(after previous: Trait, before next: Trait) -> Double {
    let isSymbol = kind == .symbol
    if script == .eastAsian { return 0.5 }
    if previous.kind == .letter, next.kind == .letter { return -2 }
    if isSymbol, previous.kind == .letter || next.kind == .letter { return -1 }
    return isSymbol ? -0.3 : 0.2
  }

  private func weightOfLetter(after previous: Trait, before next: Trait) -> Double {
    guard script != .other else { return -1 }
    if script == .eastAsian { return 0.8 }
    guard previous.kind == .letter else { return 1 }
    if previous.script != script { return -4 }
    if previous.isLower, isUpper { return -2 }
    if previous.isUpper, isUpper { return 0.2 }
    let isThirdBeyondASCII = !previous.isASCII && next.kind == .letter && !next.isASCII
    return script == .latin && isThirdBeyondASCII ? -2 : 1
  }
}
