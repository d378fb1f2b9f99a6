// Opens the store that an invocation means, and reads the queries that it gives.
import CleanText
import Foundation
import NewsModel
import NewsStorage

extension Invocation {
  /// The store's file: `--store`, or the reader's own.
  var storePath: String { self["store"] ?? Places.store }

  /// Opens the store for writing, making it where there is none.
  func openForWriting() throws -> NewsStore {
    let folder = URL(filePath: storePath).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try NewsStore(path: storePath, reportMigration: MigrationWords().say)
  }

  /// Opens the store for reading, or returns `nil` where there is none yet.
  ///
  /// A store that was named must be there.
  func openForReading() throws -> StoreReader? {
    if self["store"] == nil, !FileManager.default.fileExists(atPath: storePath) { return nil }
    return try openUpToDate(storePath)
  }

  /// Reads a query, and says on stderr how it was understood where that may surprise.
  func query(_ text: String?) throws -> Query {
    guard let text else { return .all }
    do {
      let parsed = try QueryParser.parse(text, today: .today)
      for hint in parsed.hints { printError("dateline: \(hint)") }
      return parsed.query
    } catch {
      throw CommandFailure.usage(words(for: error, in: text))
    }
  }
}

/// Opens the store at a path for reading; one of an older version is brought up to date first.
func openUpToDate(_ path: String) throws -> StoreReader {
  do {
    return try StoreReader(path: path)
  } catch StoreError.older {
    _ = try NewsStore(path: path, reportMigration: MigrationWords().say)
    return try StoreReader(path: path)
  }
}

/// Says on stderr how a store is brought up to date, where that takes long.
private final class MigrationWords {
  private var lastTenth = -1

  func say(_ progress: MigrationProgress) {
    let tenth = progress.done * 10 / max(progress.all, 1)
    guard progress.all >= 5_000, tenth != lastTenth else { return }
    lastTenth = tenth
    printError(
      "dateline: bringing the store up to date: \(progress.step), \(tenth * 10) % of "
        + "\(progress.all)")
  }
}

/// What is said of a query that cannot be, with the place marked.
func words(for error: QueryError, in text: String) -> String {
  """
  \(error)
    \(SafeText(line: text))
    \(spaces(error.column - 1))^
  """
}
