// The short way through plain prose must end lines exactly where ICU does.
import Testing

@testable import TextLayout

@Suite struct PlainScannerTests {
  @Test func plainProseNeedsNoICU() {
    let prose = """
      On May 2, Bobur Usmonov (a deputy) said: “It won’t do.” Well-known cafés — 3.5% of Ташкент’s COVID-19 – paid $6,620…
      """

    #expect(PlainScanner.lineEnds(in: Array(prose.utf8)) != nil)
  }

  @Test func whatThePlainWayKnowsICUSaysToo() throws {
    let pieces = [
      "a", "word", "é", "жар", " ", "  ", "-", ",", ".", ":", ";", "'", "\"", "’", "“", "”", "(",
      ")", "!", "?", "7", "2025", "ß", "ǆ", "—", "–", "…", "€", "$", "%", "&", "-",
    ]
    var generator = SplitMix(state: 7)
    var compared = 0

    for _ in 0..<200_000 {
      let count = Int.random(in: 1...8, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let bytes = Array(text.utf8)
      guard let plain = PlainScanner.lineEnds(in: bytes) else { continue }
      let full = Breaker.shared { $0.lineEnds(in: bytes) }
      compared += 1
      try #require(plain.dropFirst() == full?.dropFirst(), "\(text)")
    }

    #expect(compared > 20_000)
  }
}

/// A small generator with a seed, so that a failure comes again.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
