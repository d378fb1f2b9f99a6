// A fast hash of text that is the same in every process, as a store must have it.

/// A 64-bit hash of bytes, after Wang Yi's wyhash: multiply, and fold the product.
///
/// Whoever knows it can make collisions: where two texts must not be taken for one, equal hashes
/// are confirmed by comparing.
struct TextHash {
  private var state: UInt64 = 0xA076_1D64_78BD_642F

  /// The hash of all that was added, as SQLite's integer.
  var value: Int64 { Int64(bitPattern: Self.mixed(state, 0xE703_7ED1_A0B4_28DB)) }

  mutating func add(_ number: UInt64) {
    state = Self.mixed(state ^ number, 0x8EBC_6AF0_9C88_C6E3)
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// Adds a text that may be missing, apart from one that is empty.
  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1 as UInt64)
    if let text { add(text) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    add(UInt64(bytes.count))
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      add(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    for byte in raw[offset...] { rest = rest << 8 | UInt64(byte) }
    add(rest)
  }

  /// The halves of the product, folded into one.
  static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
