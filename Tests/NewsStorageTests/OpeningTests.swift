import CleanText
import Foundation
import NewsModel
import Testing

@testable import NewsStorage

struct OpeningTests {
  @Test func whatIsNoStoreIsRefusedUntouched() throws {
    let folder = try TemporaryStore().folder
    for (name, text) in [("diary", String(repeating: "Dear diary. ", count: 400)), ("short", "S")] {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)

      #expect(throws: StoreError.notAStore(path: file.path)) { try NewsStore(path: file.path) }
      #expect(throws: StoreError.notAStore(path: file.path)) { try StoreReader(path: file.path) }
      #expect(try Data(contentsOf: file) == Data(text.utf8))
    }
  }

  @Test func aDatabaseOfAnotherProgramIsRefused() throws {
    let temporary = try TemporaryStore()
    let path = temporary.folder.path + "/other.sqlite"
    try Connection(path: path, access: .write, creating: true)
      .execute("CREATE TABLE note(text); PRAGMA application_id = 7")

    #expect(throws: StoreError.notAStore(path: path)) { try NewsStore(path: path) }
  }

  @Test func aStoreOfANewerVersionIsRefused() throws {
    let temporary = try TemporaryStore()
    let path = temporary.store.path
    try temporary.store.connection.execute("PRAGMA user_version = 99")

    let expected = StoreError.newer(path: path, version: 99, known: migrations.count)
    #expect(throws: expected) { try NewsStore(path: path) }
    #expect(throws: expected) { try StoreReader(path: path) }
  }

  @Test func foldersAndMissingFilesAreNamed() throws {
    let temporary = try TemporaryStore()
    let missing = temporary.folder.path + "/none/store.sqlite"

    #expect(throws: StoreError.cannotOpen(path: temporary.folder.path, reason: "it is a folder")) {
      try NewsStore(path: temporary.folder.path)
    }
    #expect(throws: StoreError.self) { try NewsStore(path: missing) }
    #expect(throws: StoreError.self) { try StoreReader(path: missing) }
  }

  @Test func foreignTriggersAndMissingTablesAreDamage() throws {
    let trigger = try TemporaryStore()
    try trigger.store.connection.execute(
      "CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM article; END")
    let table = try TemporaryStore()
    try table.store.connection.execute("DROP TABLE tally")

    #expect(
      throws: StoreError.corrupt(
        path: trigger.store.path, detail: "it has a trigger of another's making, evil")
    ) { try NewsStore(path: trigger.store.path) }
    #expect(throws: StoreError.corrupt(path: table.store.path, detail: "it has no tally")) {
      try StoreReader(path: table.store.path)
    }
  }

  @Test func anotherWriterIsWaitedForAndThenNamed() throws {
    let temporary = try TemporaryStore()
    let path = temporary.store.path
    let impatient = try NewsStore(path: path, patience: 0.05)
    try temporary.store.connection.execute("BEGIN IMMEDIATE")

    #expect(throws: StoreError.locked(path: path)) {
      try impatient.store([IncomingArticle(Article("A"), source: "Feed")])
    }
    #expect(try temporary.reader.overview().all == 0)
    try temporary.store.connection.execute("ROLLBACK")
    #expect(try impatient.store([IncomingArticle(Article("A"), source: "Feed")]).count == 1)
  }

  @Test func twoWritersAndAReaderShareAStore() throws {
    let temporary = try TemporaryStore()
    let other = try NewsStore(path: temporary.store.path, clock: .fixed(at: TemporaryStore.now))
    let version = try temporary.reader.version()

    for day in 1...9 {
      try temporary.add(Article("Mine \(String(day))", day: day, tags: ["Local"]))
      _ = try other.store([
        IncomingArticle(
          Article("Theirs \(String(day))", day: day, tags: ["Local"]), source: "Feed")
      ])
    }

    #expect(try temporary.reader.overview().all == 18)
    #expect(try temporary.reader.version() != version)
    #expect(try temporary.titles("tag:local").count == 18)
    #expect(try temporary.store.check() == [])
  }

  @Test func aBatchThatFailsLeavesNothing() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("A", tags: ["Local"]))
    // As if the disk were full: no more pages than there are.
    try temporary.store.connection.execute("PRAGMA max_page_count = 1")
    let many = (0..<200).map {
      IncomingArticle(
        Article(
          "B \($0)", body: SafeText(String(repeating: "word \($0) ", count: 900)), tags: ["New"]),
        source: "Feed")
    }

    #expect(throws: StoreError.full(path: temporary.store.path)) {
      try temporary.store.store(many)
    }
    try temporary.store.connection.execute("PRAGMA max_page_count = 1000000")
    #expect(try temporary.titles("") == ["A"])
    #expect(try temporary.store.store(many).count == 200)
    #expect(try temporary.titles("tag:new", limit: 500).count == 200)
    #expect(try temporary.store.check() == [])
  }
}
