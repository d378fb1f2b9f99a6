// What is looked up in a text itself: words in a row, and parts of scripts without spaces.

/// Something that a text may hold, and whose place in it the full-text index does not know.
struct TextPattern: Equatable {
  enum Kind: Equatable {
    /// Words in a row, folded as the tokenizer does; with `isOpen` the last may go on.
    case words([String], isOpen: Bool)
    /// Characters in a row of a script without spaces.
    case run(String)
  }

  let kind: Kind

  init(_ kind: Kind) {
    self.kind = kind
  }

  /// The most words in a row that are told apart; those after them are not looked up.
  private static let mostWords = 60

  // MARK: - As a parameter of SQL

  /// The pattern as text, which `init(_: String)` reads.
  var key: String {
    switch kind {
    case .words(let words, let isOpen): (isOpen ? "*" : "=") + words.joined(separator: " ")
    case .run(let run): "+" + run
    }
  }

  init(_ key: String) {
    let rest = String(key.dropFirst())
    switch key.first {
    case "+": kind = .run(rest)
    case let mark:
      kind = .words(rest.split(separator: " ").map(String.init), isOpen: mark == "*")
    }
  }

  // MARK: - Looking

  /// Whether the text, as UTF-8, holds the pattern.
  func isHeld(by text: UnsafeBufferPointer<UInt8>, _ tokenizer: Tokenizer) -> Bool {
    switch kind {
    case .run(let run): return !Self.ranges(of: Array(run.utf8), in: text, 1).isEmpty
    case .words(let words, let isOpen):
      if let answer = PlainScan(words, isOpen: isOpen)?.isHeld(by: text) { return answer }
      return !ranges(in: text, tokenizer, limit: 1).isEmpty
    }
  }

  /// The ranges of bytes in which the pattern stands in the text, at most so many.
  func ranges(
    in text: UnsafeBufferPointer<UInt8>, _ tokenizer: Tokenizer, limit: Int = .max
  ) -> [Range<Int>] {
    switch kind {
    case .run(let run): return Self.ranges(of: Array(run.utf8), in: text, limit)
    case .words(let words, let isOpen):
      let wanted = words.prefix(Self.mostWords).map { Array($0.utf8) }
      var finder = RowFinder(wanted, isOpen: isOpen && words.count <= Self.mostWords)
      var found: [Range<Int>] = []
      tokenizer.forEachWord(in: text) { word, range in
        if let row = finder.range(endingWith: word, range) { found.append(row) }
        return found.count < limit
      }
      return found
    }
  }

  private static func ranges(
    of part: [UInt8], in text: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> [Range<Int>] {
    guard let first = part.first, part.count <= text.count else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start <= text.count - part.count, found.count < limit {
      if text[start] == first, text[start..<start + part.count].elementsEqual(part) {
        found.append(start..<start + part.count)
        start += part.count
      } else {
        start += 1
      }
    }
    return found
  }
}

/// Finds words in a row in a stream of words, by a bit for each that has matched so far (shift-and).
private struct RowFinder {
  private let wanted: [[UInt8]]
  private let isOpen: Bool
  private var matched: UInt64 = 0
  /// Where the last words began, as many as are wanted.
  private var starts: [Int]
  private var count = 0

  init(_ wanted: [[UInt8]], isOpen: Bool) {
    (self.wanted, self.isOpen) = (wanted, isOpen)
    starts = [Int](repeating: 0, count: max(1, wanted.count))
  }

  /// Takes the next word, and returns the range of the row that ends with it, if one does.
  mutating func range(endingWith word: UnsafeRawBufferPointer, _ range: Range<Int>) -> Range<Int>? {
    var equal: UInt64 = 0
    for (index, other) in wanted.enumerated() where isEqual(word, other, at: index) {
      equal |= 1 << UInt64(index)
    }
    matched = (matched << 1 | 1) & equal
    starts[count % starts.count] = range.lowerBound
    count += 1
    guard !wanted.isEmpty, matched >> UInt64(wanted.count - 1) & 1 == 1 else { return nil }
    return starts[count % starts.count]..<range.upperBound
  }

  private func isEqual(_ word: UnsafeRawBufferPointer, _ other: [UInt8], at index: Int) -> Bool {
    let mayGoOn = isOpen && index == wanted.count - 1
    guard mayGoOn ? word.count >= other.count : word.count == other.count else { return false }
    return word.prefix(other.count).elementsEqual(other)
  }
}
