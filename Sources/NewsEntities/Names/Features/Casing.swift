// Straightens the case of headlines, of lines in capitals, and of names in lower case, so that they
// read like any sentence.

extension TextFacts {
  /// Straightens a sentence whose tokens begin at `firstToken` of `text`.
  mutating func straightenCase(
    _ sentence: Range<Int>, of text: TokenizedText, from firstToken: Int
  ) {
    var (words, capitals, wrong, whole) = (0, 0, 0, 0)
    var raisable: [Int] = []
    for index in sentence where facts[index].mark == 0 {
      let fact = facts[index]
      guard !fact.traits.contains(.number) else { continue }
      words += 1
      guard fact.traits.contains(.capitalized) else {
        if fact.casing == .capitalized { raisable.append(index) }
        continue
      }
      capitals += 1
      if fact.casing == .lower { wrong += index == sentence.lowerBound ? 0 : 1 }
      if fact.traits.contains(.allCapitals) { whole += 1 }
    }
    if capitals <= capitalsOfCourse(in: sentence) {
      for index in raisable { facts[index].raise() }
    }
    guard sentence.count >= 4, wrong >= 2, capitals * 2 > words else { return }
    for index in sentence where facts[index].traits.contains(.capitalized) {
      if facts[index].casing == .lower {
        facts[index].fold()
      } else if whole == words, facts[index].brief == TokenFacts.inCapitals {
        let token = text.tokens[firstToken + index - sentence.lowerBound]
        facts[index].soften(token, text.utf8)
      }
    }
  }

  /// How many capitals even those write who write names without: at the start, and `I`.
  private func capitalsOfCourse(in sentence: Range<Int>) -> Int {
    sentence.count { index in
      facts[index].traits.contains(.capitalized)
        && (index == sentence.lowerBound || facts[index].key == Self.i)
    }
  }
}

extension TokenFacts {
  /// The brief shapes of words of several capitals, and of names that lack their capital.
  fileprivate static let inCapitals: UInt64 = 7
  private static let raised: UInt64 = 13

  /// Makes the word one in lower case (`Floods` in `Rain Floods the Old Town`).
  fileprivate mutating func fold() {
    exact = key
    brief = 11
    shape = 1 &* 131 &+ 1
    traits.remove([.capitalized, .allCapitals])
    traits.insert(.hasLowercase)
  }

  /// Makes a word in capitals one with a capital (`HARARE` in a line of capitals).
  fileprivate mutating func soften(_ token: Token, _ utf8: [UInt8]) {
    var hash = WordHash()
    for (index, scalar) in String(decoding: utf8[token.bytes], as: UTF8.self).unicodeScalars
      .enumerated()
    {
      let straight = Letter.straight(scalar.value)
      hash.add(index == 0 ? straight : Letter.lowercase(straight))
    }
    exact = hash.value
    brief = 9
    shape = (0..<min(token.scalars.count - 1, 3)).reduce(2) { shape, _ in shape &* 131 &+ 1 }
    traits.remove(.allCapitals)
    traits.insert(.hasLowercase)
  }

  /// Lets a word in lower case that is nearly always a name (`texas`) count as one, where its writer
  /// spares capitals.
  fileprivate mutating func raise() {
    brief = Self.raised
    traits.insert(.capitalized)
  }
}
