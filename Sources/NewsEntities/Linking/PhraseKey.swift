// Several words in a row as one number.
import CleanText

/// The hash of a run of words, each folded to lower case.
struct PhraseKey: Hashable, Sendable {
  private(set) var value: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// The key of no words.
  init() {}

  init(_ tokens: some Sequence<Token>) {
    for token in tokens { add(token.key) }
  }

  /// The key of words as a text would have them.
  init(_ words: String) {
    self.init(TokenizedText(SafeText(words)).tokens)
  }

  mutating func add(_ word: WordKey) {
    value = mixed(value &* 31 &+ word.value)
  }

  var word: WordKey { WordKey(value: value) }
}
