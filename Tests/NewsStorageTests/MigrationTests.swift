import CleanText
import Foundation
import NewsModel
import Testing

@testable import NewsStorage

/// Stores as older versions of the program left them.
struct MigrationTests {
  @Test func everyOlderVersionHasItsStoredFile() {
    #expect(StoredFile.versions == Array(1..<migrations.count))
  }

  @Test(arguments: StoredFile.versions)
  func anOlderStoreIsBroughtUpToDateWithAllThatTheReaderMade(version: Int) throws {
    let old = try StoredFile(version: version)
    #expect(throws: StoreError.older(path: old.path, version: version, known: migrations.count)) {
      try StoreReader(path: old.path)
    }

    var reports: [MigrationProgress] = []
    let store = try NewsStore(path: old.path, reportMigration: { reports.append($0) })
    let reader = try StoreReader(path: old.path)

    if version == 1 { #expect(reports.last?.done == 7 && reports.last?.all == 7) }
    #expect(try store.check() == [])
    #expect(try reader.titles("\"press service\"") == 2)
    #expect(try reader.titles("паром*") == 1)
    #expect(try reader.titles("東京都") == 1)
    #expect(try reader.titles("tag:mine") == 2)
    #expect(try reader.titles("is:read") == 1)
    #expect(try reader.titles("is:follow-up") == 1)
    #expect(try reader.titles("person:\"lena holm\"") == 2)
    #expect(try reader.entities(named: "Oskar Lindh").count == 1)
    #expect(try reader.views().map(\.name.string) == ["Ferries"])
    #expect(try reader.overview().all == 6)
  }

  @Test(arguments: StoredFile.versions)
  func whatWasDoneBeforeAMigrationCanBeUndoneAfterIt(version: Int) throws {
    let old = try StoredFile(version: version)
    let store = try NewsStore(path: old.path)

    while try store.undo() != nil {}

    let reader = try StoreReader(path: old.path)
    #expect(try reader.overview().all == 7)
    #expect(try reader.titles("tag:mine") == 0)
    #expect(try reader.titles("market") == 1)
    #expect(try store.check() == [])
  }

  @Test func aMigrationThatFailsLeavesTheStoreAsItWas() throws {
    let old = try StoredFile(version: 1)
    let before = try old.digest()

    #expect(throws: StoreError.self) {
      let connection = try Connection(path: old.path, access: .write)
      try connection.migrate([
        Migration(name: "make", sql: ""),
        Migration(name: "fail", sql: schema2 + "; SELECT * FROM no_such_table"),
      ])
    }

    #expect(try old.digest() == before)
    #expect(try StoreReader(path: NewsStore(path: old.path).path).overview().all == 6)
  }
}

/// A copy of a stored file, gone with the test.
private final class StoredFile {
  static let versions = [1, 2]

  let folder: URL
  var path: String { folder.appendingPathComponent("store.sqlite").path }

  init(version: Int) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("stored-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/version-\(version).sqlite")
    try FileManager.default.copyItem(
      at: fixture, to: folder.appendingPathComponent("store.sqlite"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// All names in the schema, and its version.
  func digest() throws -> [String] {
    let connection = try Connection(path: path, access: .read)
    return try connection.rows("SELECT name FROM sqlite_master ORDER BY name") { $0.text(0) }
      + ["\(try connection.version)"]
  }
}

extension StoreReader {
  fileprivate func titles(_ text: String) throws -> Int {
    let query = try QueryParser.parse(text, today: CalendarDay(daysSince1970: 20_000)).query
    return try page(PageRequest(query: query, limit: 100)).rows.count
  }
}
