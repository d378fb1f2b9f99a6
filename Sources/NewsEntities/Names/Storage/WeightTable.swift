// The weights of features as bytes: buckets of eight, each feature 16 bytes of weights.

/// Finds weights by a feature's hash.
///
/// A bucket is eight fingerprints of 16 bits, tried at once. Where more than eight features fall
/// into one, those that weigh most stay: pruning and the table's shape are one.
package enum WeightTable {
  package static let lanes = 8

  /// Where a feature's weights may stand.
  @inline(__always)
  package static func bucket(_ hash: UInt64, of count: Int) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(count)).high)
  }

  /// The feature's mark in its bucket, never 0.
  @inline(__always)
  package static func fingerprint(_ hash: UInt64) -> UInt16 {
    max(UInt16(truncatingIfNeeded: hash), 1)
  }

  /// The sum of the weights of all features of a token.
  ///
  /// First all features are looked for, then the weights of those found are read: two loops without
  /// a branch that depends on what is found, so that the reads from memory overlap. Bytes are added
  /// in 16-bit lanes of ordinary registers: Swift's vectors of bytes are slower.
  static func sum(_ row: FeatureRow, marks: RawSpan, weights: RawSpan) -> Emission {
    let count = marks.byteCount / (lanes * 2)
    // More than there are templates.
    var places = InlineArray<128, Int>(repeating: 0)
    var found = 0
    for hash in row.hashes {
      let bucket = bucket(hash, of: count)
      let (lane, isThere) = lane(of: fingerprint(hash), in: marks, bucket)
      places[found] = (bucket * lanes + lane) * 16
      found += isThere
    }
    var (even0, odd0, even1, odd1): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for index in 0..<found {
      let place = places[index]
      let low = weights.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self) ^ signs
      let high = weights.unsafeLoadUnaligned(fromByteOffset: place + 8, as: UInt64.self) ^ signs
      even0 &+= low & evenBytes
      odd0 &+= low >> 8 & evenBytes
      even1 &+= high & evenBytes
      odd1 &+= high >> 8 & evenBytes
    }
    var sum = Emission()
    let bias = Int16(truncatingIfNeeded: found * 128)
    for pair in 0..<4 {
      let shift = UInt64(pair * 16)
      sum[pair * 2] = Int16(truncatingIfNeeded: even0 >> shift) &- bias
      sum[pair * 2 + 1] = Int16(truncatingIfNeeded: odd0 >> shift) &- bias
      sum[pair * 2 + 8] = Int16(truncatingIfNeeded: even1 >> shift) &- bias
      sum[pair * 2 + 9] = Int16(truncatingIfNeeded: odd1 >> shift) &- bias
    }
    return sum
  }

  /// Turns signed bytes into unsigned ones that are greater by 128.
  private static let signs: UInt64 = 0x8080_8080_8080_8080
  private static let evenBytes: UInt64 = 0x00FF_00FF_00FF_00FF

  /// The first lane of a bucket that holds a mark, and 1; or a lane beyond them, and 0.
  @inline(__always)
  private static func lane(
    of mark: UInt16, in marks: RawSpan, _ bucket: Int
  ) -> (lane: Int, isThere: Int) {
    let wanted = UInt64(mark) &* 0x0001_0001_0001_0001
    let low = zeros(
      marks.unsafeLoadUnaligned(fromByteOffset: bucket * 16, as: UInt64.self) ^ wanted)
    let high = zeros(
      marks.unsafeLoadUnaligned(fromByteOffset: bucket * 16 + 8, as: UInt64.self) ^ wanted)
    let isLow = low != 0
    let here = isLow ? low : high
    return (here.trailingZeroBitCount / 16 + (isLow ? 0 : 4), here != 0 ? 1 : 0)
  }

  /// Bits of which the lowest is the highest of the first 16-bit lane that is zero; 0 if none is.
  @inline(__always)
  private static func zeros(_ lanes: UInt64) -> UInt64 {
    (lanes &- 0x0001_0001_0001_0001) & ~lanes & 0x8000_8000_8000_8000
  }
}
