// The line-breaking rules of plain prose, without ICU.

/// Walks through prose of Latin or Cyrillic letters, digits and common punctuation, and gives up
/// at whatever needs Unicode's full rules.
struct PlainScanner {
  /// A scalar of the text.
  struct Step {
    let byte: Int
    let lineMayEnd: Bool
  }

  /// The classes of UAX 14 that are told apart here.
  private enum Kind {
    /// A letter (AL), and at the beginning of the text nothing.
    case letter, digit, space, hyphen
    /// Straight and curly quotation marks (QU).
    case quote
    case opening, closing
    /// Full stop, comma, colon, semicolon (IS).
    case infix
    /// Question and exclamation marks (EX).
    case exclamation
    case start
  }

  private let text: [UInt8]
  private var byte = 0
  private var last = Kind.start
  /// The kind before the run of spaces, or before `last` if that is no space.
  private var earlier = Kind.start
  private(set) var isPlain = true

  init(text: [UInt8]) {
    self.text = text
  }

  /// Returns the next scalar, `nil` at the end or where the text is no longer plain.
  mutating func next() -> Step? {
    guard byte < text.count else { return nil }
    guard let (kind, length) = kind(at: byte), let mayEnd = mayEnd(before: kind) else {
      isPlain = false
      return nil
    }
    let step = Step(byte: byte, lineMayEnd: mayEnd)
    byte += length
    if !(kind == .space && last == .space) { earlier = last }
    last = kind
    return step
  }

  /// Whether a line may end between the last scalar and one of `kind`; `nil` if not known here.
  private func mayEnd(before kind: Kind) -> Bool? {
    switch (last, kind) {
    case (.start, .letter), (.start, .digit), (.start, .quote), (.start, .opening): false
    case (.start, _): nil
    case (_, .space): false
    case (.space, .letter), (.space, .digit): earlier == .opening ? nil : true
    case (.space, .quote): earlier == .opening ? nil : true
    case (.space, .opening): earlier == .opening || earlier == .quote ? nil : true
    case (.space, _): nil
    case (.letter, .hyphen): false
    case (.hyphen, .letter): earlier == .letter ? true : nil
    case (.hyphen, _), (_, .hyphen): nil
    case (.exclamation, .letter), (.exclamation, .digit), (.exclamation, .opening): nil
    case (.infix, .opening), (.infix, .digit): nil
    case (.closing, .opening): nil
    default: false
    }
  }

  /// The kind and the bytes of the scalar at `byte`; `nil` if it is none of these.
  private func kind(at byte: Int) -> (Kind, Int)? {
    let first = text[byte]
    switch first {
    case 0x61...0x7A, 0x41...0x5A: return (.letter, 1)
    case 0x20: return (.space, 1)
    case 0x30...0x39: return (.digit, 1)
    case 0x2C, 0x2E, 0x3A, 0x3B: return (.infix, 1)
    case 0x27, 0x22: return (.quote, 1)
    case 0x2D: return (.hyphen, 1)
    case 0x28: return (.opening, 1)
    case 0x29: return (.closing, 1)
    case 0x21, 0x3F: return (.exclamation, 1)
    case 0xC3...0xCA, 0xD0...0xD3: return letter(at: byte)
    case 0xE2: return curlyQuote(at: byte)
    default: return nil
    }
  }

  /// À to ʯ without × and ÷, and the Cyrillic letters.
  private func letter(at byte: Int) -> (Kind, Int)? {
    guard byte + 1 < text.count else { return nil }
    switch (text[byte], text[byte + 1]) {
    case (0xC3, 0x97), (0xC3, 0xB7), (0xCA, 0xB0...), (0xD2, 0x82...0x89): return nil
    default: return (.letter, 2)
    }
  }

  /// ‘ ’ “ ”.
  private func curlyQuote(at byte: Int) -> (Kind, Int)? {
    guard byte + 2 < text.count, text[byte + 1] == 0x80 else { return nil }
    return [0x98, 0x99, 0x9C, 0x9D].contains(text[byte + 2]) ? (.quote, 3) : nil
  }
}
