// What a place's clocks said at a moment, from the system's compiled time zone files (RFC 8536).
import Glibc

/// The rules of a time zone that has a name of the form `Area/City`.
enum ZoneFile {
  /// Seconds east of UTC that clocks in `place` had when they showed `localSeconds` (as if that were
  /// seconds since 1970), or `nil` when the system knows no such place.
  static func offset(of place: String, atLocal localSeconds: Int64) -> Int? {
    guard let transitions = transitions(of: place) else { return nil }
    let current = transitions.last { $0.moment + Int64($0.offset) <= localSeconds }
    return (current ?? transitions.first)?.offset
  }

  /// A moment, in seconds since 1970, from which an offset holds.
  private typealias Transition = (moment: Int64, offset: Int)

  private static func transitions(of place: String) -> [Transition]? {
    let isName = place.utf8.allSatisfy {
      isLetter($0) || isDigit($0) || [0x2F, 0x5F, 0x2D, 0x2B].contains($0)
    }
    guard isName, !place.isEmpty, place.utf8.first != UInt8(ascii: "/"),
      var source = try? ByteSource(path: "/usr/share/zoneinfo/\(place)"),
      let bytes = try? source.all()
    else { return nil }
    return transitions(in: bytes)
  }

  /// Reads the second, 64-bit part of a file.
  private static func transitions(in bytes: [UInt8]) -> [Transition]? {
    guard bytes.starts(with: Array("TZif".utf8)), bytes.count > 44, bytes[4] >= 0x32,
      let first = Header(bytes[...]), let second = Header(bytes.dropFirst(44 + first.size(4)))
    else { return nil }
    let data = bytes.dropFirst(44 + first.size(4) + 44)
    guard data.count >= second.size(8) else { return nil }
    let moments = data.startIndex
    let kinds = moments + second.times * 8
    let types = kinds + second.times
    func offset(_ kind: Int) -> Int {
      Int(Int32(truncatingIfNeeded: number(data[(types + kind * 6)...].prefix(4))))
    }
    guard second.types > 0 else { return nil }
    return [(Int64.min / 2, offset(0))]
      + (0..<second.times).compactMap { index in
        let kind = Int(data[kinds + index])
        guard kind < second.types else { return nil }
        return (number(data[(moments + index * 8)...].prefix(8)), offset(kind))
      }
  }

  /// The counts at the head of each part of a file.
  private struct Header {
    var (universal, standard, leaps, times, types, characters) = (0, 0, 0, 0, 0, 0)

    init?(_ bytes: ArraySlice<UInt8>) {
      guard bytes.count >= 44 else { return nil }
      let counts = (0..<6).map { Int(number(bytes.dropFirst(20 + $0 * 4).prefix(4))) }
      (universal, standard, leaps) = (counts[0], counts[1], counts[2])
      (times, types, characters) = (counts[3], counts[4], counts[5])
    }

    /// The bytes that follow the header, with `width` bytes to a moment.
    func size(_ width: Int) -> Int {
      times * (width + 1) + types * 6 + characters + leaps * (width + 4) + standard + universal
    }
  }

  /// A big-endian number.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int64 {
    bytes.reduce(0) { $0 << 8 | Int64($1) }
  }
}
