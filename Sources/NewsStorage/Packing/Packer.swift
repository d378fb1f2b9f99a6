// Numbers and texts in few bytes, all of them printable: a store holds no control character, and
// whatever reads it as text finds valid UTF-8.

/// A number is written in base 47 from its least digit on: a space to `N` for its last digit, `O`
/// to `}` for those before.
///
/// That takes a quarter more than seven bits to a byte would.
private enum Digits {
  static let base: UInt64 = 47
  static let last: UInt8 = 0x20
  static let more: UInt8 = 0x20 + 47
  static let end: UInt8 = 0x20 + 94
}

/// Writes numbers and texts into bytes.
struct Packer {
  private(set) var bytes: [UInt8]

  /// Begins with a mark, which is for its reader to take off.
  init(startingWith mark: UInt8? = nil) {
    bytes = mark.map { [$0] } ?? []
  }

  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= Digits.base {
      bytes.append(Digits.more + UInt8(rest % Digits.base))
      rest /= Digits.base
    }
    bytes.append(Digits.last + UInt8(rest))
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
    var (result, weight) = (UInt64(0), UInt64(1))
    while offset < bytes.count, (Digits.last..<Digits.end).contains(bytes[offset]) {
      let byte = bytes[offset]
      offset += 1
      let digit = UInt64(byte - (byte < Digits.more ? Digits.last : Digits.more))
      let (value, isTooLarge) = digit.multipliedReportingOverflow(by: weight)
      guard !isTooLarge else { return nil }
      result &+= value
      if byte < Digits.more { return Int(Int64(bitPattern: result)) }
      let (next, hasNoNext) = weight.multipliedReportingOverflow(by: Digits.base)
      guard !hasNoNext else { return nil }
      weight = next
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
