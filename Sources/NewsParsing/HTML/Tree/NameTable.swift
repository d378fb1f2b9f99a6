// Names of markup looked up by their bytes, without making strings.

/// A fixed set of lower-case names, found by a hash of their bytes.
struct NameTable<Value: Sendable>: Sendable {
  private var hashes: [UInt64]
  private var values: [Value]
  private let mask: Int
  private let absent: Value

  /// Makes a table that answers `absent` for names not in it.
  init(_ entries: [(name: String, value: Value)], absent: Value) {
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    values = [Value](repeating: absent, count: size)
    mask = size - 1
    self.absent = absent
    for (name, value) in entries {
      var hash = NameHash()
      for byte in name.utf8 { hash.add(byte) }
      insert(hash.value, value)
    }
  }

  private mutating func insert(_ hash: UInt64, _ value: Value) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 && hashes[slot] != hash { slot = (slot + 1) & mask }
    hashes[slot] = hash
    values[slot] = value
  }

  /// The value of the name whose bytes hash to `hash`.
  @inline(__always)
  subscript(hash: UInt64) -> Value {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return absent
  }
}

/// The 64-bit FNV-1a hash of a name's bytes.
struct NameHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
