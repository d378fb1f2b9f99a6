// A ZIP archive whose files are stored as they are, which is all that an e-book needs.
//
// The form is that of PKWARE's APPNOTE.TXT. A library would be opened at every start of the program
// for the sake of one export.

/// Makes a ZIP archive in memory.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file; `name` is its path in the archive.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = UInt32(bytes.count)
    let facts = entry(name, content)
    bytes += little(0x0403_4B50, 4) + facts + Array(name.utf8) + content
    directory += little(0x0201_4B50, 4) + little(20, 2) + facts
    directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
    directory += little(offset, 4) + Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  func file() -> [UInt8] {
    let start = UInt32(bytes.count)
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(UInt32(count), 2) + little(UInt32(count), 2)
      + little(UInt32(directory.count), 4) + little(start, 4) + little(0, 2)
    return bytes + directory + end
  }

  /// What the file's own header and the directory both say: names are UTF-8, nothing is
  /// compressed, and the time is the format's first, so that the same articles give the same file.
  private func entry(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let size = little(UInt32(content.count), 4)
    return little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x0021, 2)
      + little(CRC32.checksum(content), 4) + size + size + little(UInt32(name.utf8.count), 2)
      + little(0, 2)
  }

  private func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }
}

/// The cyclic redundancy check of ZIP (polynomial 0xEDB88320, reflected).
enum CRC32 {
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8)
    }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }
}
