import CSQLite
import CleanText
import Foundation
import NewsModel
import Testing

@testable import NewsStorage

struct UpkeepTests {
  @Test func aWholeStoreHasNoProblems() throws {
    #expect(try TemporaryStore(filled: ()).store.check() == [])
  }

  @Test(
    arguments: [
      ("UPDATE tally SET value = 9 WHERE name = 'unread'", StoreProblem.Kind.listing),
      ("DELETE FROM listing WHERE article = 1", .listing),
      ("UPDATE listing SET is_read = 1", .listing),
      ("UPDATE label SET articles = 9 WHERE id = 1", .listing),
      ("DELETE FROM labelled", .listing), ("UPDATE name SET articles = 9", .listing),
      ("DELETE FROM tagging", .listing),
      ("UPDATE article SET body = 'Other words.'", .index),
      ("DELETE FROM word_index_data", .index),
      ("INSERT INTO word_index(rowid, words) VALUES(1, 'other')", .index),
      ("UPDATE name SET text = 'Other'", .index), ("UPDATE name SET entity = NULL", .listing),
    ])
  func whatIsDerivedAndWrongIsSeenAndMended(damage: String, kind: StoreProblem.Kind) throws {
    let temporary = try TemporaryStore(filled: ())
    temporary.damage(damage)

    let problems = try temporary.store.check()
    try temporary.store.repair()

    #expect(problems.contains { $0.kind == kind })
    #expect(problems.filter { !$0.isMended } == [])
    #expect(try temporary.store.check() == [])
  }

  @Test func marksBeyondTheirTextAreSeen() throws {
    let temporary = try TemporaryStore(filled: ())
    try temporary.store.connection.execute(
      """
      UPDATE tagging SET mentions = (SELECT mentions FROM tagging WHERE article = 2)
        WHERE article = 1
      """)

    #expect(try temporary.store.check().contains { $0.kind == .mention })
    try temporary.store.repair()
    #expect(try temporary.store.check() == [])
    #expect(try temporary.reader.article(1).isAwaitingTagging)
  }

  @Test func repairKeepsWhatIsThere() throws {
    let temporary = try TemporaryStore(filled: ())
    let before = try temporary.snapshot()

    try temporary.store.repair()

    #expect(try temporary.snapshot() == before)
  }

  @Test func aBackupIsAStoreOfItsOwn() throws {
    let temporary = try TemporaryStore(filled: ())
    let path = temporary.folder.path + "/backup.sqlite"

    try temporary.store.backup(to: path)
    try temporary.store.backup(to: path)

    let copy = try StoreReader(path: path)
    #expect(try copy.overview().all == 3)
    #expect(throws: StoreError.self) { try temporary.store.backup(to: temporary.store.path) }
  }

  @Test func aBackupReplacesNothingButABackup() throws {
    let temporary = try TemporaryStore(filled: ())
    let file = temporary.folder.appendingPathComponent("letter.txt")
    try Data(String(repeating: "Dear editor. ", count: 100).utf8).write(to: file)

    #expect(throws: StoreError.notAStore(path: file.path)) {
      try temporary.store.backup(to: file.path)
    }
    #expect(try Data(contentsOf: file).count == 1300)
  }
}

extension TemporaryStore {
  /// Runs SQL as another program might, with no safeguards.
  fileprivate func damage(_ sql: String) {
    var other: OpaquePointer?
    sqlite3_open(store.path, &other)
    sqlite3_exec(other, sql, nil, nil, nil)
    sqlite3_close(other)
  }

  /// A store with a bit of everything.
  fileprivate convenience init(filled: Void) throws {
    try self.init()
    try add(
      Article("Rain", day: 1, body: "In Osh.", tags: ["Local"]),
      Article("Snow", day: 2, body: "Later that day, in Tashkent.", tags: ["World"]),
      Article("Sun", day: 3, body: "東京"), Article("Gone", day: 4))
    try tag("Rain", Mention(.place, 3..<6, entity: "Osh"))
    try tag(
      "Snow", Mention(.place, 19..<27, entity: "Tashkent"),
      Mention(.date, 6..<14, entity: "that day", value: "2025-06-02"))
    try store.apply(.delete(.articles([try id("Gone")])))
    try store.apply(.setRead(.articles([try id("Sun")]), true))
    try store.apply(.tag(.query(.all), add: ["Mine"], remove: ["Local"]))
    try store.apply(.rename(entity: 1, to: "Osh City"))
  }

  /// What a reader sees of it.
  fileprivate func snapshot() throws -> [[String]] {
    try [
      "", "tag:mine", "tag:local", "is:unread", "place:\"osh city\"", "ra*", "東京",
      "mentions:2025-06", "in",
    ].map { try titles($0) } + [reader.overview().tags.map(\.name.string)]
  }
}
