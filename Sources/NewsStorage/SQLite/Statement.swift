// A prepared SQL statement, and the row that it stands on.
import CSQLite

/// A prepared SQL statement, finalized with its last reference.
final class Statement {
  fileprivate let handle: OpaquePointer
  private unowned let connection: Connection

  init(_ sql: String, on connection: Connection) throws {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v2(connection.handle, sql, -1, &handle, nil)
    guard code == SQLITE_OK, let handle else { throw connection.error(code, sql) }
    self.handle = handle
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds all parameters, in order, and readies the statement for its first row.
  func bind(_ values: [Value]) throws {
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      let code = bind(value, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw connection.error(code, sql) }
    }
  }

  /// Moves to the next row, or returns `nil` after the last.
  func step() throws -> Row? {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return Row(statement: self)
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return nil
    case let code:
      let error = connection.error(code, sql)
      sqlite3_reset(handle)
      throw error
    }
  }

  /// Ends a reading before its last row, so that it holds no lock.
  func reset() {
    sqlite3_reset(handle)
  }

  private var sql: String { sqlite3_sql(handle).map { String(cString: $0) } ?? "" }

  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(handle, index)
    case .integer(let integer): sqlite3_bind_int64(handle, index, integer)
    case .real(let real): sqlite3_bind_double(handle, index, real)
    case .text(var text):
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          // An empty text may have no address, which SQLite would take for NULL.
          characters.baseAddress.map {
            sqlite3_bind_text(handle, index, $0, Int32(characters.count), sqlite_transient())
          } ?? sqlite3_bind_text(handle, index, "", 0, sqlite_transient())
        }
      }
    case .blob(let bytes):
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(handle, index, 0)
        : sqlite3_bind_blob(handle, index, bytes, Int32(bytes.count), sqlite_transient())
    }
  }
}

/// The row that a statement stands on; good until the statement moves.
struct Row {
  fileprivate let statement: Statement

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement.handle, column) == SQLITE_NULL
  }

  /// The integer, 0 for NULL.
  func integer(_ column: Int32) -> Int64 {
    sqlite3_column_int64(statement.handle, column)
  }

  /// The integer, 0 for NULL.
  func int(_ column: Int32) -> Int {
    Int(sqlite3_column_int64(statement.handle, column))
  }

  func optionalInt(_ column: Int32) -> Int? {
    isNull(column) ? nil : int(column)
  }

  func optionalInteger(_ column: Int32) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  func bool(_ column: Int32) -> Bool {
    integer(column) != 0
  }

  func real(_ column: Int32) -> Double {
    sqlite3_column_double(statement.handle, column)
  }

  /// The text, its malformed UTF-8 repaired; `nil` for NULL.
  func optionalText(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(statement.handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement.handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The text, its malformed UTF-8 repaired; empty for NULL.
  func text(_ column: Int32) -> String {
    optionalText(column) ?? ""
  }

  func blob(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(statement.handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(statement.handle, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
