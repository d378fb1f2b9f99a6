// Looks names up in the table of named character references.

/// The named character references of HTML, by name.
enum NamedReferences {
  /// Reads the name at `start`, after the `&`, or returns `nil` when it is no known one.
  static func reference(
    in bytes: Span<UInt8>, at start: Int, isAttribute: Bool
  ) -> CharacterReference? {
    var end = start
    while end < bytes.count, end - start < longestName,
      isLetter(bytes[end]) || isDigit(bytes[end])
    { end += 1 }
    guard end - start >= 2 else { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: ";"),
      let entry = index.entry(named: bytes.extracting(start..<end))
    {
      return CharacterReference(entry.scalar, second: entry.second, end: end + 1)
    }
    return unterminated(in: bytes, from: start, to: end, isAttribute: isAttribute)
  }

  /// Reads the longest name between `start` and `end` that need not end in `;`.
  private static func unterminated(
    in bytes: Span<UInt8>, from start: Int, to end: Int, isAttribute: Bool
  ) -> CharacterReference? {
    for nameEnd in stride(from: min(end, start + longestUnterminatedName), to: start + 1, by: -1) {
      guard let entry = index.entry(named: bytes.extracting(start..<nameEnd)),
        !entry.needsSemicolon
      else { continue }
      if isAttribute, nameEnd < bytes.count,
        nameEnd < end || bytes[nameEnd] == UInt8(ascii: "=")
      {
        return nil
      }
      return CharacterReference(entry.scalar, second: entry.second, end: nameEnd)
    }
    return nil
  }

  private static let longestName = 31
  private static let longestUnterminatedName = 6
  private static let index = NameIndex()
}

/// The table with the place of each entry, for binary search.
private struct NameIndex: Sendable {
  private let table = Array(namedReferenceTable.utf8)
  private var starts: [Int] = [0]

  init() {
    for (place, byte) in table.enumerated() where byte == UInt8(ascii: " ") || byte == 0x0A {
      starts.append(place + 1)
    }
  }

  struct Entry {
    var scalar: Unicode.Scalar
    var second: Unicode.Scalar?
    var needsSemicolon: Bool
  }

  /// The entry of `name`, or `nil` when the table has none.
  func entry(named name: Span<UInt8>) -> Entry? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      switch order(of: name, comparedToEntryAt: starts[middle]) {
      case 0: return entry(at: starts[middle] + name.count)
      case ..<0: high = middle
      default: low = middle + 1
      }
    }
    return nil
  }

  /// Negative when `name` stands before the entry, 0 when it is its name, else positive.
  private func order(of name: Span<UInt8>, comparedToEntryAt start: Int) -> Int {
    for offset in 0..<name.count {
      let byte = table[start + offset]
      guard isLetter(byte) || isDigit(byte) else { return 1 }
      if byte != name[offset] { return name[offset] < byte ? -1 : 1 }
    }
    let byte = table[start + name.count]
    return isLetter(byte) || isDigit(byte) ? -1 : 0
  }

  /// Reads what follows a name: `:E9`, `!E9` or `:3C+20D2`.
  private func entry(at start: Int) -> Entry? {
    var numbers: [UInt32] = [0]
    for byte in table[(start + 1)...] {
      if let digit = hexadecimalValue(byte) {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 16 + digit
      } else if byte == UInt8(ascii: "+") {
        numbers.append(0)
      } else {
        break
      }
    }
    guard let scalar = Unicode.Scalar(numbers[0]) else { return nil }
    return Entry(
      scalar: scalar, second: numbers.count > 1 ? Unicode.Scalar(numbers[1]) : nil,
      needsSemicolon: table[start] == UInt8(ascii: ":"))
  }
}
