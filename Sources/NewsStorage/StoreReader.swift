// The front door of the reading side.
import CSQLite
import NewsModel
import Synchronization

/// The news on disk: the side that reads.
///
/// `NewsStore` is the side that writes. The reader sees whatever was committed before each call, by any process, and waits for no writer. All
/// calls block, and none may come from two threads at once: give it a thread of its own. Every
/// call throws `StoreError`; one that takes long throws `interrupted` after `interrupter.interrupt()`.
public final class StoreReader {
  public let path: String
  /// Ends the call that is running, from any thread.
  public let interrupter: ReadInterrupter
  let connection: Connection
  let clock: StoreClock

  /// Opens the store at `path`, which must be there.
  ///
  /// `patience` is how long to wait for a lock in seconds; readers hardly ever need to.
  public init(path: String, patience: Double = 5, clock: StoreClock = .system) throws {
    self.path = path
    self.clock = clock
    connection = try Connection.openForReading(path: path, patience: patience)
    interrupter = ReadInterrupter(connection)
  }

  deinit { interrupter.end() }

  /// A number that is another one whenever something was committed by others in between.
  public func version() throws -> Int64 {
    try connection.integer("PRAGMA data_version") ?? 0
  }

  /// How queries are looked up.
  var resolver: QueryResolver { QueryResolver(connection: connection, clock: clock) }
}

/// Ends long reads from any thread.
public final class ReadInterrupter: Sendable {
  /// The connection's address; 0 when it is closed.
  private let handle: Mutex<UInt>

  init(_ connection: Connection) {
    handle = Mutex(UInt(bitPattern: connection.handle))
  }

  /// Makes the call that is running on the reader throw `interrupted`; does nothing to later ones.
  public func interrupt() {
    handle.withLock { address in
      if let connection = OpaquePointer(bitPattern: address) { sqlite3_interrupt(connection) }
    }
  }

  /// Called before the connection is closed.
  func end() {
    handle.withLock { $0 = 0 }
  }
}
