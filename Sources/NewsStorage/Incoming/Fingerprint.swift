// What is compared to find articles that are nearly the same.

/// What tells nearly equal texts from others: hashes of their runs of five words.
///
/// The least of all such hashes is the same in two texts with the probability of the share of runs
/// that they have in common (Broder's min-hash); two independent ones find nearly all. The simhash
/// (Charikar's) weeds out what has the least hash in common by chance.
struct Fingerprint: Equatable, Sendable {
  /// The least hash of each of two orders; empty for a text of fewer than `shortest` runs.
  var least: [Int64] = []
  var simhash: Int64 = 0

  /// Texts with fewer runs say too little to be told apart.
  static let shortest = 20

  init(of text: String) {
    var (first, second) = (UInt64.max, UInt64.max)
    var votes = SIMD64<Int16>(repeating: 0)
    let count = forEachRun(of: text) { run in
      first = min(first, run)
      second = min(second, TextHash.mixed(run, 0x9E37_79B9_7F4A_7C15))
      votes = Self.voted(votes, run)
    }
    guard count >= Self.shortest else { return }
    // Two orders, so that the same number in both means different things.
    least = [Int64(bitPattern: first), Int64(bitPattern: ~second)]
    simhash = Self.simhash(votes)
  }

  /// The number of bits in which two simhashes differ: about 32 for unrelated texts.
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

  private static func voted(_ votes: SIMD64<Int16>, _ run: UInt64) -> SIMD64<Int16> {
    var bits = SIMD64<Int16>(repeating: 0)
    for index in 0..<64 { bits[index] = Int16(truncatingIfNeeded: run >> UInt64(index) & 1) }
    return votes &+ (bits &<< 1 &- 1)
  }

  private static func simhash(_ votes: SIMD64<Int16>) -> Int64 {
    var hash: UInt64 = 0
    for index in 0..<64 where votes[index] > 0 { hash |= 1 << UInt64(index) }
    return Int64(bitPattern: hash)
  }
}

/// Calls `body` with the hash of each run of five words, and returns how many there are.
private func forEachRun(of text: String, _ body: (UInt64) -> Void) -> Int {
  var text = text
  return text.withUTF8 { bytes in
    var words = SIMD8<UInt64>(repeating: 0)
    var (word, letters, count) = (UInt64(0), 0, 0)
    for index in 0...bytes.count {
      let letter = index < bytes.count ? letterByte(bytes, index) : 0
      if letter != 0 {
        word = (word ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
        letters += 1
      } else if letters > 0 {
        words = SIMD8(
          words[1], words[2], words[3], words[4], TextHash.mixed(word, 0xE703_7ED1_A0B4_28DB), 0,
          0, 0)
        (word, letters, count) = (0xCBF2_9CE4_8422_2325, 0, count + 1)
        if count >= 5 { body(runHash(words)) }
      }
    }
    return max(0, count - 4)
  }
}

private func runHash(_ words: SIMD8<UInt64>) -> UInt64 {
  var hash = words[0]
  for index in 1..<5 { hash = TextHash.mixed(hash ^ words[index], 0x8EBC_6AF0_9C88_C6E3) }
  return hash
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
