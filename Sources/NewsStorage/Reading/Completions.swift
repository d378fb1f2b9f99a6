// Names that complete what is being typed.
import CleanText
import NewsModel

extension StoreReader {
  /// The tags, sources, authors or languages that begin with `prefix`, most articles first.
  public func completions(
    _ field: Query.Field, prefix: String, limit: Int = 20
  ) throws -> [NameCount] {
    guard let kind = LabelKind(field) else { return [] }
    let key = foldedKey(prefix)
    return try connection.rows(
      """
      SELECT name, articles FROM label WHERE kind = ? AND key >= ? AND key < ? AND articles > 0
      ORDER BY articles DESC, name LIMIT ?
      """,
      [
        .integer(kind.rawValue), .text(key), .text(key + "\u{10FFFF}"), .integer(Int64(limit)),
      ]
    ) { NameCount(name: $0.safeText(0), count: $0.int(1)) }
  }

  /// The entities with a word in their names that begins with `prefix`, most articles first.
  public func entityCompletions(
    _ kind: EntityKind?, prefix: String, limit: Int = 20
  ) throws -> [Entity] {
    try connection.snapshot {
      var reader = EntityReader(connection)
      let ids = try resolver.entitiesWithWords(kind, foldedKey(prefix) + "*", limit: limit * 4)
      return try ids.prefix(limit).compactMap { try reader.entity($0) }
    }
  }
}

extension LabelKind {
  fileprivate init?(_ field: Query.Field) {
    switch field {
    case .tag: self = .tag
    case .source: self = .source
    case .author: self = .author
    case .language: self = .language
    case .title: return nil
    }
  }
}
