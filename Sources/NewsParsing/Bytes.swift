// Small questions about bytes that several parsers ask, all of ASCII alone.

/// Whether `byte` is a space, a tab or a line break.
@inline(__always)
func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}

/// Whether `byte` is an ASCII digit.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Whether `byte` is an ASCII letter.
@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// `byte`, in lower case if it is an ASCII capital.
@inline(__always)
func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

/// Whether `bytes` begin with `text`, which is in lower case, in any case.
func starts(_ bytes: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
  text.withUTF8Buffer { pattern in
    bytes.count >= pattern.count && zip(bytes, pattern).allSatisfy { lowercased($0) == $1 }
  }
}

/// Where the first `text`, which is in lower case, ends in `bytes`, in any case.
func firstRange(of text: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
  let count = text.utf8CodeUnitCount
  guard bytes.count >= count else { return nil }
  for start in bytes.startIndex...(bytes.endIndex - count)
  where starts(bytes[start..<(start + count)], text) {
    return start + count
  }
  return nil
}

/// Whether `text`, which is in lower case, stands anywhere in `bytes`, in any case.
func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
  let pattern = Array(text.utf8)
  guard let first = pattern.first, bytes.count >= pattern.count else { return false }
  for start in bytes.startIndex...(bytes.endIndex - pattern.count)
  where lowercased(bytes[start]) == first {
    if zip(bytes[start...], pattern).allSatisfy({ lowercased($0) == $1 }) { return true }
  }
  return false
}

/// A Unicode encoding with more than one byte for an ASCII character.
struct WideEncoding {
  /// Bytes per ASCII character, and which of them is not zero.
  let (width, significant): (Int, Int)

  /// The wide encoding that `start` has by its byte-order mark or by its pattern of zeros.
  init?(of start: ArraySlice<UInt8>) {
    let head = Array(start.prefix(64))
    switch head.prefix(4) {
    case [0xFF, 0xFE, 0, 0]: (width, significant) = (4, 0)
    case [0, 0, 0xFE, 0xFF]: (width, significant) = (4, 3)
    default:
      if head.starts(with: [0xFF, 0xFE]) {
        (width, significant) = (2, 0)
      } else if head.starts(with: [0xFE, 0xFF]) {
        (width, significant) = (2, 1)
      } else {
        guard let (width, significant) = Self.byZeros(head) else { return nil }
        (self.width, self.significant) = (width, significant)
      }
    }
  }

  /// The encoding in which the zeros of `head` stand where ASCII characters have them.
  private static func byZeros(_ head: [UInt8]) -> (Int, Int)? {
    guard head.count >= 8 else { return nil }
    for (width, significant) in [(4, 0), (4, 3), (2, 0), (2, 1)] {
      let usable = head.prefix(head.count / width * width)
      let fits = usable.indices.allSatisfy { ($0 % width == significant) == (usable[$0] != 0) }
      if fits { return (width, significant) }
    }
    return nil
  }
}

/// `bytes` without the zeros of a wide encoding and without a byte-order mark: enough to read
/// ASCII in it.
func asciiBytes(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return bytes.dropFirst(3) }
  if let text = Charset.mainframeText(of: bytes.span) { return text[...] }
  guard WideEncoding(of: bytes) != nil else { return bytes }
  return bytes.filter { $0 != 0 && $0 < 0x80 }[...]
}
