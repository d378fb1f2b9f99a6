// Finds many words in a text at once, by the method of Aho and Corasick.

/// A set of ASCII patterns, each with a mask of bits; one pass finds the masks of all that occur.
///
/// Text is read in lower case. A space in a pattern stands for the border of a word: anything that
/// is no letter or digit, an end of the text, or a change from small letter to capital, which may
/// also be no border.
struct PatternMatcher: Sendable {
  /// The classes of bytes: 26 letters, 10 digits, and all others as one.
  private static let width = 37
  private static let border = 36
  private var transitions: [Int32]
  private var masks: [UInt32]

  init(_ patterns: [(String, UInt32)]) {
    transitions = [Int32](repeating: -1, count: Self.width)
    masks = [0]
    for (pattern, mask) in patterns { insert(pattern, mask) }
    link()
  }

  private mutating func insert(_ pattern: String, _ mask: UInt32) {
    var state = 0
    for byte in pattern.utf8 {
      let index = state * Self.width + Self.symbol(byte)
      if transitions[index] < 0 {
        transitions[index] = Int32(masks.count)
        masks.append(0)
        transitions.append(contentsOf: repeatElement(-1, count: Self.width))
      }
      state = Int(transitions[index])
    }
    masks[state] |= mask
  }

  /// Turns the tree of patterns into an automaton, breadth first.
  private mutating func link() {
    var failures = [Int](repeating: 0, count: masks.count)
    var queue: [Int] = []
    for symbol in 0..<Self.width {
      let child = Int(transitions[symbol])
      if child < 0 { transitions[symbol] = 0 } else { queue.append(child) }
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      masks[state] |= masks[failures[state]]
      for symbol in 0..<Self.width {
        let index = state * Self.width + symbol
        let fallback = transitions[failures[state] * Self.width + symbol]
        let child = Int(transitions[index])
        if child < 0 {
          transitions[index] = fallback
        } else {
          failures[child] = Int(fallback)
          queue.append(child)
        }
      }
    }
  }

  /// The masks of all patterns that occur in `bytes`.
  func match(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var hasHump = false
    let found = match(bytes, partingHumps: false, &hasHump)
    return hasHump ? found | match(bytes, partingHumps: true, &hasHump) : found
  }

  /// One pass; `hasHump` becomes whether a capital follows a small letter, as in `sideBar`.
  private func match(
    _ bytes: ArraySlice<UInt8>, partingHumps: Bool, _ hasHump: inout Bool
  ) -> UInt32 {
    var state = Int(transitions[Self.border])
    var found = masks[state]
    var wasSmall = false
    var wasBorder = true
    for byte in bytes {
      if wasSmall, byte &- UInt8(ascii: "A") < 26 {
        hasHump = true
        if partingHumps { step(Self.border, &state, &found) }
      }
      let symbol = Self.symbol(byte)
      if symbol != Self.border || !wasBorder { step(symbol, &state, &found) }
      wasSmall = byte &- UInt8(ascii: "a") < 26
      wasBorder = symbol == Self.border
    }
    if !wasBorder { step(Self.border, &state, &found) }
    return found
  }

  @inline(__always)
  private func step(_ symbol: Int, _ state: inout Int, _ found: inout UInt32) {
    state = Int(transitions[state * Self.width + symbol])
    found |= masks[state]
  }

  @inline(__always)
  private static func symbol(_ byte: UInt8) -> Int {
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    if letter < 26 && byte & 0x40 != 0 { return Int(letter) }
    let digit = byte &- UInt8(ascii: "0")
    return digit < 10 ? 26 + Int(digit) : border
  }
}
