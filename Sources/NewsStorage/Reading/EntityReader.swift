// Entities as the reader sees them: corrected, with their counts.
import CleanText
import NewsModel

/// Reads entities, each once.
struct EntityReader {
  private let connection: Connection
  private var entities: [Int64: Entity] = [:]
  private var entityOfName: [Int64: Int64?] = [:]
  private var roles: [Int64: SafeText] = [:]

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The entity that a name means; `nil` where the reader said that it is none.
  mutating func entity(ofName name: Int64) throws -> Entity? {
    if let known = entityOfName[name] { return try known.flatMap { try entity($0) } }
    let id = try connection.integer("SELECT entity FROM name WHERE id = ?", .integer(name))
    entityOfName[name] = .some(id)
    return try id.flatMap { try entity($0) }
  }

  /// What a role is called; `nil` for 0.
  mutating func role(_ name: Int64) throws -> SafeText? {
    if name == 0 { return nil }
    if let known = roles[name] { return known }
    let role = try connection.first("SELECT text FROM name WHERE id = ?", [.integer(name)]) {
      $0.safeText(0)
    }
    roles[name] = role
    return role
  }

  /// The entity with the id, or `nil` where there is none.
  mutating func entity(_ id: Int64) throws -> Entity? {
    if let known = entities[id] { return known }
    let read = try connection.first(
      """
      SELECT coalesce(entity_mark.name, text), coalesce(entity_mark.kind, name.kind),
        EXISTS(SELECT 1 FROM watch WHERE watch.entity = name.id)
      FROM name LEFT JOIN entity_mark ON entity_mark.entity = name.id WHERE name.id = ?
      """, [.integer(id)]
    ) { row in
      Entity(
        id: id, name: row.safeText(0), kind: EntityKind(code: row.integer(1)) ?? .other,
        isWatched: row.bool(2))
    }
    guard var entity = read else { return nil }
    try readNames(into: &entity)
    entities[id] = entity
    return entity
  }

  private func readNames(into entity: inout Entity) throws {
    let id = Value.integer(entity.id)
    let names = try connection.rows(
      """
      SELECT id, text, articles, mentions, first_place, last_place FROM name
      WHERE entity = ? ORDER BY articles DESC
      """, [id]
    ) { row in
      (
        id: row.integer(0), text: row.safeText(1), articles: row.int(2), mentions: row.int(3),
        first: row.optionalInteger(4), last: row.optionalInteger(5)
      )
    }
    entity.mentions = names.reduce(0) { $0 + $1.mentions }
    // An article may have an entity under two names, and counts once.
    entity.articles =
      names.count == 1 ? names[0].articles : try connection.places(ofNames: names.map(\.id)).count
    entity.aliases = try aliases(entity, names: names.map(\.text))
    entity.firstSeen = Place.day(names.compactMap(\.first).min())
    entity.lastSeen = Place.day(names.compactMap(\.last).max())
  }

  private func aliases(_ entity: Entity, names: [SafeText]) throws -> [SafeText] {
    let forms = try connection.rows(
      """
      SELECT alias.text FROM name JOIN alias ON alias.name = name.id
      WHERE name.entity = ? AND uses > 0 AND NOT EXISTS(
        SELECT 1 FROM alias_mark WHERE alias_mark.name = alias.name AND alias_mark.key = alias.key)
      ORDER BY uses DESC LIMIT 24
      """, [.integer(entity.id)]
    ) { $0.safeText(0) }
    var seen: Set<String> = [foldedKey(entity.name.string)]
    return (names + forms).filter { seen.insert(foldedKey($0.string)).inserted }
  }
}

extension Place {
  /// The day in UTC of a place.
  static func day(_ place: Int64?) -> CalendarDay? {
    place.map { CalendarDay(daysSince1970: Int((min(max($0, -1 << 40), 1 << 40) << 3) / 86_400)) }
  }
}
