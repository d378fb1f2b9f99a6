// Texts put together and taken apart without passing the door again where nothing can go wrong.

extension SafeText {
  /// Both texts, one after the other.
  public static func + (left: SafeText, right: SafeText) -> SafeText {
    guard !left.isEmpty else { return right }
    let joined = left.string + right.string
    return right.beginsAnew ? SafeText(alreadyClean: joined) : SafeText(joined)
  }

  /// Appends a text.
  public static func += (left: inout SafeText, right: SafeText) {
    left = left + right
  }

  /// The texts, one after the other, with a separator between them.
  public init(joining texts: some Sequence<SafeText>, separator: SafeText = .empty) {
    var joined = ""
    var isClean = separator.beginsAnew
    for (place, text) in texts.enumerated() {
      if place > 0 { joined += separator.string }
      joined += text.string
      isClean = isClean && text.beginsAnew
    }
    self = isClean ? SafeText(alreadyClean: joined) : SafeText(joined)
  }

  /// Whether the text begins with a scalar that nothing before it can make harmful.
  ///
  /// Marks and invisible ones add up with those before; isolates are balanced within each text.
  private var beginsAnew: Bool {
    let bytes = string.utf8.span
    guard !bytes.isEmpty else { return true }
    let length = decodedScalar(in: bytes, at: 0).length
    return firstSuspect(in: bytes.extracting(first: length), from: 0) == length
  }

  /// The part of the text between two scalar offsets, clamped to the text.
  public subscript(scalars range: Range<Int>) -> SafeText {
    let bytes = string.utf8.span
    let start = byteOffset(ofScalar: range.lowerBound, in: bytes, from: 0)
    let end = byteOffset(ofScalar: range.count, in: bytes, from: start)
    if start == 0, end == bytes.count { return self }
    let utf8 = string.utf8
    let part =
      utf8.index(
        utf8.startIndex, offsetBy: start)..<utf8.index(
        utf8.startIndex, offsetBy: end)
    // A part may hold one end of an isolate alone, so it passes the door, which is quick.
    return SafeText(String(string[part]))
  }

  /// Where the scalar that lies `offset` scalars behind the byte `start` begins, or the count.
  private func byteOffset(ofScalar offset: Int, in bytes: Span<UInt8>, from start: Int) -> Int {
    var (index, left) = (start, offset)
    while index < bytes.count {
      if bytes[index] & 0xC0 != 0x80 {
        if left == 0 { return index }
        left -= 1
      }
      index += 1
    }
    return bytes.count
  }

  /// The number of Unicode scalars: the unit of every offset into a text.
  public var scalarCount: Int {
    let bytes = string.utf8.span
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
