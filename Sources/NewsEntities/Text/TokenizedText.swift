// A text cut into tokens, sentences and paragraphs: what every step of tagging reads.
import CleanText

/// A text cut into tokens, sentences and paragraphs.
package struct TokenizedText: Sendable {
  package let text: SafeText
  package let utf8: [UInt8]
  package internal(set) var tokens: [Token] = []
  /// Ranges of tokens, in order, none empty.
  package internal(set) var sentences: [Range<Int>] = []

  package init(_ text: SafeText) {
    self.text = text
    utf8 = Array(text.string.utf8)
    var tokenizer = Tokenizer(utf8)
    tokens = tokenizer.run()
    sentences = splitIntoSentences(&tokens)
  }

  /// The characters of a token.
  package func string(_ token: Int) -> String {
    String(decoding: utf8[tokens[token].bytes], as: UTF8.self)
  }

  /// The text from the first of `range`'s tokens through its last.
  package func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: utf8[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// The Unicode scalars that a range of tokens covers.
  package func scalars(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(tokens[first].scalarStart)..<Int(tokens[last].scalarEnd)
  }

  /// The key of a token, or the empty word's beyond the text's ends.
  package func key(_ token: Int) -> WordKey {
    tokens.indices.contains(token) ? tokens[token].key : WordKey(value: 0)
  }
}
