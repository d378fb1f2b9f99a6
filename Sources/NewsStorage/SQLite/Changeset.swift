// What a change did to rows, recorded by SQLite's session extension: it can be taken back and made
// again.
import CSQLite

/// The rows that a change inserted, updated and deleted, with what they were before.
struct Changeset: Equatable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The changeset that takes this one back.
  func inverted() throws -> Changeset {
    var (count, output) = (Int32(0), UnsafeMutableRawPointer?.none)
    let code = sqlite3changeset_invert(Int32(bytes.count), bytes, &count, &output)
    return try Changeset(code, count, output)
  }

  /// The integers in the rows that the changeset changes, before and after, by table.
  func integers() throws -> [String: Set<Int64>] {
    var found: [String: Set<Int64>] = [:]
    var buffer = bytes
    try buffer.withUnsafeMutableBytes { bytes in
      var iterator: OpaquePointer?
      guard sqlite3changeset_start(&iterator, Int32(bytes.count), bytes.baseAddress) == SQLITE_OK
      else { throw StoreError.unexpected(detail: "a change cannot be read") }
      defer { sqlite3changeset_finalize(iterator) }
      while sqlite3changeset_next(iterator) == SQLITE_ROW {
        var (name, columns, operation) = (UnsafePointer<CChar>?.none, Int32(0), Int32(0))
        sqlite3changeset_op(iterator, &name, &columns, &operation, nil)
        guard let name else { continue }
        found[String(cString: name), default: []].formUnion(
          Self.integers(iterator, columns, operation))
      }
    }
    return found
  }

  private static func integers(
    _ iterator: OpaquePointer?, _ columns: Int32, _ operation: Int32
  ) -> [Int64] {
    var integers: [Int64] = []
    for column in 0..<columns {
      var (old, new) = (OpaquePointer?.none, OpaquePointer?.none)
      if operation != SQLITE_INSERT { sqlite3changeset_old(iterator, column, &old) }
      if operation != SQLITE_DELETE { sqlite3changeset_new(iterator, column, &new) }
      for value in [old, new].compactMap({ $0 })
      where sqlite3_value_type(value) == SQLITE_INTEGER {
        integers.append(sqlite3_value_int64(value))
      }
    }
    return integers
  }

  fileprivate init(_ code: Int32, _ count: Int32, _ output: UnsafeMutableRawPointer?) throws {
    defer { sqlite3_free(output) }
    guard code == SQLITE_OK else {
      throw StoreError.unexpected(detail: "a change could not be recorded (\(code))")
    }
    bytes = Array(UnsafeRawBufferPointer(start: output, count: Int(count)))
  }
}

/// Records what is done to tables from its making until `changeset` is asked for.
final class ChangeRecorder {
  private var session: OpaquePointer?

  init(_ connection: Connection, tables: [String]) throws {
    try check(sqlite3session_create(connection.handle, "main", &session))
    for table in tables { try check(sqlite3session_attach(session, table)) }
  }

  deinit { sqlite3session_delete(session) }

  func changeset() throws -> Changeset {
    var (count, output) = (Int32(0), UnsafeMutableRawPointer?.none)
    let code = sqlite3session_changeset(session, &count, &output)
    return try Changeset(code, count, output)
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else {
      throw StoreError.unexpected(detail: "changes cannot be recorded (\(code))")
    }
  }
}

extension Connection {
  /// Does to the rows what the changeset says; a row that has changed meanwhile is made as it says,
  /// one that has gone is passed over.
  func apply(_ changeset: Changeset) throws {
    var bytes = changeset.bytes
    let count = Int32(bytes.count)
    let code = bytes.withUnsafeMutableBytes { buffer in
      // Without a savepoint of its own: all is within a transaction, and each row would be slower.
      sqlite3changeset_apply_v2(
        handle, count, buffer.baseAddress, nil, resolveConflict, nil, nil, nil,
        SQLITE_CHANGESETAPPLY_NOSAVEPOINT)
    }
    guard code == SQLITE_OK else { throw error(code, "(applying a changeset)") }
  }
}

private func resolveConflict(
  _: UnsafeMutableRawPointer?, kind: Int32, _: OpaquePointer?
) -> Int32 {
  kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_CONFLICT
    ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT
}
