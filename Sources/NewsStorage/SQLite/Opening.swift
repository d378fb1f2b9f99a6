// Opening a store's file: for writing, or for reading alone.
import CSQLite
import Glibc

extension Connection {
  /// Opens the store at `path` for writing, making and migrating it as needed.
  ///
  /// `patience` is how long to wait for another process's lock, in seconds.
  static func openForWriting(
    path: String, patience: Double, reportMigration: (MigrationProgress) -> Void = { _ in }
  ) throws -> Connection {
    try checkIsFile(path, mayBeMissing: true)
    let connection = try Connection(path: path, access: .write, creating: true)
    sqlite3_busy_timeout(connection.handle, Int32(patience * 1000))
    try waitingForLocks(patience) {
      try connection.checkIsStore()
      try connection.prepareForWriting()
    }
    try connection.addTextFunctions()
    try connection.migrate(report: reportMigration)
    try connection.checkSchema()
    try connection.addVocabulary()
    return connection
  }

  /// Opens the store at `path` for reading; it must be there and up to date.
  static func openForReading(path: String, patience: Double) throws -> Connection {
    try checkIsFile(path, mayBeMissing: false)
    let connection = try Connection(path: path, access: .read)
    sqlite3_busy_timeout(connection.handle, Int32(patience * 1000))
    try waitingForLocks(patience) {
      try connection.checkIsStore()
      try connection.waitUntilMade()
    }
    try connection.checkIsCurrent()
    try connection.checkSchema()
    try connection.addTextFunctions()
    try connection.addVocabulary()
    try connection.execute("PRAGMA cache_size = -6000; PRAGMA query_only = 1")
    return connection
  }

  /// Tries again what found the store locked, until `patience` is over.
  ///
  /// While another process makes the store and turns it to WAL, SQLite says at once that it is
  /// busy, whatever its own timeout.
  private static func waitingForLocks(_ patience: Double, _ body: () throws -> Void) throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(patience)
    while true {
      do {
        return try body()
      } catch StoreError.locked where clock.now < end {
        usleep(20_000)
      }
    }
  }

  /// Gives a process that is just making the store a second to do so.
  private func waitUntilMade() throws {
    for _ in 0..<50 {
      if try version > 0 { return }
      usleep(20_000)
    }
  }

  private func prepareForWriting() throws {
    // The page size takes effect in a new file alone, and before it turns to WAL. 32 KiB hold
    // articles in 1.07 times their text, 4 KiB in 1.5 times.
    try execute("PRAGMA page_size = 32768")
    if try first("PRAGMA journal_mode", [], { $0.text(0) }) != "wal" {
      try execute("PRAGMA journal_mode = WAL")
    }
    try execute(
      """
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = 1;
      PRAGMA cache_size = -32000;
      PRAGMA wal_autocheckpoint = 512;
      PRAGMA journal_size_limit = 67108864;
      PRAGMA temp_store = MEMORY;
      """)
  }

  /// Refuses what is there but is no regular file: SQLite would read a pipe, or wait for ever.
  private static func checkIsFile(_ path: String, mayBeMissing: Bool) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT && mayBeMissing { return }
      throw StoreError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      // Less than any database's first page: SQLite would take it for an empty one.
      if (1..<512).contains(status.st_size) { throw StoreError.notAStore(path: path) }
    case S_IFDIR: throw StoreError.cannotOpen(path: path, reason: "it is a folder")
    default: throw StoreError.cannotOpen(path: path, reason: "it is no regular file")
    }
  }
}
