// Whether the full-text index holds just the words and the names of the articles.

extension Connection {
  /// Whether the index has for each article its words and its names, and no others.
  ///
  /// Compares sums over all pairs of word and article of a hash of both: a few seconds for each
  /// hundred thousand articles, in no memory to speak of.
  func indexEqualsText() throws -> Bool {
    let (indexed, said) = (try sumOfIndex(), try sumOfTexts() &+ sumOfNames())
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

  private func sumOfNames() throws -> UInt64 {
    var sum: UInt64 = 0
    try forEachTagging { place, counts in
      for name in counts.keys { sum &+= hash(SearchToken.name(name), at: place) }
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

// MARK: - Names

extension Connection {
  /// The counts and the range of places of all names, from what tagging found in the articles.
  func countsOfNames() throws -> [Int64: NameGrowth] {
    var all: [Int64: NameGrowth] = [:]
    try forEachTagging { place, counts in
      for (name, mentions) in counts {
        var growth = all[name] ?? NameGrowth()
        growth.articles += 1
        growth.mentions += mentions
        (growth.first, growth.last) = (min(growth.first, place), max(growth.last, place))
        all[name] = growth
      }
    }
    return all
  }

  /// Calls `body` with each tagged article's place, and how often it mentions each name, the
  /// reader's splits applied.
  private func forEachTagging(
    _ body: (_ place: Int64, _ counts: [Int64: Int]) throws -> Void
  ) throws {
    let resolver = try AliasResolver(self)
    try forEachRow(
      """
      SELECT place, mentions, body FROM article CROSS JOIN tagging ON tagging.article = id
      ORDER BY place
      """, []
    ) { row in
      let packed = PackedTagging(row.blob(1))
      let resolved = resolver.isEmpty ? packed : resolver.resolved(packed, body: row.text(2))
      try body(row.integer(0), resolved.counts)
      return true
    }
  }

  /// Puts the names that tagging found into the index, and their ends to the names.
  func indexAllNames() throws {
    var ends: [Int64: (first: Int64, last: Int64)] = [:]
    try forEachTagging { place, counts in
      let names = counts.keys.sorted()
      for name in names { ends[name] = (ends[name]?.first ?? place, place) }
      if !names.isEmpty {
        try index(names.map(SearchToken.name).joined(separator: " "), at: place)
      }
    }
    for (name, ends) in ends {
      try run(
        "UPDATE name SET first_place = ?, last_place = ? WHERE id = ?", .integer(ends.first),
        .integer(ends.last), .integer(name))
    }
  }
}
