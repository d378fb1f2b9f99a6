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
  static func sum(
    _ row: FeatureRow, marks: RawSpan, weights: RawSpan
  ) -> Emission {
    let count = marks.byteCount / (lanes * 2)
    var sum = Emission()
    for hash in row.hashes {
      let bucket = bucket(hash, of: count)
      let here = marks.unsafeLoadUnaligned(fromByteOffset: bucket * 16, as: SIMD8<UInt16>.self)
      let matches = here .== SIMD8(repeating: fingerprint(hash))
      guard any(matches) else { continue }
      for lane in 0..<lanes where matches[lane] {
        let place = (bucket * lanes + lane) * 16
        let found = weights.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self)
        sum &+= Emission(truncatingIfNeeded: found)
        break
      }
    }
    return sum
  }
}
