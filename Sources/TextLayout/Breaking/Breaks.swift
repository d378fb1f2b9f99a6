// Where lines may end and characters begin, by Unicode's rules.

/// Where the lines of a paragraph may end, at each byte and at the end (UAX 14).
enum LineEnds {
  /// Finds them at once where the rules are few, else by ICU.
  static func find(in text: [UInt8]) -> [Bool] {
    PlainScanner.lineEnds(in: text) ?? Breaker.shared { $0.lineEnds(in: text) } ?? spaces(in: text)
  }

  /// What is left without ICU: lines end after spaces.
  static func spaces(in text: [UInt8]) -> [Bool] {
    var flags = [Bool](repeating: false, count: text.count + 1)
    for index in text.indices.dropFirst() {
      flags[index] = text[index - 1] == 0x20 && text[index] != 0x20
    }
    flags[text.count] = true
    return flags
  }
}

/// Where the characters of a paragraph begin as people see them (UAX 29); wanted only where a line
/// must end inside a word.
enum Characters {
  static func find(in text: [UInt8]) -> [Bool] {
    if text.allSatisfy({ $0 < 0x80 }) { return [Bool](repeating: true, count: text.count + 1) }
    return Breaker.shared { $0.characters(in: text) }
      ?? text.map { $0 & 0xC0 != 0x80 } + [true]
  }
}
