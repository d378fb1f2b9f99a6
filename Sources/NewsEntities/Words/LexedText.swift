// A tokenized text with the lexicon's meaning of each token: what the rules read.

/// A tokenized text with the meaning of each of its words.
struct LexedText: Sendable {
  let text: TokenizedText
  /// One for each token.
  let lexemes: [Lexeme]

  init(_ text: TokenizedText) {
    self.text = text
    let lexicon = Lexicon.shared
    lexemes = text.tokens.map { lexicon.lexeme($0, text.utf8) }
  }

  var tokens: [Token] { text.tokens }

  /// A token's meaning; none beyond the text's ends.
  @inline(__always)
  func at(_ index: Int) -> Lexeme {
    index >= 0 && index < lexemes.count ? lexemes[index] : .none
  }

  /// Whether a token has one of `senses`.
  @inline(__always)
  func has(_ index: Int, _ senses: Senses) -> Bool { at(index).has(senses) }

  /// Whether a token is this mark; curly quotes and dashes count as straight ones.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].isMark(mark)
  }

  /// Whether a token has one of `traits`.
  func isTrait(_ index: Int, _ traits: TokenTraits) -> Bool {
    index >= 0 && index < text.tokens.count
      && !text.tokens[index].traits.isDisjoint(with: traits)
  }
}
