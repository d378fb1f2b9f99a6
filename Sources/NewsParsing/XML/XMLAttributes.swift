// The attributes of one start tag, read when asked for.

/// Walks over attributes in their order, well-formed or not: values may lack quotes or be missing.
struct XMLAttributes {
  private var index: Int
  private let end: Int

  /// Begins before the first attribute in a range of bytes.
  init(in range: Range<Int>) {
    (index, end) = (range.lowerBound, range.upperBound)
  }

  /// The next attribute's name and its value without quotes, undecoded, or `nil` after the last.
  mutating func next(in bytes: ByteSpan) -> (name: Range<Int>, value: Range<Int>)? {
    while index < end, !isNamePart(bytes[index]) { index += 1 }
    guard index < end else { return nil }
    let start = index
    while index < end, isNamePart(bytes[index]) { index += 1 }
    let name = start..<index
    skipBlanks(in: bytes)
    guard index < end, bytes[index] == UInt8(ascii: "=") else { return (name, index..<index) }
    index += 1
    skipBlanks(in: bytes)
    return (name, value(in: bytes))
  }

  private mutating func skipBlanks(in bytes: ByteSpan) {
    while index < end, isBlank(bytes[index]) { index += 1 }
  }

  private mutating func value(in bytes: ByteSpan) -> Range<Int> {
    guard index < end else { return index..<index }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let start = isQuoted ? index + 1 : index
    index = start
    while index < end, isQuoted ? bytes[index] != quote : !isBlank(bytes[index]) { index += 1 }
    let value = start..<index
    if isQuoted, index < end { index += 1 }
    return value
  }
}
