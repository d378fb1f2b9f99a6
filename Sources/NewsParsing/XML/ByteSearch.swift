// Bytes that belong to someone else, and searching in them.

/// A view of bytes; `Span` alone is a stretch of an article's text in this house.
typealias ByteSpan = Swift.Span<UInt8>

extension ByteSpan {
  /// The first index of `byte` at or after `start`, or the count.
  @inline(__always) func index(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < count, self[index] != byte { index += 1 }
    return index
  }

  /// The first index of `word` at or after `start`, or `nil`.
  func index(of word: StaticString, from start: Int) -> Int? {
    let first = word.utf8Start.pointee
    var index = index(of: first, from: start)
    while index < count {
      if begins(word, at: index) { return index }
      index = self.index(of: first, from: index + 1)
    }
    return nil
  }

  /// Whether `word` stands at `start`.
  func begins(_ word: StaticString, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start + length <= count else { return false }
    return word.withUTF8Buffer { letters in
      (0..<length).allSatisfy { self[start + $0] == letters[$0] }
    }
  }
}
