// The words of a text, found by one pass over its bytes.

/// A word of a text, or a pair of characters of a script without spaces.
struct ScannedWord {
  /// UTF-8 with the letters of ASCII in lower case; good until the next word.
  let bytes: UnsafeBufferPointer<UInt8>
  let hash: UInt64
  let isASCII: Bool
  let isPair: Bool
}

/// A hash of a word's bytes (FNV-1a), good enough for a table of one text's words.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

/// Splits text into words: runs of letters, digits and marks.
///
/// A run of a script without spaces is given as its pairs of characters, its last character alone
/// after them: `東京都` is `東京 京都 都`, and so a part of it is found as its pairs, or, if of one
/// character, as the beginning of a pair.
struct WordScanner {
  private var word: [UInt8] = []
  private var hash = WordHash()
  private var isASCII = true
  /// The character of an unspaced script that a pair may begin with.
  private var first: Unicode.Scalar?

  /// Calls `body` with each word of UTF-8 text, in order.
  static func forEachWord(
    in text: UnsafeBufferPointer<UInt8>, _ body: (ScannedWord) -> Void
  ) {
    var scanner = WordScanner()
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: plainLength) { buffer in
      var index = 0
      while index < text.count {
        let length = scanner.isIdle ? plainWord(text, at: index, into: buffer, body) : 0
        if length > 0 {
          index += length
        } else if text[index] < 0x80 {
          let letter = asciiLetter(text[index])
          if letter != 0 { scanner.append(letter, body) } else { scanner.end(body) }
          index += 1
        } else {
          index += scanner.addScalar(text, at: index, body)
        }
      }
    }
    scanner.end(body)
  }

  private var isIdle: Bool { word.isEmpty && first == nil }

  /// The longest word that `plainWord` takes.
  private static let plainLength = 64

  /// Gives the word of ASCII that begins at `start`, if one does and no letter beyond ASCII follows,
  /// and returns its length, or else 0: nearly all words of English, in a third of the time.
  @inline(__always)
  private static func plainWord(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int,
    into buffer: UnsafeMutableBufferPointer<UInt8>, _ body: (ScannedWord) -> Void
  ) -> Int {
    var (length, hash) = (0, WordHash())
    let most = min(plainLength, text.count - start)
    while length < most {
      let letter = asciiLetter(text[start + length])
      if letter == 0 { break }
      buffer[length] = letter
      hash.add(letter)
      length += 1
    }
    let isAtEnd = start + length == text.count
    guard length > 0, isAtEnd || (length < most && text[start + length] < 0x80) else { return 0 }
    body(
      ScannedWord(
        bytes: UnsafeBufferPointer(rebasing: buffer[..<length]), hash: hash.value, isASCII: true,
        isPair: false))
    return length
  }

  @inline(__always)
  private mutating func append(_ letter: UInt8, _ body: (ScannedWord) -> Void) {
    if first != nil { endRun(body) }
    word.append(letter)
    hash.add(letter)
  }

  /// Takes the scalar that begins at `index`, and returns how many bytes it has.
  private mutating func addScalar(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ body: (ScannedWord) -> Void
  ) -> Int {
    let (scalar, length) = decoded(text, at: index)
    if isUnspaced(scalar) {
      endWord(body)
      if let first { give([first, scalar], body) }
      first = scalar
    } else if isWordScalar(scalar) {
      if first != nil { endRun(body) }
      for offset in index..<min(index + length, text.count) {
        word.append(text[offset])
        hash.add(text[offset])
      }
      isASCII = false
    } else {
      end(body)
    }
    return length
  }

  @inline(__always)
  private mutating func end(_ body: (ScannedWord) -> Void) {
    if first != nil { endRun(body) }
    if !word.isEmpty { endWord(body) }
  }

  private mutating func endWord(_ body: (ScannedWord) -> Void) {
    if word.isEmpty { return }
    word.withUnsafeBufferPointer {
      body(ScannedWord(bytes: $0, hash: hash.value, isASCII: isASCII, isPair: false))
    }
    word.removeAll(keepingCapacity: true)
    (hash, isASCII) = (WordHash(), true)
  }

  private mutating func endRun(_ body: (ScannedWord) -> Void) {
    if let first { give([first], body) }
    first = nil
  }

  private func give(_ scalars: [Unicode.Scalar], _ body: (ScannedWord) -> Void) {
    var hash = WordHash()
    let bytes = scalars.flatMap { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }
    for byte in bytes { hash.add(byte) }
    bytes.withUnsafeBufferPointer {
      body(ScannedWord(bytes: $0, hash: hash.value, isASCII: false, isPair: true))
    }
  }
}

/// The lower-case byte of an ASCII letter or digit, 0 for all else.
@inline(__always)
func asciiLetter(_ byte: UInt8) -> UInt8 {
  let lower = byte | 0x20
  if lower &- UInt8(ascii: "a") < 26 { return lower }
  return byte &- UInt8(ascii: "0") < 10 ? byte : 0
}

/// The scalar beyond ASCII that begins at `index` of well-formed UTF-8, and its length in bytes.
private func decoded(
  _ text: UnsafeBufferPointer<UInt8>, at index: Int
) -> (Unicode.Scalar, length: Int) {
  let lead = text[index]
  let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
  for offset in 1..<length where index + offset < text.count {
    value = value << 6 | UInt32(text[index + offset] & 0x3F)
  }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}

/// Whether the full-text index takes the scalar for a part of a word: letters, digits and marks.
func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x80: return asciiLetter(UInt8(scalar.value)) != 0
  // Dashes, quotes and odd spaces; and the letters of Russian and its neighbours.
  case 0x2000...0x203E: return false
  case 0x0400...0x0481: return true
  default: break
  }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark:
    return true
  default: return false
  }
}
