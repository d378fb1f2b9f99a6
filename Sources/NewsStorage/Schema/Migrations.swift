// Bringing a store up to date, one named step at a time.

/// A step from one version of the schema to the next.
struct Migration: Sendable {
  var name: String
  var sql: String
  /// What is derived from the articles after that, where SQL cannot.
  var derive: @Sendable (Connection, (MigrationProgress) -> Void) throws -> Void = { _, _ in }
}

/// How far a store is brought up to date that an older version of the program made.
public struct MigrationProgress: Equatable, Sendable {
  /// What the step does.
  public var step: String
  /// How many articles are done, of how many.
  public var done: Int
  public var all: Int
}

/// Every migration, oldest first; `PRAGMA user_version` counts those applied.
let migrations = [
  Migration(name: "make the tables", sql: schema1),
  Migration(name: "index words once", sql: schema2) { connection, report in
    try connection.indexAllArticles { done, all in
      report(MigrationProgress(step: "indexing its articles anew", done: done, all: all))
    }
    try connection.indexAllNames()
  },
  Migration(name: "remember what was imported, and which stories are none", sql: schema3),
]

/// Marks the file as a store of this program's: `Date` in ASCII.
let applicationID: Int64 = 0x4461_7465

extension Connection {
  /// The version of the schema: the number of migrations applied.
  var version: Int {
    get throws { Int(try integer("PRAGMA user_version") ?? 0) }
  }

  /// Refuses what is no store, and what a newer version of the program made; touches nothing.
  func checkIsStore() throws {
    let application = try integer("PRAGMA application_id")
    let version = try version
    let isEmpty = try integer("SELECT count(*) FROM sqlite_master") == 0
    if isEmpty && application == 0 && version == 0 { return }
    guard application == applicationID else { throw StoreError.notAStore(path: path) }
    guard version <= migrations.count else {
      throw StoreError.newer(path: path, version: version, known: migrations.count)
    }
  }

  /// Refuses to read what was not migrated yet.
  func checkIsCurrent() throws {
    let version = try version
    if version == 0 { throw StoreError.notAStore(path: path) }
    guard version == migrations.count else {
      throw StoreError.older(path: path, version: version, known: migrations.count)
    }
  }

  /// Applies the migrations that are missing, all or none.
  ///
  /// What it holds in memory does not grow with the store, what it writes beside it does: it takes
  /// as much room on the disk as what it makes.
  func migrate(
    _ migrations: [Migration] = migrations, report: (MigrationProgress) -> Void = { _ in }
  ) throws {
    guard try version < migrations.count else { return }
    try transaction {
      // Another process may have migrated while this one waited for its turn.
      for (index, migration) in migrations.enumerated().dropFirst(try version) {
        try execute(migration.sql)
        try migration.derive(self, report)
        try execute("PRAGMA user_version = \(index + 1)")
      }
      try execute("PRAGMA application_id = \(applicationID)")
    }
  }
}
