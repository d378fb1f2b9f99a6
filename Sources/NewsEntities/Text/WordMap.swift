// A small fixed dictionary of words, quicker than Dictionary since its keys are hashes already.

/// A map from words to values that is built once and asked for every token.
package struct WordMap<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  /// Makes the map; of a word that occurs twice the last value counts.
  package init(_ pairs: [(WordKey, Value)]) {
    var capacity = 8
    while capacity < pairs.count * 4 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: nil, count: capacity)
    mask = capacity - 1
    for (key, value) in pairs { insert(key, value) }
  }

  /// The value of the word, or `nil` where it is not in the map.
  package subscript(key: WordKey) -> Value? {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.value { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func insert(_ key: WordKey, _ value: Value) {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while keys[slot] != 0, keys[slot] != key.value { slot = (slot + 1) & mask }
    (keys[slot], values[slot]) = (key.value, value)
  }
}

extension WordMap: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral pairs: (WordKey, Value)...) {
    self.init(pairs)
  }
}

extension WordMap where Value == Bool {
  /// A set of words, parted by spaces in `words`.
  package init(words: String) {
    self.init(words.split(separator: " ").map { (WordKey(String($0)), true) })
  }

  package func contains(_ key: WordKey) -> Bool {
    self[key] != nil
  }
}
