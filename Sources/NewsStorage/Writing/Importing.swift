// Articles into the store: told apart, inserted or brought up to date.
import CleanText
import NewsModel

extension NewsStore {
  /// Stores a batch of articles, all or none, and returns what became of each, in its order.
  ///
  /// Some hundreds to thousands at once cost least. `inputs` are files whose last articles are in
  /// this batch; they are marked as imported with it.
  public func store(
    _ batch: [IncomingArticle], completing inputs: [InputStamp] = []
  ) throws -> [StoreOutcome] {
    try transaction {
      var outcomes = [StoreOutcome?](repeating: nil, count: batch.count)
      let now = clock.now()
      // The index takes rising places at half the cost of unsorted ones.
      for index in publicationOrder(batch) {
        outcomes[index] = try store(batch[index], at: now)
      }
      try indexPending()
      for input in inputs {
        try connection.run(
          "INSERT OR REPLACE INTO input VALUES(?, ?, ?)", .text(input.path), .text(input.stamp),
          .integer(Int64(input.articles)))
      }
      return outcomes.compactMap { $0 }
    }
  }

  private func publicationOrder(_ batch: [IncomingArticle]) -> [Int] {
    batch.indices.sorted {
      let left = batch[$0].article.published?.seconds ?? .max
      let right = batch[$1].article.published?.seconds ?? .max
      return (left, $0) < (right, $1)
    }
  }

  private func store(_ incoming: IncomingArticle, at now: Int64) throws -> StoreOutcome {
    guard let known = try knownArticle(incoming) else {
      return .imported(try insert(incoming, at: now))
    }
    if let path = incoming.path { try note(path: path, of: known.id) }
    if known.recordHash == incoming.recordHash || known.isDeleted { return .unchanged(known.id) }
    try update(known.id, to: incoming)
    return .changed(known.id)
  }

  func note(path: String, of article: Int64) throws {
    try connection.run(
      """
      INSERT INTO article_path VALUES(?, ?)
      ON CONFLICT(path) DO UPDATE SET article = excluded.article
        WHERE article <> excluded.article
      """, .text(path), .integer(article))
  }
}

// MARK: - Inputs

/// A file as it was when it was imported.
public struct InputStamp: Equatable, Sendable {
  public var path: String
  /// Whatever tells one state of the file, and of how it is imported, from another.
  public var stamp: String
  /// How many articles it held.
  public var articles: Int

  public init(path: String, stamp: String, articles: Int) {
    (self.path, self.stamp, self.articles) = (path, stamp, articles)
  }
}

extension NewsStore {
  /// How many articles the file at `path` held when it was imported to its end in just this state,
  /// or `nil` if it was not.
  public func articles(ofCompleted path: String, stamp: String) throws -> Int? {
    try connection.first(
      "SELECT articles FROM input WHERE path = ? AND stamp = ?", [.text(path), .text(stamp)]
    ) { $0.int(0) }
  }
}
