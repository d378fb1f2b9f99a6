// A ranking function for full-text queries, known to this connection alone and to no schema.
import CSQLite

extension Connection {
  /// Makes `word_weights(article_index)` known: how much each of a query's phrases weighs in a row.
  ///
  /// FTS5's own `bm25` first counts every phrase's matches in all of the store, which takes a
  /// second for common words; so rows give their part, and rarity is reckoned from a sample.
  func addRankFunction() throws {
    var api: UnsafeMutablePointer<fts5_api>?
    let statement = try rawStatement("SELECT fts5(?1)")
    defer { sqlite3_finalize(statement) }
    let code = withUnsafeMutablePointer(to: &api) { pointer in
      sqlite3_bind_pointer(statement, 1, pointer, "fts5_api_ptr", nil)
      return sqlite3_step(statement)
    }
    guard code == SQLITE_ROW, let api, let create = api.pointee.xCreateFunction,
      create(api, "word_weights", nil, wordWeights, nil) == SQLITE_OK
    else { throw StoreError.unexpected(detail: "SQLite has no FTS5") }
  }

  private func rawStatement(_ sql: String) throws -> OpaquePointer? {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK else { throw error(code, sql) }
    return statement
  }
}

/// BM25's part of each phrase but for its rarity, as 32-bit floats; a title's word counts fourfold.
private func wordWeights(
  api: UnsafePointer<Fts5ExtensionApi>?, row: OpaquePointer?, result: OpaquePointer?,
  count _: Int32, values _: UnsafeMutablePointer<OpaquePointer?>?
) {
  guard let api = api?.pointee, let phraseCount = api.xPhraseCount?(row) else { return }
  var occurrences = [Float](repeating: 0, count: Int(phraseCount))
  var instances: Int32 = 0
  _ = api.xInstCount?(row, &instances)
  for instance in 0..<instances {
    var (phrase, column, offset) = (Int32(0), Int32(0), Int32(0))
    guard api.xInst?(row, instance, &phrase, &column, &offset) == SQLITE_OK else { continue }
    occurrences[Int(phrase)] += column == 0 ? 4 : 1
  }
  var length: Int32 = 0
  _ = api.xColumnSize?(row, -1, &length)
  // The usual k1 = 1.2 and b = 0.75, against a typical length, since the mean is not at hand.
  let damping = 1.2 * (0.25 + 0.75 * Float(length) / 400)
  let weights = occurrences.map { $0 * 2.2 / ($0 + damping) }
  weights.withUnsafeBytes {
    sqlite3_result_blob(result, $0.baseAddress, Int32($0.count), sqlite_transient())
  }
}
