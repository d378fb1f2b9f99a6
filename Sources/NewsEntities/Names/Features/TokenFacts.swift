// What features ask of a token, beyond what the tokenizer says.

/// What is known of one token before features are made of it.
struct TokenFacts: Sendable {
  var key: UInt64 = 0
  var exact: UInt64 = 0
  var shape: UInt64 = 0
  /// The shape in one of few numbers.
  var brief: UInt64 = 0
  /// The word's clusters, coarse to fine; 0 where unknown.
  var clusters = SIMD4<UInt16>()
  /// Which lists it stands in: `Gazetteer.Marks`.
  var gazetteer: UInt32 = 0
  var casing = Casing.unknown
  var traits: TokenTraits = []
  var mark: UInt32 = 0
  /// The first letter in lower case.
  var initial: UInt32 = 0
  /// The word's place in `DocumentFacts`, or -1.
  var document: Int32 = -1
  /// The run of capitalized words that it stands in.
  var run: Range<Int32> = 0..<0
  /// The longer run that `of`, `and` and the like join.
  var span: Range<Int32> = 0..<0
  /// Which lists those runs stand in as a whole.
  var runLists: UInt32 = 0
  var spanLists: UInt32 = 0
  /// What the text says that it is.
  var description = Description.none

  /// Whether it looks like a part of a name.
  var isNameLike = false

  static let before = TokenFacts(key: 1, exact: 1, shape: 1, brief: 14)
  static let after = TokenFacts(key: 2, exact: 2, shape: 2, brief: 15)

  var isAfterSentence: Bool { key == 2 && brief == 15 }
}

/// How a word is usually written inside sentences.
package enum Casing: UInt64, Sendable {
  case unknown, lower, mixed, capitalized
}

extension TokenFacts {
  /// Takes over what the tokenizer found, and measures the shape.
  init(_ token: Token, _ utf8: [UInt8]) {
    key = token.key.value
    exact = token.exact
    traits = token.traits
    mark = token.mark
    initial = TokenFacts.initial(utf8, token)
    brief = TokenFacts.brief(token)
    shape = token.mark != 0 ? UInt64(token.mark) : TokenFacts.shape(utf8, token.bytes)
  }

  /// Letters as `X` or `x` and digits as `d`, each run counted up to three.
  private static func shape(_ utf8: [UInt8], _ bytes: Range<Int>) -> UInt64 {
    var shape: UInt64 = 0
    var (last, count): (UInt64, Int) = (0, 0)
    for index in bytes {
      let byte = utf8[index]
      let kind: UInt64
      if byte &- 0x61 < 26 {
        kind = 1
      } else if byte &- 0x41 < 26 {
        kind = 2
      } else if byte &- 0x30 < 10 {
        kind = 3
      } else if byte >= 0x80 {
        kind = byte >= 0xC0 ? 4 : last
      } else {
        kind = UInt64(byte)
      }
      count = kind == last ? count + 1 : 1
      if count <= 3 || kind > 4 { shape = shape &* 131 &+ kind }
      last = kind
    }
    return shape
  }

  /// The first letter of a word in lower case, where it has one or two bytes.
  private static func initial(_ utf8: [UInt8], _ token: Token) -> UInt32 {
    let first = UInt32(utf8[Int(token.start)])
    guard first >= 0xC0, first < 0xE0 else { return Letter.lowercase(first) }
    return Letter.lowercase(first & 0x1F << 6 | UInt32(utf8[Int(token.start) + 1] & 0x3F))
  }

  private static func brief(_ token: Token) -> UInt64 {
    let traits = token.traits
    if traits.contains(.punctuation) { return 1 }
    if traits.contains(.number) { return 2 }
    if traits.contains(.hasDigit) { return traits.contains(.capitalized) ? 3 : 4 }
    if traits.contains(.allCapitals) {
      if token.end - token.start == 1 { return 5 }
      return traits.contains(.abbreviation) ? 6 : 7
    }
    if traits.contains(.capitalized) { return traits.contains(.abbreviation) ? 8 : 9 }
    if traits.contains(.caseless) { return 10 }
    return traits.contains(.hasLowercase) ? 11 : 12
  }
}
