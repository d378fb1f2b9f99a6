// Where the paragraphs of a text begin, found in one pass, so that long texts open at once.
import CleanText
import Glibc

/// A text and where its paragraphs begin: the pieces between line breaks.
///
/// A piece of more than 64 KiB is cut at a space or, failing that, at a scalar, so that no single
/// wrap takes long.
final class ParagraphIndex: Sendable {
  private static let mostBytes = 65_536

  private let string: String
  /// Each paragraph's first byte and scalar; the last entry is the end of the text.
  private let starts: [Start]
  let scalarCount: Int

  private struct Start {
    var byte: Int
    var scalar: Int
    /// Whether a line break parts this paragraph from the one before.
    var followsBreak: Bool
  }

  init(_ text: SafeText) {
    var string = text.string
    string.makeContiguousUTF8()
    self.string = string
    starts = string.utf8.withContiguousStorageIfAvailable(Self.starts(in:)) ?? []
    scalarCount = starts.last?.scalar ?? 0
  }

  /// At least one: no text is one empty paragraph.
  var count: Int { max(1, starts.count - 1) }

  /// Returns the bytes of a paragraph, without its line break.
  func bytes(of paragraph: Int) -> [UInt8] {
    guard paragraph + 1 < starts.count else { return [] }
    let from = starts[paragraph].byte
    let next = starts[paragraph + 1]
    let utf8 = string.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: from)
    return Array(utf8[start...].prefix(next.byte - from - (next.followsBreak ? 1 : 0)))
  }

  /// The scalars of a paragraph, without its line break.
  func scalars(of paragraph: Int) -> Range<Int> {
    guard paragraph + 1 < starts.count else { return 0..<0 }
    let next = starts[paragraph + 1]
    return starts[paragraph].scalar..<next.scalar - (next.followsBreak ? 1 : 0)
  }

  /// The paragraph that a scalar is in; a line break belongs to the paragraph before it.
  func paragraph(ofScalar offset: Int) -> Int {
    var (low, high) = (0, count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle].scalar <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func starts(in bytes: UnsafeBufferPointer<UInt8>) -> [Start] {
    var starts = [Start(byte: 0, scalar: 0, followsBreak: false)]
    var (scalar, from) = (0, 0)
    while from < bytes.count {
      let (end, isBreak) = paragraphEnd(in: bytes, from: from)
      scalar += scalarCount(in: UnsafeBufferPointer(rebasing: bytes[from..<end]))
      starts.append(Start(byte: end, scalar: scalar, followsBreak: isBreak))
      from = end
    }
    // A last line break is followed by an empty paragraph, as the end of the text must stand
    // after a paragraph of its own.
    let end = starts[starts.count - 1]
    if end.followsBreak || starts.count == 1 {
      starts.append(Start(byte: end.byte, scalar: end.scalar, followsBreak: false))
    }
    return starts
  }

  /// The byte after a paragraph and its line break, if it has one.
  private static func paragraphEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, isBreak: Bool) {
    let limit = min(bytes.count, start + mostBytes)
    if let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, limit - start) {
      return (UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1, true)
    }
    if limit == bytes.count { return (limit, false) }
    if let space = bytes[start..<limit].lastIndex(of: 0x20) { return (space + 1, false) }
    var end = limit
    while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return (end, false)
  }

  /// Counts the bytes that begin a scalar, in a form that the compiler makes wide.
  private static func scalarCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var continuations = 0
    for byte in bytes { continuations &+= byte & 0xC0 == 0x80 ? 1 : 0 }
    return bytes.count - continuations
  }
}
