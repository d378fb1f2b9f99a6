// One token of a text, as numbers.

/// A word, number or punctuation mark of a text.
package struct Token: Sendable {
  /// Where it stands: UTF-8 bytes of the text.
  package var start: Int32
  package var end: Int32
  /// Where it stands: Unicode scalars of the text.
  package var scalarStart: Int32
  package var scalarEnd: Int32
  /// The word in lower case.
  package var key: WordKey
  /// The hash of the word with its case.
  package var exact: UInt64
  /// What it looks like and where it begins.
  package var traits: TokenTraits
  /// The first scalar of a token of punctuation, quotes and dashes made straight; else 0.
  package var mark: UInt32

  package var bytes: Range<Int> { Int(start)..<Int(end) }
  package var scalars: Range<Int> { Int(scalarStart)..<Int(scalarEnd) }

  /// Whether it is this punctuation mark (curly quotes and dashes count as straight ones).
  package func isMark(_ scalar: Unicode.Scalar) -> Bool { mark == scalar.value }
}

/// What a token looks like, and what begins with it.
package struct TokenTraits: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  package static let sentenceStart = TokenTraits(rawValue: 1 << 0)
  package static let paragraphStart = TokenTraits(rawValue: 1 << 1)
  /// White space or a line break stands before it.
  package static let spaceBefore = TokenTraits(rawValue: 1 << 2)
  /// Its first letter is a capital (`Moscow`, `OMON`, `McDonald`).
  package static let capitalized = TokenTraits(rawValue: 1 << 3)
  /// It has letters, and all are capitals; a single capital counts.
  package static let allCapitals = TokenTraits(rawValue: 1 << 4)
  /// It has a letter in lower case.
  package static let hasLowercase = TokenTraits(rawValue: 1 << 5)
  package static let hasDigit = TokenTraits(rawValue: 1 << 6)
  /// It has digits and no letters.
  package static let number = TokenTraits(rawValue: 1 << 7)
  package static let punctuation = TokenTraits(rawValue: 1 << 8)
  /// It ends with the dot of an abbreviation or an initial.
  package static let abbreviation = TokenTraits(rawValue: 1 << 9)
  /// It has letters of a script without cases.
  package static let caseless = TokenTraits(rawValue: 1 << 10)
}
