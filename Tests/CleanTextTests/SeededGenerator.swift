// Chance that is the same on every run, for tests.

/// A small generator of random numbers, by Sebastiano Vigna's SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// Text of scalars that do harm, mixed with letters.
  mutating func hostileText(length: Int) -> String {
    let nasty: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x7F...0xA0, 0x1B...0x1B, 0x300...0x310, 0x200B...0x200F, 0x2028...0x202E,
      0x2066...0x2069, 0xFE00...0xFE0F, 0xE0000...0xE007F, 0xFFF0...0xFFFF, 0x1F3F4...0x1F3F4,
      0x20...0x7E, 0x20...0x7E, 0x30...0x5F, 0x430...0x44F, 0x9000...0x9010, 0x1F600...0x1F610,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<length {
      let range = nasty.randomElement(using: &self) ?? 0...0
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
