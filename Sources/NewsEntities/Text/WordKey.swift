// Words as 64-bit numbers, so that nothing at run time compares or keeps strings.

/// The hash of a word, folded to lower case: `Minister`, `MINISTER` and `minister` share one.
///
/// Curly quotes count as straight ones, and the dot of an abbreviation (`Mr.`) does not count.
package struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  package let value: UInt64

  package init(value: UInt64) {
    self.value = value
  }

  /// The key of a single word as a token would have it.
  package init(_ word: String) {
    var hash = WordHash()
    for scalar in word.unicodeScalars { hash.add(Letter.lowercase(Letter.straight(scalar.value))) }
    value = hash.value
  }

  package init(stringLiteral word: String) {
    self.init(word)
  }

  /// The hash as it is: it is well mixed already.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}

/// FNV-1a over Unicode scalars, with a finish that mixes the high bits.
struct WordHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ scalar: UInt32) {
    state = (state ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3
  }

  var value: UInt64 { mixed(state) }
}

/// Spreads every bit of `x` over all others (the finish of MurmurHash3, by Austin Appleby).
@inline(__always)
package func mixed(_ x: UInt64) -> UInt64 {
  var x = x
  x = (x ^ (x >> 33)) &* 0xff51_afd7_ed55_8ccd
  x = (x ^ (x >> 33)) &* 0xc4ce_b9fe_1a85_ec53
  return x ^ (x >> 33)
}
