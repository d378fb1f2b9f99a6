// An article's text into the full-text indexes, and out of them.

/// What the full-text indexes hold of an article.
struct IndexedText {
  var title: String
  var body: String
  var prefixes: String
  var pairs: IncomingArticle.Pairs?

  init(_ incoming: IncomingArticle) {
    (title, body) = (incoming.article.title.string, incoming.article.body.string)
    (prefixes, pairs) = (incoming.prefixes, incoming.pairs)
  }

  init(title: String, body: String) {
    (self.title, self.body) = (title, body)
    prefixes = wordPrefixes(of: [title, body])
    pairs = IncomingArticle.pairs(title, body)
  }
}

extension NewsStore {
  /// Puts the batch's texts into the indexes: one index after the other, in rising places, and
  /// nothing else in between.
  ///
  /// A statement with triggers begins with a savepoint, and at each FTS5 writes out all it has
  /// gathered: indexed along with their rows, articles would take ten times as long.
  func indexPending() throws {
    let pending = unindexed.sorted { $0.place < $1.place }
    unindexed = []
    for (place, text) in pending {
      try connection.run(
        "INSERT INTO article_index(rowid, title, body) VALUES(?, ?, ?)", .integer(place),
        .text(text.title), .text(text.body))
    }
    try addToDerivedIndexes(pending)
  }

  /// Adds to the indexes whose text is not the article's own.
  func addToDerivedIndexes(_ pending: [(place: Int64, text: IndexedText)]) throws {
    for (place, text) in pending {
      try connection.run(
        "INSERT INTO prefix_index(rowid, prefixes) VALUES(?, ?)", .integer(place),
        .text(text.prefixes))
    }
    for (place, text) in pending {
      guard let pairs = text.pairs else { continue }
      try connection.run(
        "INSERT INTO pair_index(rowid, title, body) VALUES(?, ?, ?)", .integer(place),
        .text(pairs.title), .text(pairs.body))
    }
  }

  /// Takes out what `addToIndexes` put in; the text must be the very same.
  func removeFromIndexes(_ text: IndexedText, place: Int64) throws {
    try connection.run(
      "INSERT INTO article_index(article_index, rowid, title, body) VALUES('delete', ?, ?, ?)",
      .integer(place), .text(text.title), .text(text.body))
    try connection.run(
      "INSERT INTO prefix_index(prefix_index, rowid, prefixes) VALUES('delete', ?, ?)",
      .integer(place), .text(text.prefixes))
    guard let pairs = text.pairs else { return }
    try connection.run(
      "INSERT INTO pair_index(pair_index, rowid, title, body) VALUES('delete', ?, ?, ?)",
      .integer(place), .text(pairs.title), .text(pairs.body))
  }
}
