// Who and what the articles name.
import CleanText
import NewsModel

extension StoreReader {
  /// The entities that a query's articles name, those in most articles first.
  ///
  /// Of a query that finds more than `sample` articles, the newest so many are looked at.
  public func entities(
    _ query: Query = .all, limit: Int = 500, sample: Int = 5000
  ) throws -> [Entity] {
    try connection.snapshot {
      let condition = try resolver.condition(query)
      var reader = EntityReader(connection)
      let ids =
        condition == .everything
        ? try commonEntities(limit)
        : try entitiesNamed(in: walk(condition, Bounds(), sample), limit)
      return try ids.compactMap { try reader.entity($0) }
    }
  }

  /// The entity with the id; throws `unknown` where there is none.
  public func entity(_ id: Int64) throws -> Entity {
    var reader = EntityReader(connection)
    guard let entity = try reader.entity(id) else { throw StoreError.unknown(.entity(id)) }
    return entity
  }

  /// The entities that are called so, or else that have such words in a name; most articles first.
  public func entities(named name: String, kind: EntityKind? = nil) throws -> [Entity] {
    try connection.snapshot {
      var reader = EntityReader(connection)
      return try resolver.entities(kind, named: name).compactMap { try reader.entity($0) }
    }
  }

  private func commonEntities(_ limit: Int) throws -> [Int64] {
    try connection.rows(
      """
      SELECT DISTINCT entity FROM (
        SELECT entity FROM name WHERE entity IS NOT NULL AND articles > 0
        ORDER BY articles DESC LIMIT ?1 * 2) LIMIT ?1
      """, [.integer(Int64(limit))]
    ) { $0.integer(0) }
  }

  private func entitiesNamed(in articles: [ListedArticle], _ limit: Int) throws -> [Int64] {
    var counts: [Int64: Int] = [:]
    for article in articles {
      for entity in try entities(inArticle: article.article) { counts[entity, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
  }

  /// The ids of the entities that an article names.
  func entities(inArticle id: Int64) throws -> Set<Int64> {
    let packed = try connection.first(
      "SELECT mentions FROM tagging WHERE article = ?", [.integer(id)]
    ) { PackedTagging($0.blob(0)) }
    var entities: Set<Int64> = []
    for name in (packed?.counts ?? [:]).keys {
      let entity = try connection.integer("SELECT entity FROM name WHERE id = ?", .integer(name))
      if let entity { entities.insert(entity) }
    }
    return entities
  }
}
