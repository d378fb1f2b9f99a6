// An open database file: the only place, with its neighbours here, that calls SQLite.
import CSQLite

/// A connection to a database file, closed with its last reference; confined to one thread.
final class Connection {
  let handle: OpaquePointer
  let path: String
  private var prepared: [String: Statement] = [:]
  /// The functions over texts, of which SQLite holds the address.
  private(set) var textFunctions: TextFunctions?

  enum Access {
    case read, write
  }

  /// Opens the file at `path`, which must be there unless `creating`.
  init(path: String, access: Access, creating: Bool = false) throws {
    var handle: OpaquePointer?
    var flags = access == .write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
    if creating { flags |= SQLITE_OPEN_CREATE }
    let code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      defer { sqlite3_close_v2(handle) }
      let reason = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      throw StoreError.cannotOpen(path: path, reason: reason)
    }
    (self.handle, self.path) = (handle, path)
    sqlite3_extended_result_codes(handle, 1)
    _ = sqlite_defend(handle)
  }

  deinit {
    prepared = [:]
    sqlite3_close_v2(handle)
  }

  /// Makes the functions over texts known to this connection.
  func addTextFunctions() throws {
    textFunctions = try TextFunctions(self)
  }

  /// The prepared form of `sql`, made once.
  func statement(_ sql: String) throws -> Statement {
    if let statement = prepared[sql] { return statement }
    let statement = try Statement(sql, on: self)
    prepared[sql] = statement
    return statement
  }

  /// Runs one or more statements that need no parameters and yield nothing.
  func execute(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql) }
  }

  /// Runs one statement to its end.
  func run(_ sql: String, _ values: Value...) throws {
    let statement = try statement(sql)
    try statement.bind(values)
    while try statement.step() != nil {}
  }

  /// Hands each row to `body`, until it returns `false` or there are no more.
  func forEachRow(_ sql: String, _ values: [Value], _ body: (Row) throws -> Bool) throws {
    let statement = try statement(sql)
    try statement.bind(values)
    defer { statement.reset() }
    while let row = try statement.step() {
      guard try body(row) else { return }
    }
  }

  /// What `body` makes of each row.
  func rows<Result>(
    _ sql: String, _ values: [Value] = [], _ body: (Row) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try forEachRow(sql, values) { row in
      results.append(try body(row))
      return true
    }
    return results
  }

  /// What `body` makes of the first row, or `nil` where there is none.
  func first<Result>(
    _ sql: String, _ values: [Value] = [], _ body: (Row) throws -> Result
  ) throws -> Result? {
    var result: Result?
    try forEachRow(sql, values) { row in
      result = try body(row)
      return false
    }
    return result
  }

  /// The first row's first column as an integer, or `nil` where there is no row or it is NULL.
  func integer(_ sql: String, _ values: Value...) throws -> Int64? {
    try first(sql, values) { $0.optionalInteger(0) } ?? nil
  }

  /// The rowid of the last row inserted.
  var lastInsertedID: Int64 { sqlite3_last_insert_rowid(handle) }

  /// How many rows the last statement changed, triggers apart.
  var changes: Int { Int(sqlite3_changes64(handle)) }
}

// MARK: - Transactions

extension Connection {
  /// Does all of `body` or nothing of it; nothing else writes meanwhile.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try execute("BEGIN IMMEDIATE")
    return try finish(body)
  }

  /// Reads all of `body` from one state of the store.
  func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
    guard sqlite3_get_autocommit(handle) != 0 else { return try body() }
    try execute("BEGIN")
    return try finish(body)
  }

  private func finish<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // SQLite may have rolled back already; then this fails, and the first error is what counts.
      if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }
}

// MARK: - Errors

extension Connection {
  /// The error that `code` stands for, with what SQLite says of it.
  func error(_ code: Int32, _ sql: String) -> StoreError {
    let message = String(cString: sqlite3_errmsg(handle))
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: return .locked(path: path)
    case SQLITE_READONLY, SQLITE_PERM: return .readOnly(path: path)
    case SQLITE_FULL: return .full(path: path)
    case SQLITE_NOTADB: return .notAStore(path: path)
    case SQLITE_CORRUPT: return .corrupt(path: path, detail: message)
    case SQLITE_IOERR: return inputOutputError(code, message)
    case SQLITE_CANTOPEN, SQLITE_AUTH: return .cannotOpen(path: path, reason: message)
    case SQLITE_INTERRUPT: return .interrupted
    case SQLITE_NOMEM: return .inputOutput(path: path, detail: "out of memory")
    case SQLITE_ERROR where message.hasPrefix("no such ") || message.contains("has no column"):
      return .corrupt(path: path, detail: message)
    default: return .unexpected(detail: "\(message) (\(code)) in \(sql.prefix(200))")
    }
  }

  private func inputOutputError(_ code: Int32, _ message: String) -> StoreError {
    let systemError = sqlite3_system_errno(handle)
    if systemError == 28 || systemError == 122 { return .full(path: path) }  // ENOSPC, EDQUOT
    return .inputOutput(path: path, detail: "\(message) (\(code), errno \(systemError))")
  }
}
