// A token together with what its word may mean.

/// What a token's word may mean to the rules.
struct Lexeme: Sendable {
  var senses: Senses
  /// The number that goes with the sense; see `Senses`.
  var number: Int32
  /// How many digits a number is written with; 0 for words.
  var digits: UInt8

  init(_ senses: Senses, _ number: Int = 0, digits: UInt8 = 0) {
    (self.senses, self.number, self.digits) = (senses, Int32(clamping: number), digits)
  }

  static let none = Lexeme([])

  var value: Int { Int(number) }

  /// Whether it has one of `senses`.
  @inline(__always)
  func has(_ senses: Senses) -> Bool { !self.senses.isDisjoint(with: senses) }
}
