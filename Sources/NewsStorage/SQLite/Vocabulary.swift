// The words that the full-text index knows.
import CleanText

extension Connection {
  /// Makes the index's words readable, on this connection alone.
  func addVocabulary() throws {
    try execute(
      """
      PRAGMA temp_store = MEMORY;
      CREATE VIRTUAL TABLE temp.word_entry USING fts5vocab(main, word_index, instance)
      """)
  }

  /// The index's words that begin with a folded text, `nil` where they are more than `limit`.
  ///
  /// Takes some hundredths of a millisecond for each: it looks up the first entry of a word, and
  /// then that of the next word.
  func words(beginning prefix: String, limit: Int) throws -> [String]? {
    var words: [String] = []
    var least = prefix
    while true {
      let next = try first(
        "SELECT term FROM temp.word_entry WHERE term >= ? LIMIT 1", [.text(least)]
      ) { $0.text(0) }
      guard let next, next.utf8.starts(with: prefix.utf8) else { return words }
      if words.count == limit { return nil }
      words.append(next)
      // No word has a control character, so this stands just after it.
      least = next + "\u{1}"
    }
  }
}
