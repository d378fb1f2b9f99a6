// The country that a word of the text stands for.

extension LexedText {
  /// The country whose adjective or people a capitalised word is, with the word before it where that
  /// belongs to it (`South Korean`), or `nil`.
  func demonym(endingAt index: Int) -> (country: Int, start: Int)? {
    guard has(index, .demonym), isTrait(index, .capitalized) else { return nil }
    if isTrait(index - 1, .capitalized),
      let country = Countries.shared.adjective(tokens[index - 1...index])
    {
      return (country, index - 1)
    }
    if index >= 2, isMark(index - 1, "-"),
      let country = Countries.shared.adjective(tokens[index - 2...index])
    {
      return (country, index - 2)
    }
    return at(index).value > 0 ? (at(index).value - 1, index) : nil
  }

  /// The country that the words name, or whose adjective they are, or `nil`.
  func country(_ range: Range<Int>) -> Int? {
    Countries.shared.named(tokens[range]) ?? Countries.shared.adjective(tokens[range])
  }

  /// The longest country's name that begins at a token, behind a `the`, with the token behind it.
  func country(startingAt index: Int) -> (country: Int, end: Int)? {
    let start = has(index, .the) ? index + 1 : index
    for end in stride(from: min(start + 6, tokens.count), to: start, by: -1) {
      if let country = Countries.shared.named(tokens[start..<end]) { return (country, end) }
    }
    return nil
  }

  /// The country before `'s` or the adjective that ends before a token: `Russia's`, `the Uzbek`.
  func country(endingAt end: Int) -> (country: Int, start: Int)? {
    if let found = demonym(endingAt: end - 1) { return found }
    let last = tokens.indices.contains(end - 1) && tokens[end - 1].key == "'s" ? end - 1 : end
    for start in max(0, last - 6)..<max(0, last) where isTrait(start, .capitalized) {
      if let country = Countries.shared.named(tokens[start..<last]) { return (country, start) }
    }
    return nil
  }
}
