// Whether the full-text index holds just the words of the articles.

extension Connection {
  /// Whether the index has for each article its words and no others.
  ///
  /// Compares sums over all pairs of word and article of a hash of both: a few seconds for each
  /// hundred thousand articles, in no memory to speak of.
  func indexEqualsText() throws -> Bool {
    let (indexed, said) = (try sumOfIndex(), try sumOfTexts())
    return indexed == said
  }

  private func sumOfIndex() throws -> UInt64 {
    var sum: UInt64 = 0
    try forEachRow("SELECT term, doc FROM temp.word_entry", []) { row in
      sum &+= hash(row.text(0), at: row.integer(1))
      return true
    }
    return sum
  }

  private func sumOfTexts() throws -> UInt64 {
    let tokenizer = try Tokenizer(self, marks: "*=")
    var sum: UInt64 = 0
    try forEachRow("SELECT place, title, body FROM article", []) { row in
      let words = Set(tokenizer.words(searchWords(title: row.text(1), body: row.text(2))))
      for word in words { sum &+= hash(word, at: row.integer(0)) }
      return true
    }
    return sum
  }

  private func hash(_ word: String, at place: Int64) -> UInt64 {
    var hash = TextHash()
    hash.add(UInt64(bitPattern: place))
    hash.add(word)
    return UInt64(bitPattern: hash.value)
  }
}
