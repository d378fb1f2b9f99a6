// Where articles were imported from, so that they can be read again from there.
import CleanText
import NewsModel

/// A file or folder that was named to an import.
public struct Origin: Equatable, Sendable {
  /// From the root.
  public var path: String
  /// The import's options, in the words of whoever imported.
  public var options: String

  public init(path: String, options: String) {
    (self.path, self.options) = (path, options)
  }
}

extension NewsStore {
  /// Remembers an origin, and the names of sources that it held articles of, besides those it is
  /// known to hold.
  public func note(_ origin: Origin, sources: Set<String>) throws {
    try transaction {
      try connection.run(
        "INSERT OR IGNORE INTO origin(path, options) VALUES(?, ?)", .text(origin.path),
        .text(origin.options))
      for source in sources {
        try connection.run(
          """
          INSERT OR IGNORE INTO origin_source
          SELECT origin.id, source.id FROM origin, source
          WHERE origin.path = ? AND origin.options = ? AND source.name = ?
          """, .text(origin.path), .text(origin.options), .text(source))
      }
    }
  }
}

extension StoreReader {
  /// All origins, in the order in which they were first imported.
  public func origins() throws -> [Origin] {
    try connection.rows("SELECT path, options FROM origin ORDER BY id") {
      Origin(path: $0.text(0), options: $0.text(1))
    }
  }

  /// The origins that held articles of the source of that name.
  public func origins(ofSource name: SafeText) throws -> [Origin] {
    try connection.rows(
      """
      SELECT path, options FROM origin WHERE id IN (
        SELECT origin FROM origin_source JOIN source ON source.id = source WHERE name = ?)
      ORDER BY id
      """, [.text(name.string)]
    ) { Origin(path: $0.text(0), options: $0.text(1)) }
  }
}
