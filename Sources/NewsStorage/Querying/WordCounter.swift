// How often words stand in a text, for ranking.

/// Counts words, some of them beginnings, in texts.
struct WordCounter {
  private let words: [(bytes: [UInt8], isBeginning: Bool)]
  /// How often each word was met.
  private(set) var counts: [Float]
  /// How many words were read, in all.
  private(set) var length: Float = 0

  /// Takes folded words, a line each; one that ends in `*` is a beginning.
  init(_ list: UnsafeBufferPointer<UInt8>) {
    words = list.split(separator: UInt8(ascii: "\n")).map { line in
      line.last == UInt8(ascii: "*") ? (Array(line.dropLast()), true) : (Array(line), false)
    }
    counts = [Float](repeating: 0, count: words.count)
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>, weight: Float, _ tokenizer: Tokenizer) {
    tokenizer.forEachWord(in: text) { word, _ in
      length += 1
      for (index, wanted) in words.enumerated() where isEqual(word, wanted) {
        counts[index] += weight
      }
      return true
    }
  }

  private func isEqual(
    _ word: UnsafeRawBufferPointer, _ wanted: (bytes: [UInt8], isBeginning: Bool)
  ) -> Bool {
    let count = wanted.bytes.count
    guard wanted.isBeginning ? word.count >= count : word.count == count else { return false }
    return word.prefix(count).elementsEqual(wanted.bytes)
  }
}
