// The rewriting: scalar by scalar, with what must be remembered between them.

/// Rewrites one text.
///
/// What it remembers is bounded, and each byte is looked at a fixed number of times.
struct Cleaner {
  /// More marks on one base than the fullest Hebrew or Tibetan writing needs.
  static let mostMarks = 8
  /// As many as an emoji's variation selector and joiner.
  static let mostInvisibles = 2
  /// Deeper nesting of isolates than any real text has.
  static let mostIsolates = 16
  /// The tags of the longest flag: `gbeng` and its end have six, others up to eight.
  static let mostTags = 8

  private(set) var output: [UInt8] = []
  /// Whether the output differs from the input.
  private(set) var isChanged = false
  private var marks = 0
  private var invisibles = 0
  private var tags = 0
  /// Whether something stands on the line for a joiner to join.
  private var hasBase = false
  private var isolates = IsolateStack()

  init(reserving count: Int) {
    output.reserveCapacity(count)
  }

  /// Rewrites `bytes`, valid UTF-8 whose scalars before `suspect` are harmless.
  mutating func clean(_ bytes: Span<UInt8>, from suspect: Int) {
    var index = 0
    var next = suspect
    while true {
      copyHarmless(bytes, index..<next)
      index = next
      guard index < bytes.count else { break }
      index = take(bytes, at: index)
      next = firstSuspect(in: bytes, from: index)
    }
    dropOpenIsolates()
  }

  /// Appends what needs no look, which ends what the last base could take.
  private mutating func copyHarmless(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    (marks, invisibles, tags) = (0, 0, 0)
    hasBase = bytes[range.upperBound - 1] != 0x0A
    var start = range.lowerBound
    if !isolates.isEmpty {
      for index in range where bytes[index] == 0x0A && !isolates.isEmpty {
        append(bytes, start..<index)
        start = index
        dropOpenIsolates()
      }
    }
    append(bytes, start..<range.upperBound)
  }

  private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    output.append(addingCapacity: range.count) { span in
      for index in range { span.append(bytes[index]) }
    }
  }

  /// Takes back the isolates that a line left open, which would reach to its end and no further.
  private mutating func dropOpenIsolates() {
    guard !isolates.isEmpty else { return }
    for place in isolates.abandon() {
      output.removeSubrange(place..<(place + 3))
      isChanged = true
    }
  }
}

extension Cleaner {
  /// Decides on the scalar at `index` and returns the index after what was decided on.
  private mutating func take(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let (scalar, length) = decodedScalar(in: bytes, at: index)
    let end = index + length
    switch ScalarKind(scalar) {
    case .base:
      copyHarmless(bytes, index..<end)
    case .mark:
      marks += 1
      hasBase = true
      keep(bytes, index..<end, if: marks <= Self.mostMarks)
    case .invisible:
      invisibles += 1
      keep(bytes, index..<end, if: invisibles <= Self.mostInvisibles)
    case .joiner:
      invisibles += 1
      keep(bytes, index..<end, if: invisibles <= Self.mostInvisibles && hasBase)
    case .tag:
      tags += 1
      keep(bytes, index..<end, if: tags <= Self.mostTags && isFlag(bytes, before: index))
    case .isolateStart:
      invisibles += 1
      let isKept = invisibles <= Self.mostInvisibles * 2 && isolates.count < Self.mostIsolates
      isolates.open(at: isKept ? output.count : nil)
      keep(bytes, index..<end, if: isKept)
    case .isolateEnd:
      keep(bytes, index..<end, if: isolates.close())
    case .tab: replace(with: [0x20])
    case .lineBreak: breakLine()
    case .carriageReturn:
      breakLine()
      return end < bytes.count && bytes[end] == 0x0A ? end + 1 : end
    case .paragraphBreak:
      breakLine()
      breakLine()
    case .misread(let sign): replace(with: Array(String(sign).utf8))
    case .escape:
      isChanged = true
      return EscapeSequence.end(in: bytes, afterEscapeAt: end)
    case .introducer(let letter):
      isChanged = true
      return EscapeSequence.end(in: bytes, introducedBy: letter, from: end)
    case .harmful:
      isChanged = true
    }
    return end
  }

  private mutating func keep(_ bytes: Span<UInt8>, _ range: Range<Int>, if isKept: Bool) {
    if isKept { append(bytes, range) } else { isChanged = true }
  }

  private mutating func replace(with replacement: [UInt8]) {
    (marks, invisibles, tags) = (0, 0, 0)
    hasBase = replacement != [0x0A]
    output += replacement
    isChanged = true
  }

  private mutating func breakLine() {
    dropOpenIsolates()
    replace(with: [0x0A])
  }

  /// Whether the tag at `index` follows a black flag, or tags that do.
  private func isFlag(_ bytes: Span<UInt8>, before index: Int) -> Bool {
    let start = index - 4 * tags
    guard start >= 0 else { return false }
    let flag: [UInt8] = [0xF0, 0x9F, 0x8F, 0xB4]
    return (0..<4).allSatisfy { bytes[start + $0] == flag[$0] }
  }
}
