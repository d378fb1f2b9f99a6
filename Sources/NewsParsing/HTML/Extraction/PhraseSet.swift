// A list of phrases looked for in a line's bytes, all at once.

/// Phrases in lower case, filed by their first two bytes.
struct PhraseSet: ExpressibleByArrayLiteral, Sendable {
  private var phrases: [[UInt8]] = []
  /// For each hash of two bytes the indices of the phrases that begin with such.
  private var buckets = [[Int]](repeating: [], count: 1024)

  init(arrayLiteral elements: String...) {
    for element in elements {
      let bytes = Array(element.utf8)
      buckets[Self.bucket(bytes, 0)].append(phrases.count)
      phrases.append(bytes)
    }
  }

  @inline(__always)
  private static func bucket(_ bytes: [UInt8], _ index: Int) -> Int {
    (Int(bytes[index]) &* 37 &+ Int(bytes[index + 1])) & 1023
  }

  /// Whether one of the phrases opens `line`.
  func opens(_ line: [UInt8]) -> Bool {
    line.count > 1 && stands(in: line, at: 0)
  }

  /// Whether one of the phrases stands anywhere in `line`, or in its last `end` bytes.
  func occurs(in line: [UInt8], last end: Int = .max) -> Bool {
    guard line.count > 1 else { return false }
    for index in max(0, line.count - min(end, line.count))..<(line.count - 1)
    where stands(in: line, at: index) {
      return true
    }
    return false
  }

  /// Where the first phrase that stands in `line` ends.
  func firstEnd(in line: [UInt8]) -> Int? {
    for index in line.indices.dropLast() {
      for phrase in buckets[Self.bucket(line, index)] where matches(phrases[phrase], line, index) {
        return index + phrases[phrase].count
      }
    }
    return nil
  }

  private func stands(in line: [UInt8], at index: Int) -> Bool {
    for phrase in buckets[Self.bucket(line, index)] where matches(phrases[phrase], line, index) {
      return true
    }
    return false
  }

  private func matches(_ phrase: [UInt8], _ line: [UInt8], _ index: Int) -> Bool {
    guard index + phrase.count <= line.count else { return false }
    for offset in 0..<phrase.count where line[index + offset] != phrase[offset] { return false }
    return true
  }
}
