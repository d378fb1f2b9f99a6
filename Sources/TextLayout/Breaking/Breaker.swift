// Where lines may end and characters begin, by Unicode's rules.
import CICU
import Synchronization

/// ICU's line and character breaker, closed when nobody holds it.
struct Breaker: ~Copyable {
  private let handle: OpaquePointer

  /// Returns `nil` when ICU's data is missing.
  init?() {
    guard let handle = dateline_breaker_open() else { return nil }
    self.handle = handle
  }

  deinit { dateline_breaker_close(handle) }

  /// Returns the flags of a paragraph, `nil` when ICU refuses the text.
  func flags(of text: [UInt8]) -> [UInt8]? {
    var flags = [UInt8](repeating: 0, count: text.count + 1)
    return dateline_breaker_mark(handle, text, Int32(text.count), &flags) ? flags : nil
  }

  /// The one breaker of the process: opening one takes a millisecond.
  static let shared = Mutex(Breaker())
}

/// What holds at each byte of a paragraph, and after its last one.
struct BreakFlags {
  private static let ending = UInt8(DATELINE_LINE_MAY_END)
  private static let beginning = UInt8(DATELINE_CHARACTER_BEGINS)

  private let flags: [UInt8]

  /// Finds the flags of `text`: at once where its rules are few, else by ICU.
  init(_ text: [UInt8]) {
    flags =
      Self.plain(text)
      ?? Breaker.shared.withLock { breaker in breaker?.flags(of: text) ?? nil }
      ?? Self.spacesOnly(text)
  }

  func lineMayEnd(before byte: Int) -> Bool { flags[byte] & Self.ending != 0 }

  func characterBegins(at byte: Int) -> Bool { flags[byte] & Self.beginning != 0 }

  /// What is left without ICU: lines end after spaces, every scalar is a character.
  static func spacesOnly(_ text: [UInt8]) -> [UInt8] {
    var flags = [UInt8](repeating: 0, count: text.count + 1)
    for index in text.indices where text[index] & 0xC0 != 0x80 {
      flags[index] = beginning
      if index > 0, text[index - 1] == 0x20, text[index] != 0x20 { flags[index] |= ending }
    }
    flags[text.count] = ending | beginning
    return flags
  }

  /// The flags of plain prose in Latin or Cyrillic letters, or `nil` if `text` has anything whose
  /// rules are for ICU.
  ///
  /// In such text a line ends after spaces, and after a hyphen between letters (UAX 14, LB18 and
  /// LB21); a test compares this with ICU.
  static func plain(_ text: [UInt8]) -> [UInt8]? {
    var flags = [UInt8](repeating: 0, count: text.count + 1)
    var scanner = PlainScanner(text: text)
    while let step = scanner.next() {
      flags[step.byte] = step.lineMayEnd ? ending | beginning : beginning
    }
    guard scanner.isPlain else { return nil }
    flags[text.count] = ending | beginning
    if text.isEmpty { flags[0] = beginning }
    return flags
  }
}
