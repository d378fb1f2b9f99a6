// Bytes in which numbers take no more room than they need.

/// Writes numbers and texts into bytes: numbers in groups of seven bits (LEB128).
struct Packer {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds a number that may be less than zero, so that small ones stay short (zigzag).
  mutating func addSigned(_ number: Int) {
    add(number << 1 ^ number >> (Int.bitWidth - 1))
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds a text that may be missing.
  mutating func add(_ text: String?) {
    guard let text else { return add(0) }
    add(text.utf8.count + 1)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads what a `Packer` wrote; of bytes that none wrote it returns `nil` and never fails.
struct Unpacker {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { offset >= bytes.count }

  mutating func number() -> Int? {
    var (result, shift) = (UInt64(0), UInt64(0))
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: result)) }
      shift += 7
    }
    return nil
  }

  /// A number that is a count or an offset, and so not less than zero nor beyond any text.
  mutating func count() -> Int? {
    number().flatMap { (0...Int(Int32.max)).contains($0) ? $0 : nil }
  }

  mutating func signed() -> Int? {
    number().map { Int(bitPattern: UInt(bitPattern: $0) >> 1) ^ -($0 & 1) }
  }

  mutating func text() -> String? {
    count().flatMap { take($0) }
  }

  /// A text that may be missing: `.some(nil)` where it is.
  mutating func optionalText() -> String?? {
    guard let count = count() else { return nil }
    return count == 0 ? .some(nil) : take(count - 1).map { .some($0) }
  }

  private mutating func take(_ count: Int) -> String? {
    guard count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }
}
