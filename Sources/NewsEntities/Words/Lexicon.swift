// The one dictionary of all rules: each token is looked up once.

/// The meanings of words, merged from the tables of all rules.
struct Lexicon: Sendable {
  /// Words, parted by spaces, that share their senses; a word may carry a number: `july=7`.
  struct Entry: Sendable {
    let senses: Senses
    let words: String

    init(_ senses: Senses, _ words: String) {
      (self.senses, self.words) = (senses, words)
    }
  }

  static let shared = Lexicon(
    calendarEntries + tenseEntries + numberEntries + smallWordEntries + roleEntries
      + quotationEntries + demonymEntries)

  private let words: WordMap<Lexeme>

  init(_ entries: [Entry]) {
    var merged: [WordKey: Lexeme] = [:]
    for entry in entries {
      for word in entry.words.split(separator: " ") {
        let parts = word.split(separator: "=")
        let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let key = WordKey(String(parts[0]))
        var lexeme = merged[key] ?? Lexeme([])
        lexeme.senses.formUnion(entry.senses)
        if number != 0 { lexeme.number = Int32(clamping: number) }
        merged[key] = lexeme
      }
    }
    words = WordMap(merged.map { ($0.key, $0.value) })
  }

  /// The meaning of a token: of a number by its digits, of a word by the tables or its ending.
  @inline(__always)
  func lexeme(_ token: Token, _ utf8: [UInt8]) -> Lexeme {
    if token.traits.contains(.hasDigit) { return Lexeme(digits: token, utf8) }
    if let found = words[token.key] { return found }
    return endsLikePastTense(token, utf8) ? Lexeme(.past) : .none
  }

  /// Whether a word in lower case ends in `-ed`.
  private func endsLikePastTense(_ token: Token, _ utf8: [UInt8]) -> Bool {
    let end = Int(token.end)
    return end - Int(token.start) > 3 && utf8[end - 1] == 0x64 && utf8[end - 2] == 0x65
      && !token.traits.contains(.capitalized)
  }
}
