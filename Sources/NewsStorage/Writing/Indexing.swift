// An article's words into the full-text index, and out of it.

extension NewsStore {
  /// Puts the batch's words into the index, in rising places, and nothing else in between.
  ///
  /// A statement with triggers begins with a savepoint, and at each FTS5 writes out all it has
  /// gathered: indexed along with their rows, articles would take ten times as long.
  func indexPending() throws {
    let pending = unindexed.sorted { $0.place < $1.place }
    unindexed = []
    for (place, words) in pending { try connection.index(words, at: place) }
  }
}

extension Connection {
  func index(_ words: String, at place: Int64) throws {
    try run(
      "INSERT INTO word_index(rowid, words) VALUES(?, ?)", .integer(place), .text(words))
  }

  /// Takes out what `index` put in; the words must be the very same.
  func unindex(_ words: String, at place: Int64) throws {
    try run(
      "INSERT INTO word_index(word_index, rowid, words) VALUES('delete', ?, ?)", .integer(place),
      .text(words))
  }

  /// Fills the empty index with all articles, some hundred at a time.
  func indexAllArticles(report: (_ done: Int, _ all: Int) -> Void = { _, _ in }) throws {
    let all = Int(try integer("SELECT count(*) FROM article") ?? 0)
    var (done, last) = (0, Int64.min)
    while done < all {
      let batch = try rows(
        "SELECT place, title, body FROM article WHERE place > ? ORDER BY place LIMIT 500",
        [.integer(last)]
      ) { (place: $0.integer(0), words: searchWords(title: $0.text(1), body: $0.text(2))) }
      for (place, words) in batch { try index(words, at: place) }
      guard let place = batch.last?.place else { break }
      (done, last) = (done + batch.count, place)
      report(done, all)
    }
  }
}
