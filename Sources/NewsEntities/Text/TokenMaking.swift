// Measures a token once its ends are known.

extension Tokenizer {
  /// Appends the token from the position up to `end`, and moves there.
  mutating func append(_ end: Int, _ before: TokenTraits, _ mark: UInt32) {
    var traits = before
    var (lower, exact) = (WordHash(), WordHash())
    var counts = LetterCounts()
    let scalarStart = scalarPosition
    let start = position
    let hashedEnd =
      traits.contains(.abbreviation) && !hasInnerDot(end) && end - start > 2 ? end - 1 : end
    while position < end {
      let (scalar, length) = scalar(at: position)
      let straight = Letter.straight(scalar)
      counts.count(Letter(scalar))
      if position < hashedEnd {
        exact.add(straight)
        lower.add(Letter.lowercase(straight))
      }
      position += length
      scalarPosition += 1
    }
    traits.formUnion(counts.traits)
    tokens.append(
      Token(
        start: Int32(start), end: Int32(end), scalarStart: Int32(scalarStart),
        scalarEnd: Int32(scalarPosition), key: WordKey(value: lower.value), exact: exact.value,
        traits: traits, mark: mark))
  }

  private func hasInnerDot(_ end: Int) -> Bool {
    utf8[position..<(end - 1)].contains(0x2E)
  }
}

/// How many letters of which case a token has.
private struct LetterCounts {
  var upper = 0
  var lower = 0
  var caseless = 0
  var digits = 0
  var isFirstLetterUpper = false

  mutating func count(_ letter: Letter) {
    switch letter {
    case .upper:
      if lower + upper + caseless + digits == 0 { isFirstLetterUpper = true }
      upper += 1
    case .lower: lower += 1
    case .caseless: caseless += 1
    case .digit: digits += 1
    default: break
    }
  }

  var traits: TokenTraits {
    var traits: TokenTraits = []
    if isFirstLetterUpper { traits.insert(.capitalized) }
    if upper > 0, lower == 0 { traits.insert(.allCapitals) }
    if lower > 0 { traits.insert(.hasLowercase) }
    if caseless > 0 { traits.insert(.caseless) }
    if digits > 0 {
      traits.insert(upper + lower + caseless == 0 ? [.hasDigit, .number] : .hasDigit)
    }
    return traits
  }
}
