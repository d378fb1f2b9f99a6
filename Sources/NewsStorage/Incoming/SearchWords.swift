// The words by which an article is found, as the full-text index takes them.
import Glibc

/// What the index calls the first letters of a word, the words of titles, names that tagging found,
/// and every article.
///
/// The marks are characters that no word of a text has, and that the index's tokenizer keeps.
enum SearchToken {
  /// What every article has: `-rain` is every article without `rain`.
  static let everything = "="

  /// The token of words that begin with one to three letters.
  static func beginning(_ letters: String) -> String { letters + "*" }

  /// The token of a word that stands in the title.
  static func inTitle(_ word: String) -> String { "=" + word }

  /// The token of a name that tagging found in the text.
  static func name(_ id: Int64) -> String { "*\(id)" }

  /// The range of all tokens of names: no other begins with an asterisk.
  static let names = "*"..<"+"

  /// How many letters a beginning has at most.
  static let longestBeginning = 3
}

/// The distinct words of an article, their beginnings, and the words of its title, parted by spaces.
///
/// Each is said once: the index notes in which articles a word stands, and not where, which is
/// looked up in the text. Case and diacritics beyond ASCII are left to the index's tokenizer.
/// Scripts without spaces give pairs of characters, as `WordScanner` makes them.
func searchWords(title: String, body: String) -> String {
  var collector = SearchWordCollector()
  var (title, body) = (title, body)
  title.withUTF8 { collector.addTitle($0) }
  body.withUTF8 { collector.add($0) }
  return String(decoding: collector.output, as: UTF8.self)
}

/// Gathers each word once.
private struct SearchWordCollector {
  private(set) var output: [UInt8] = Array(SearchToken.everything.utf8) + [0x20]
  private var known = ByteStringSet()
  private var beginnings = BeginningCollector()

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    WordScanner.forEachWord(in: text) { word in addWord(word) }
  }

  mutating func addTitle(_ text: UnsafeBufferPointer<UInt8>) {
    WordScanner.forEachWord(in: text) { word in
      addWord(word)
      output.append(UInt8(ascii: "="))
      append(word.bytes)
    }
  }

  private mutating func addWord(_ word: ScannedWord) {
    guard known.insert(word.bytes, hash: word.hash, in: output, at: output.count) else { return }
    append(word.bytes)
    if !word.isPair { beginnings.add(word, to: &output) }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    output.append(contentsOf: bytes)
    output.append(0x20)
  }
}

// MARK: - Known words

/// A set of the words in a growing text, by where each begins there.
private struct ByteStringSet {
  /// One more than where a word begins; 0 where there is none.
  private var slots = [UInt32](repeating: 0, count: 1024)
  private var count = 0

  /// Notes that `word` stands at `offset` of `text`, unless it is known, and returns whether it was
  /// new; a space ends each word there.
  mutating func insert(
    _ word: UnsafeBufferPointer<UInt8>, hash: UInt64, in text: [UInt8], at offset: Int
  ) -> Bool {
    if count * 2 > slots.count { grow(text) }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
    while slots[slot] != 0 {
      if Self.isWord(word, in: text, at: Int(slots[slot]) - 1) { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(truncatingIfNeeded: offset + 1)
    count += 1
    return true
  }

  private static func isWord(
    _ word: UnsafeBufferPointer<UInt8>, in text: [UInt8], at offset: Int
  ) -> Bool {
    text.withUnsafeBufferPointer { text in
      guard offset + word.count < text.count, text[offset + word.count] == 0x20,
        let start = text.baseAddress, let other = word.baseAddress
      else { return false }
      return memcmp(start + offset, other, word.count) == 0
    }
  }

  private mutating func grow(_ text: [UInt8]) {
    let old = slots
    slots = [UInt32](repeating: 0, count: old.count * 4)
    for offset in old where offset != 0 {
      var hash = WordHash()
      for byte in text[(Int(offset) - 1)...].prefix(while: { $0 != 0x20 }) { hash.add(byte) }
      var slot = Int(truncatingIfNeeded: hash.value ^ hash.value >> 29) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = offset
    }
  }
}

// MARK: - Beginnings

/// Gathers the first one, two and three letters of words, each once.
private struct BeginningCollector {
  /// A bit for each code: letters of `[0-9a-z]` as digits from 1 to 36, 0 for none, in base 37.
  private var seen = [UInt64](repeating: 0, count: 37 * 37 * 37 / 64 + 1)
  private var others: Set<String> = []

  mutating func add(_ word: ScannedWord, to output: inout [UInt8]) {
    if word.isASCII { addASCII(word.bytes, to: &output) } else { addOther(word.bytes, to: &output) }
  }

  private mutating func addASCII(
    _ word: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    var (code, weight) = (0, 1)
    for length in 1...min(word.count, SearchToken.longestBeginning) {
      code += digit(word[length - 1]) * weight
      weight *= 37
      if seen[code >> 6] >> UInt64(code & 63) & 1 == 1 { continue }
      seen[code >> 6] |= 1 << UInt64(code & 63)
      output.append(contentsOf: word[..<length])
      output.append(UInt8(ascii: "*"))
      output.append(0x20)
    }
  }

  /// Notes the word's first letters, each with the marks upon it.
  private mutating func addOther(
    _ word: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    var letters = String.UnicodeScalarView()
    var count = 0
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      let isMark = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass.rawValue > 0
      if !isMark {
        if count > 0 { note(String(letters), in: &output) }
        count += 1
      }
      if count > SearchToken.longestBeginning || letters.count >= 12 { return }
      letters.append(scalar)
    }
    note(String(letters), in: &output)
  }

  private mutating func note(_ letters: String, in output: inout [UInt8]) {
    guard others.insert(letters).inserted else { return }
    output.append(contentsOf: SearchToken.beginning(letters).utf8)
    output.append(0x20)
  }

  private func digit(_ byte: UInt8) -> Int {
    byte <= UInt8(ascii: "9") ? Int(byte) - 47 : Int(byte) - 86
  }
}
