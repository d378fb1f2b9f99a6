// Hash tables as bytes: found by place and fingerprint, their keys not kept.

/// A table of 8-byte entries with open addressing; an empty entry is 0.
package enum WideTable {
  /// The entries of a table for these keys, each with a payload of at most `bits` bits.
  package static func build(_ pairs: [(key: UInt64, payload: UInt64)], bits: UInt64) -> [UInt64] {
    var entries = [UInt64](repeating: 0, count: capacity(for: pairs.count))
    for (key, payload) in pairs {
      var slot = place(key, entries.count)
      while entries[slot] != 0 { slot = slot + 1 == entries.count ? 0 : slot + 1 }
      entries[slot] = fingerprint(key, bits) << bits | payload
    }
    return entries
  }

  static func capacity(for count: Int) -> Int { count + count / 4 + 8 }

  /// The payload of a key, or `nil`.
  @inline(__always)
  static func find(_ key: UInt64, in bytes: borrowing RawSpan, bits: UInt64) -> UInt64? {
    let count = bytes.byteCount / 8
    let wanted = fingerprint(key, bits)
    var slot = place(key, count)
    while true {
      let entry = bytes.unsafeLoadUnaligned(fromByteOffset: slot * 8, as: UInt64.self)
      if entry == 0 { return nil }
      if entry >> bits == wanted { return entry & (1 << bits - 1) }
      slot = slot + 1 == count ? 0 : slot + 1
    }
  }

  /// The low bits of the key, never 0.
  @inline(__always)
  private static func fingerprint(_ key: UInt64, _ bits: UInt64) -> UInt64 {
    max(key & (1 << (64 - bits) - 1), 1)
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: key.multipliedFullWidth(by: UInt64(count)).high)
  }
}

/// A table of 4-byte entries with open addressing; an empty entry is 0.
package enum NarrowTable {
  package static func build(_ pairs: [(key: UInt64, payload: UInt32)], bits: UInt32) -> [UInt32] {
    var entries = [UInt32](repeating: 0, count: WideTable.capacity(for: pairs.count))
    for (key, payload) in pairs {
      var slot = place(key, entries.count)
      while entries[slot] != 0 { slot = slot + 1 == entries.count ? 0 : slot + 1 }
      entries[slot] = fingerprint(key, bits) << bits | payload
    }
    return entries
  }

  /// The payload of a key, or 0.
  @inline(__always)
  static func find(_ key: UInt64, in bytes: borrowing RawSpan, bits: UInt32) -> UInt32 {
    let count = bytes.byteCount / 4
    let wanted = fingerprint(key, bits)
    var slot = place(key, count)
    while true {
      let entry = bytes.unsafeLoadUnaligned(fromByteOffset: slot * 4, as: UInt32.self)
      if entry == 0 { return 0 }
      if entry >> bits == wanted { return entry & (1 << bits - 1) }
      slot = slot + 1 == count ? 0 : slot + 1
    }
  }

  @inline(__always)
  private static func fingerprint(_ key: UInt64, _ bits: UInt32) -> UInt32 {
    max(UInt32(truncatingIfNeeded: key) & (1 << (32 - bits) - 1), 1)
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: key.multipliedFullWidth(by: UInt64(count)).high)
  }
}
