// The least that any program must spend: reading the XML, and inserting rows.
import CLibXML2
import CSQLite
import Foundation

/// Measures libxml2's SAX reading of the feeds, and SQLite's inserting of as many rows.
func measureFloor(_ bench: Bench, into report: inout Report) throws {
  let clock = ContinuousClock()
  let reading = clock.measure {
    for feed in bench.corpus.feeds {
      var handler = xmlSAXHandler()
      xmlSAXUserParseFile(&handler, nil, feed.path())
    }
  }
  report.add(bench.articles, "floor", "libxml2 reads the feeds", reading / .seconds(1), "s")
  let bodies = try sampleBodies(bench)
  let inserting = try clock.measure { try insert(bench.articles, bodies, bench) }
  report.add(bench.articles, "floor", "SQLite inserts and indexes", inserting / .seconds(1), "s")
}

/// A thousand bodies of the corpus, as they stand in the feed.
private func sampleBodies(_ bench: Bench) throws -> [String] {
  let feed = try String(contentsOf: bench.corpus.feeds[0], encoding: .utf8)
  let parts = feed.components(separatedBy: "<![CDATA[").dropFirst()
  return parts.prefix(1_000).compactMap { $0.components(separatedBy: "]]>").first }
}

private func insert(_ count: Int, _ bodies: [String], _ bench: Bench) throws {
  let path = bench.options.folder.appending(path: "floor.sqlite").path()
  try? FileManager.default.removeItem(atPath: path)
  defer { try? FileManager.default.removeItem(atPath: path) }
  var database: OpaquePointer?
  guard sqlite3_open(path, &database) == SQLITE_OK else {
    throw BenchmarkFailure(message: "cannot make \(path)")
  }
  defer { sqlite3_close(database) }
  sqlite3_exec(
    database,
    """
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA page_size = 16384;
    CREATE TABLE article(id INTEGER PRIMARY KEY, body TEXT);
    CREATE VIRTUAL TABLE search USING fts5(body, content='article', content_rowid='id');
    """, nil, nil, nil)
  for start in stride(from: 0, to: count, by: 1_000) {
    sqlite3_exec(database, "BEGIN", nil, nil, nil)
    for sql in ["INSERT INTO article VALUES(?, ?)", "INSERT INTO search(rowid, body) VALUES(?, ?)"]
    {
      var statement: OpaquePointer?
      sqlite3_prepare_v2(database, sql, -1, &statement, nil)
      for number in start..<min(start + 1_000, count) {
        sqlite3_bind_int64(statement, 1, Int64(number))
        sqlite3_bind_text(
          statement, 2, bodies[number % bodies.count], -1, sqlite_transient())
        sqlite3_step(statement)
        sqlite3_reset(statement)
      }
      sqlite3_finalize(statement)
    }
    sqlite3_exec(database, "COMMIT", nil, nil, nil)
  }
}
