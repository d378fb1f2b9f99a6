// The lookups that facts need, over the bytes of a model's tables.

extension TokenFacts {
  /// Looks the word's clusters and usual case up.
  @inline(__always)
  mutating func lookUp(in words: RawSpan) {
    guard let payload = WideTable.find(key, in: words, bits: KnownWord.entryBits) else { return }
    let word = KnownWord(packed: payload)
    (clusters, casing) = (word.clusters, word.casing)
  }
}

extension TextFacts {
  /// Marks the capitalized words and phrases of a sentence that stand in lists.
  mutating func lookUpPhrases(of sentence: Range<Int>, in phrases: RawSpan) {
    for start in sentence where facts[start].traits.contains(.capitalized) {
      var phrase: UInt64 = 0
      var (longest, lists): (Int, UInt32) = (0, 0)
      for index in start..<min(start + 8, sentence.upperBound) {
        phrase = Gazetteer.extend(phrase, by: facts[index].key)
        let entry = NarrowTable.find(phrase, in: phrases, bits: Gazetteer.entryBits)
        if entry & ~Gazetteer.prefix != 0 {
          if index == start {
            facts[start].gazetteer |= entry & ~Gazetteer.prefix
          } else {
            (longest, lists) = (index, entry)
          }
        }
        if entry & Gazetteer.prefix == 0 { break }
      }
      guard longest > 0 else { continue }
      for index in start...longest {
        facts[index].gazetteer |= Gazetteer.marks(ofPhrase: lists, isFirst: index == start)
      }
    }
  }
}
