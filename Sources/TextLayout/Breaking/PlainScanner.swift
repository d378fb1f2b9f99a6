// The line-breaking rules of plain prose, without ICU.

/// Walks through prose of Latin or Cyrillic letters, digits and common punctuation, and gives up
/// at whatever needs Unicode's full rules.
///
/// What it knows of UAX 14 are the rules for spaces (LB18), hyphens (LB21), dashes (LB17, LB21),
/// quotation marks (LB19), and punctuation (LB13, LB25, LB29, LB30). A test compares it with ICU.
struct PlainScanner {
  /// The classes of UAX 14 that are told apart here.
  private enum Kind: UInt8, CaseIterable {
    /// A letter (AL).
    case letter
    case digit, space, hyphen
    /// The em dash (B2) and the en dash (BA).
    case emDash, enDash
    /// Straight and curly quotation marks (QU).
    case quote
    case opening, closing
    /// Full stop, comma, colon, semicolon (IS).
    case infix
    /// Question and exclamation marks (EX).
    case exclamation
    case ellipsis, percent, currency
    /// The beginning of the text.
    case start
  }

  /// What is known of a place between two scalars.
  private enum Verdict: UInt8 { case no, yes, unknown }

  /// The kind before the run of spaces, or before `last` if that is no space.
  private let earlier: Kind
  private let last: Kind

  /// Returns where lines may end, `nil` if the text is not plain.
  static func lineEnds(in text: [UInt8]) -> [Bool]? {
    let (kinds, verdicts, count) = (asciiKinds, verdicts, Kind.allCases.count)
    var flags = [Bool](repeating: false, count: text.count + 1)
    var (earlier, last, byte) = (Kind.start, Kind.start, 0)
    while byte < text.count {
      let first = text[byte]
      guard let (kind, length) = first < 0x80 ? kinds[Int(first)] : kind(in: text, at: byte) else {
        return nil
      }
      let state = (Int(earlier.rawValue) * count + Int(last.rawValue)) * count
      switch verdicts[state + Int(kind.rawValue)] {
      case .no: break
      case .yes: flags[byte] = true
      case .unknown: return nil
      }
      if kind != .space || last != .space { earlier = last }
      last = kind
      byte += length
    }
    flags[text.count] = true
    return flags
  }

  /// The verdict for every kind after every pair of kinds, worked out once.
  private static let verdicts: [Verdict] = Kind.allCases.flatMap { earlier in
    Kind.allCases.flatMap { last in
      Kind.allCases.map { kind in
        switch PlainScanner(earlier: earlier, last: last).mayEnd(before: kind) {
        case .some(let mayEnd): mayEnd ? .yes : .no
        case .none: .unknown
        }
      }
    }
  }

  /// Whether a line may end between the last scalar and one of `kind`; `nil` if not known here.
  private func mayEnd(before kind: Kind) -> Bool? {
    switch (last, kind) {
    case (.letter, .letter), (_, .space): false
    case (.space, _): mayEndAfterSpace(before: kind)
    case (.start, _): kind == .hyphen || kind == .enDash ? nil : false
    case (.hyphen, .letter): earlier == .letter || earlier == .digit ? true : nil
    case (.hyphen, .digit): earlier == .letter || earlier == .digit ? false : nil
    case (.letter, .hyphen), (.digit, .hyphen): false
    case (.hyphen, _), (_, .hyphen): nil
    case (.emDash, .letter), (.letter, .emDash), (.digit, .emDash), (.emDash, .digit): true
    case (.enDash, .letter): true
    case (.letter, .enDash), (.digit, .enDash): false
    case (.emDash, .quote), (.quote, .emDash), (.infix, .emDash), (.emDash, .infix): nil
    case (.emDash, _), (_, .emDash), (.enDash, _), (_, .enDash): nil
    case (_, .ellipsis), (.ellipsis, .quote), (.ellipsis, .infix), (.ellipsis, .exclamation): false
    case (.ellipsis, .letter): true
    case (.ellipsis, _): nil
    case (.digit, .percent): false
    case (.percent, .infix), (.percent, .closing), (.percent, .quote): false
    case (.percent, _), (_, .percent): nil
    case (.currency, .digit): false
    case (.currency, _), (_, .currency): nil
    case (.exclamation, .letter), (.exclamation, .digit), (.exclamation, .opening): nil
    case (.infix, .opening), (.closing, .opening): nil
    default: false
    }
  }

  /// Spaces end a line but where an opening bracket came before them, or what follows never begins
  /// one.
  private func mayEndAfterSpace(before kind: Kind) -> Bool? {
    switch kind {
    case .letter, .digit, .quote, .hyphen, .enDash, .currency: earlier == .opening ? nil : true
    case .opening: earlier == .opening || earlier == .quote ? nil : true
    case .emDash: earlier == .opening || earlier == .emDash ? nil : true
    default: nil
    }
  }

  // MARK: - Kinds

  private static let asciiKinds: [(Kind, Int)?] = (0..<0x80).map { byte in
    asciiKind(byte).map { ($0, 1) }
  }

  private static func asciiKind(_ byte: UInt8) -> Kind? {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, UInt8(ascii: "&"): .letter
    case 0x30...0x39: .digit
    case 0x20: .space
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"): .infix
    case UInt8(ascii: "'"), UInt8(ascii: "\""): .quote
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "("): .opening
    case UInt8(ascii: ")"): .closing
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .exclamation
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "$"): .currency
    default: nil
    }
  }

  /// The kind and the bytes of a scalar beyond ASCII; `nil` if it is none of these.
  private static func kind(in text: [UInt8], at byte: Int) -> (Kind, Int)? {
    switch text[byte] {
    case 0xC3...0xCA, 0xD0...0xD3: isLetter(text[byte], text[byte + 1]) ? (.letter, 2) : nil
    case 0xE2: punctuation(text[byte + 1], text[byte + 2]).map { ($0, 3) }
    default: nil
    }
  }

  /// Whether two bytes are one of À to ʯ, without × and ÷, or a Cyrillic letter.
  private static func isLetter(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xC3, 0x97), (0xC3, 0xB7), (0xCA, 0xB0...), (0xD2, 0x82...0x89): false
    default: true
    }
  }

  /// One of ‘ ’ “ ” – — … €, by its second and third byte.
  private static func punctuation(_ second: UInt8, _ third: UInt8) -> Kind? {
    switch (second, third) {
    case (0x80, 0x98), (0x80, 0x99), (0x80, 0x9C), (0x80, 0x9D): .quote
    case (0x80, 0x93): .enDash
    case (0x80, 0x94): .emDash
    case (0x80, 0xA6): .ellipsis
    case (0x82, 0xAC): .currency
    default: nil
    }
  }
}
