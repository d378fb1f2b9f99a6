// Writes text as it is read: white space folded, paragraphs parted, spans by scalars.
import NewsModel

/// Collects text and the spans in it; white space and breaks are written only between words.
struct TextWriter {
  /// How far apart two pieces of text stand, nearest first.
  enum Gap: Int, Comparable {
    case none, unbreakableSpace, space, cell, line, paragraph

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  private(set) var text: [UInt8] = []
  private(set) var spans: [OpenSpan] = []
  /// Unicode scalars written.
  private var scalars = 0
  private var gap = Gap.none
  /// The indices in `spans` of those that are open, outermost first.
  private var open: [Int] = []
  /// How many of `open` have begun, which is when their first character is written.
  private var begun = 0
  /// Spans of no width that wait for the place of the next word.
  private var waiting: [Int] = []

  /// A span whose range is known in part.
  struct OpenSpan {
    var span: Span
    var start = -1
    var end = -1
  }
}

// MARK: - Text

extension TextWriter {
  /// Parts what was written from what comes next, by at least `wider`.
  @inline(__always)
  mutating func part(by wider: Gap) {
    if wider > gap { gap = wider }
  }

  /// Ends the line, or the paragraph where the line was ended already.
  mutating func breakLine() {
    gap = gap >= .line ? .paragraph : .line
  }

  /// Writes a page's characters with references decoded and white space folded.
  mutating func write(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isHTMLSpace {
        part(by: .space)
        index += 1
      } else if byte == UInt8(ascii: "&"),
        let reference = CharacterReference(
          in: bytes.span.extracting(first: range.upperBound), at: index)
      {
        write(reference)
        index = reference.end
      } else if isUnbreakableSpace(bytes, at: index) {
        part(by: .unbreakableSpace)
        index += 2
      } else {
        index = writeRun(bytes, from: index, to: range.upperBound)
      }
    }
  }

  /// Writes a page's characters as they stand, as in `pre`.
  mutating func writePreformatted(_ bytes: [UInt8], _ range: Range<Int>) {
    var decoded: [UInt8] = []
    CharacterReference.decode(bytes.span.extracting(range), into: &decoded)
    var index = 0
    while index < decoded.count {
      let start = index
      while index < decoded.count, decoded[index] != 0x0A { index += 1 }
      let line = decoded[start..<index].map { $0 == 0x09 ? 0x20 : $0 }
      if !line.allSatisfy(\.isHTMLSpace) {
        // Leading spaces are the code's own: they are written with the line.
        writeGap()
        append(line[...])
      }
      if index < decoded.count { breakLine() }
      index += 1
    }
  }

  /// Writes characters that are not the page's.
  mutating func write(_ string: StaticString) {
    writeGap()
    string.withUTF8Buffer { buffer in
      for byte in buffer { text.append(byte) }
      scalars += buffer.count { $0 & 0xC0 != 0x80 }
    }
  }

  private mutating func write(_ reference: CharacterReference) {
    switch reference.scalar {
    case "\u{A0}": part(by: .unbreakableSpace)
    case " ", "\t", "\n", "\r", "\u{C}": part(by: .space)
    default:
      writeGap()
      reference.append(to: &text)
      scalars += reference.second == nil ? 1 : 2
    }
  }

  private func isUnbreakableSpace(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
  }

  /// Writes up to the next white space or reference, and returns where it stands.
  private mutating func writeRun(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start + 1
    while index < end {
      let byte = bytes[index]
      if byte.isHTMLSpace || byte == UInt8(ascii: "&") || byte == 0xC2 { break }
      index += 1
    }
    writeGap()
    append(bytes[start..<index])
    return index
  }

  private mutating func append(_ slice: ArraySlice<UInt8>) {
    text.append(contentsOf: slice)
    var continuations = 0
    for byte in slice where byte & 0xC0 == 0x80 { continuations += 1 }
    scalars += slice.count - continuations
  }

  private mutating func writeGap() {
    if gap != .none {
      if !text.isEmpty { writeSeparator() }
      gap = .none
    }
    if begun < open.count || !waiting.isEmpty { beginSpans() }
  }

  private mutating func writeSeparator() {
    switch gap {
    case .none: return
    case .unbreakableSpace: text.append(contentsOf: [0xC2, 0xA0])
    case .space: text.append(0x20)
    case .cell: text.append(contentsOf: [0x20, 0x7C, 0x20])
    case .line: text.append(0x0A)
    case .paragraph: text.append(contentsOf: [0x0A, 0x0A])
    }
    scalars += gap == .paragraph ? 2 : gap == .cell ? 3 : 1
  }
}

// MARK: - Spans

extension TextWriter {
  /// Opens a span that begins at the next character written.
  mutating func open(_ span: Span) {
    open.append(spans.count)
    spans.append(OpenSpan(span: span))
  }

  /// Ends the span that was opened last.
  mutating func close() {
    let index = open.removeLast()
    if spans[index].start >= 0 { spans[index].end = scalars }
    begun = min(begun, open.count)
  }

  /// Marks the place of the next word, or the end, with a span of no width.
  mutating func mark(_ span: Span) {
    waiting.append(spans.count)
    spans.append(OpenSpan(span: span))
  }

  private mutating func beginSpans() {
    for index in open[begun...] { spans[index].start = scalars }
    begun = open.count
    for index in waiting { (spans[index].start, spans[index].end) = (scalars, scalars) }
    waiting.removeAll(keepingCapacity: true)
  }

  /// The spans with their ranges, by start; those in which nothing was written are left out.
  func finishedSpans() -> [Span] {
    let ended = waiting.isEmpty ? spans : ending(waiting)
    let finished = ended.filter { $0.start >= 0 && $0.end >= $0.start }.map { open in
      var span = open.span
      span.range = open.start..<open.end
      return span
    }
    return finished.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  private func ending(_ marks: [Int]) -> [OpenSpan] {
    var result = spans
    for index in marks { (result[index].start, result[index].end) = (scalars, scalars) }
    return result
  }
}
