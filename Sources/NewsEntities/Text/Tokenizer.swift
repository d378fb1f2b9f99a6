// Cuts UTF-8 into tokens as the training corpora are cut.
//
// Hyphens part words (`Eye-Tracking` is three tokens), `'s` and `n't` are tokens of their own;
// `U.S.`, initials, abbreviations, `10,000.5`, `gazeta.uz` and addresses stay whole.

/// Cuts UTF-8 text into tokens.
struct Tokenizer {
  let utf8: [UInt8]
  var position = 0
  var scalarPosition = 0
  var tokens: [Token] = []

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    tokens.reserveCapacity(utf8.count / 5 + 8)
  }

  /// The tokens of the whole text.
  mutating func run() -> [Token] {
    var before: TokenTraits = [.paragraphStart, .spaceBefore]
    while position < utf8.count {
      let (scalar, length) = self.scalar(at: position)
      switch Letter(scalar) {
      case .space:
        before.insert(.spaceBefore)
        skip(length)
      case .lineBreak:
        before.formUnion([.spaceBefore, .paragraphStart])
        skip(length)
      case .punctuation, .mark:
        takePunctuation(scalar, length, before)
        before = []
      default:
        takeWord(before)
        before = []
      }
    }
    return tokens
  }

  private mutating func skip(_ length: Int) {
    position += length
    scalarPosition += 1
  }

  /// The scalar at a byte, and its length in bytes.
  @inline(__always)
  func scalar(at index: Int) -> (UInt32, Int) {
    let first = utf8[index]
    if first < 0x80 { return (UInt32(first), 1) }
    return longScalar(at: index, first)
  }

  private func longScalar(at index: Int, _ first: UInt8) -> (UInt32, Int) {
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= utf8.count else { return (0xFFFD, utf8.count - index) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for next in index + 1..<index + length { scalar = scalar << 6 | UInt32(utf8[next] & 0x3F) }
    return (scalar, length)
  }

  /// What stands at a byte; a space beyond the end.
  func letter(at index: Int) -> Letter {
    index < utf8.count ? Letter(scalar(at: index).0) : .space
  }

  /// Takes a punctuation mark; runs of dots and of hyphens are one token.
  private mutating func takePunctuation(_ scalar: UInt32, _ length: Int, _ before: TokenTraits) {
    if isSigilOfWord(scalar) { return takeWord(before, sigil: true) }
    let mark = Letter.straight(scalar)
    var end = position + length
    if mark == 0x27, let suffix = cliticEnd(at: position),
      !before.contains(.spaceBefore) || letter(at: suffix) == .space
    {
      end = suffix
    } else if mark == 0x2E || mark == 0x2D {
      while end < utf8.count, utf8[end] == UInt8(mark) { end += 1 }
    }
    append(end, before.union(end - position > length && mark == 0x27 ? [] : .punctuation), mark)
  }

  /// Whether `@` or `#` begins a name or a tag here.
  private func isSigilOfWord(_ scalar: UInt32) -> Bool {
    (scalar == 0x40 || scalar == 0x23) && letter(at: position + 1).isWord
  }

  /// The end of `'s`, `'re`, `'ll`, … at an apostrophe, or `nil`.
  private func cliticEnd(at apostrophe: Int) -> Int? {
    let start = apostrophe + scalar(at: apostrophe).1
    var end = start
    while end < utf8.count, letter(at: end).isWord { end += 1 }
    guard (1...2).contains(end - start) else { return nil }
    switch utf8[start..<end].map({ $0 | 0x20 }) {
    case [0x73], [0x6D], [0x64], [0x74], [0x72, 0x65], [0x76, 0x65], [0x6C, 0x6C]: return end
    default: return nil
    }
  }

  private mutating func takeWord(_ before: TokenTraits, sigil: Bool = false) {
    if let end = addressEnd() { return append(end, before, 0) }
    var end = position + (sigil ? 1 : 0)
    while end < utf8.count {
      let (next, length) = scalar(at: end)
      if Letter(next).isWord || next == 0x5F {
        end += length
      } else if let joined = joinedEnd(next, length, at: end) {
        end = joined
      } else {
        break
      }
    }
    end = withoutNegation(end)
    var traits = before
    if isAbbreviation(end) {
      end += 1
      traits.insert(.abbreviation)
    }
    append(end, traits, 0)
  }

  /// Where the token goes on after a mark inside a word or a number, or `nil` if it ends before it.
  private func joinedEnd(_ scalar: UInt32, _ length: Int, at index: Int) -> Int? {
    guard index > position else { return nil }
    let after = letter(at: index + length)
    guard after.isWord else { return nil }
    let previous = utf8[index - 1]
    let isAfterDigit = previous &- 0x30 < 10
    switch Letter.straight(scalar) {
    case 0x27:
      let isNegation = previous | 0x20 == 0x6E && utf8[index + length] | 0x20 == 0x74
      let isInner =
        after.isWord && !isAfterDigit && (isNegation || cliticEnd(at: index) == nil)
      return isInner ? index + length : nil
    case 0x2E:
      if after == .digit { return isAfterDigit ? index + 1 : nil }
      return after.isWord && joinsAtDot(index) ? index + 1 : nil
    case 0x2C, 0x3A: return isAfterDigit && after == .digit ? index + 1 : nil
    case 0x26: return isSingleCapital(before: index) && after == .upper ? index + 1 : nil
    default: return nil
    }
  }

  /// `AT&T`, `R&D`: short runs of capitals before an ampersand.
  private func isSingleCapital(before index: Int) -> Bool {
    index - position <= 3 && utf8[position..<index].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// Whether a dot between letters joins them: `U.S`, `J.K`, `a.m`, `gazeta.uz`, not `end.Next`.
  private func joinsAtDot(_ dot: Int) -> Bool {
    let afterDot = letter(at: dot + 1)
    let isSingle = dot == position + 1 || utf8[max(position, dot - 2)] == 0x2E
    if isSingle { return true }
    return afterDot == .lower && letter(at: position) != .digit
  }

  /// Leaves `n't` to be a token of its own.
  private func withoutNegation(_ end: Int) -> Int {
    for length in [3, 5] where end - position > length {
      let tail = utf8[(end - length)..<end]
      guard tail.first.map({ $0 | 0x20 }) == 0x6E, tail.last.map({ $0 | 0x20 }) == 0x74 else {
        continue
      }
      let middle = Array(tail.dropFirst().dropLast())
      if middle == [0x27] || middle == [0xE2, 0x80, 0x99] { return end - length }
    }
    return end
  }

  /// Ends at white space when an address (`https://…`, `www.…`, `a@b`) begins here, else `nil`.
  private func addressEnd() -> Int? {
    var end = position
    var isAddress = false
    while end < utf8.count, utf8[end] > 0x20, utf8[end] < 0x7F, utf8[end] != 0x22 {
      let isScheme = utf8[end] == 0x3A && end + 2 < utf8.count && utf8[end + 1] == 0x2F
      let isAt = utf8[end] == 0x40 && end > position && letter(at: end + 1).isWord
      let isWWW = end == position + 3 && utf8[position..<end].elementsEqual([0x77, 0x77, 0x77])
      if isScheme && utf8[end + 2] == 0x2F || isAt || isWWW && utf8[end] == 0x2E {
        isAddress = true
      } else if !isAddress, !isAddressByte(utf8[end]) {
        return nil
      }
      end += 1
    }
    guard isAddress else { return nil }
    while end > position + 1, [0x2E, 0x2C, 0x29, 0x3B, 0x3A, 0x21, 0x3F].contains(utf8[end - 1]) {
      end -= 1
    }
    return end
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2E || byte == 0x5F || byte == 0x2B
  }
}
