// The front door of the writing side.
import CSQLite
import NewsModel

/// The news on disk: the side that writes.
///
/// `StoreReader` is the side that reads. All calls block, and none may come from two threads at once: give it a thread of its own, or
/// make it where it is used. Every call that changes the store is durable when it returns: it
/// outlives the process being killed and the power being cut.
///
///     let store = try NewsStore(path: "store.sqlite")
///     let outcomes = try store.store([IncomingArticle(article, source: "Gazeta")])
///
/// Every call throws `StoreError`, and then has changed nothing.
public final class NewsStore {
  public let path: String
  let connection: Connection
  let clock: StoreClock
  var labels = LabelCache()
  var names = NameCache()
  var places = PlaceFinder()
  /// What the transaction adds to counts.
  var growth = Growth()
  /// The search words of the batch's articles that are not in the index yet, by place.
  var unindexed: [(place: Int64, words: String)] = []

  /// Opens the store at `path`, making and migrating it as needed.
  ///
  /// Its folder must be there. `patience` is how long to wait for other processes' writing before
  /// `locked` is thrown, in seconds. Migrating a large store takes minutes, of which
  /// `reportMigration` hears.
  public init(
    path: String, patience: Double = 10, clock: StoreClock = .system,
    reportMigration: (MigrationProgress) -> Void = { _ in }
  ) throws {
    self.path = path
    self.clock = clock
    connection = try Connection.openForWriting(
      path: path, patience: patience, reportMigration: reportMigration)
  }

  /// Does all of `body` or nothing of it.
  ///
  /// What the caches learned in a transaction that failed is not in the store, so they forget.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try connection.transaction {
        let result = try body()
        try flushNames()
        try flushGrowth()
        return result
      }
    } catch {
      labels = LabelCache()
      names = NameCache()
      places = PlaceFinder()
      unindexed = []
      growth = Growth()
      throw error
    }
  }
}
