// What is compared to find articles that are nearly the same.

/// What tells nearly equal texts from others: hashes of their runs of five words.
///
/// The least of all such hashes is the same in two texts with the probability of the share of runs
/// that they have in common (Broder's min-hash); two independent ones find nearly all. A sketch of
/// one bit each of 64 more least hashes (Li and König's) weeds out what shares one by chance.
struct Fingerprint: Equatable, Sendable {
  /// The least hash of each of two orders; empty for a text of fewer than `shortest` runs.
  var least: [Int64] = []
  var sketch: Int64 = 0

  /// Texts with fewer runs say too little to be told apart.
  static let shortest = 20

  init(of text: String) {
    var (first, second) = (UInt64.max, UInt64.max)
    // Each run falls into one of 64 bins by its highest bits, and each bin keeps its least.
    var bins = [UInt64](repeating: .max, count: 64)
    let count = bins.withUnsafeMutableBufferPointer { bins in
      forEachRun(of: text) { run in
        first = min(first, run)
        second = min(second, run &* 0x9E37_79B9_7F4A_7C15)
        let bin = Int(run >> 58)
        bins[bin] = min(bins[bin], run &* 0xD6E8_FEB8_6659_FD93)
      }
    }
    guard count >= Self.shortest else { return }
    // Two orders, so that the same number in both means different things.
    // And of 47 bits, which are enough and take six bytes.
    least = [Int64(bitPattern: first >> 17), Int64(bitPattern: ~second >> 17)]
    sketch = Self.sketch(bins)
  }

  /// The number of bits in which two sketches differ: about 32 for unrelated texts, and half of what
  /// is not shared of 64 for others.
  static func distance(_ left: Int64, _ right: Int64) -> Int {
    (left ^ right).nonzeroBitCount
  }

  /// The share of runs of five words that two texts have in common, in percent of all.
  static func share(_ left: String, _ right: String) -> Int {
    var (leftRuns, rightRuns) = (Set<UInt64>(), Set<UInt64>())
    _ = forEachRun(of: left) { leftRuns.insert($0) }
    _ = forEachRun(of: right) { rightRuns.insert($0) }
    let common = leftRuns.intersection(rightRuns).count
    let all = leftRuns.count + rightRuns.count - common
    return all == 0 ? 0 : common * 100 / all
  }

  private static func sketch(_ bins: [UInt64]) -> Int64 {
    var sketch: UInt64 = 0
    for (index, least) in bins.enumerated() where least >> 20 & 1 == 1 { sketch |= 1 << index }
    return Int64(bitPattern: sketch)
  }
}

/// Calls `body` with the hash of each run of five words, and returns how many there are.
@inline(__always)
private func forEachRun(of text: String, _ body: (UInt64) -> Void) -> Int {
  var text = text
  return text.withUTF8 { bytes in
    // The hashes of the last five words.
    var (w1, w2, w3, w4, w5) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    var (word, letters, count) = (seed, 0, 0)
    for index in 0...bytes.count {
      let letter = index < bytes.count ? letterByte(bytes, index) : 0
      if letter != 0 {
        word = (word ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
        letters += 1
      } else if letters > 0 {
        (w1, w2, w3, w4, w5) = (w2, w3, w4, w5, TextHash.mixed(word, 0xE703_7ED1_A0B4_28DB))
        (word, letters, count) = (seed, 0, count + 1)
        if count >= 5 { body(mixed(w1, w2, w3, w4, w5)) }
      }
    }
    return max(0, count - 4)
  }
}

/// One hash of five, in their order.
@inline(__always)
private func mixed(
  _ w1: UInt64, _ w2: UInt64, _ w3: UInt64, _ w4: UInt64, _ w5: UInt64
) -> UInt64 {
  let hash = w1 &+ w2.rotated(13) &+ w3.rotated(26) &+ w4.rotated(39) &+ w5.rotated(52)
  return TextHash.mixed(hash, 0x8EBC_6AF0_9C88_C6E3)
}

extension UInt64 {
  fileprivate func rotated(_ bits: UInt64) -> UInt64 {
    self << bits | self >> (64 - bits)
  }
}

/// The lower-case byte of a letter or digit, or 0: ASCII signs and general punctuation part words.
@inline(__always)
private func letterByte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
  let byte = bytes[index]
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return byte
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
  case 0..<0x80: return 0
  default: return isPunctuation(bytes, index) ? 0 : byte
  }
}

/// Whether the byte is of U+2000 to U+206F (dashes, quotes, odd spaces) or of a no-break space.
private func isPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  for start in max(0, index - 2)...index {
    if bytes[start] == 0xE2, start + 1 < bytes.count, bytes[start + 1] & 0xFE == 0x80 {
      return true
    }
    if bytes[start] == 0xC2, index - start < 2, start + 1 < bytes.count, bytes[start + 1] == 0xA0 {
      return true
    }
  }
  return false
}
