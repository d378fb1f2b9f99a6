// The reader's corrections of entities. They are marks of their own, so they outlive re-imports,
// re-tagging and better models.
import CleanText
import NewsModel

extension NewsStore {
  func watch(_ entity: Int64, _ isWatched: Bool) throws -> Int {
    try checkIsEntity(entity)
    if isWatched {
      try connection.run(
        "INSERT OR IGNORE INTO watch VALUES(?, ?)", .integer(entity), .integer(clock.now()))
    } else {
      try connection.run("DELETE FROM watch WHERE entity = ?", .integer(entity))
    }
    return connection.changes
  }

  /// Notes that the reader looked at a watched entity: what is new is counted from now on.
  public func noteLook(atEntity entity: Int64) throws {
    try transaction {
      try connection.run("DELETE FROM watch_news WHERE entity = ?", .integer(entity))
    }
  }

  func rename(_ entity: Int64, to name: SafeText) throws -> Int {
    try checkIsEntity(entity)
    let name = SafeText(line: name.string).string
    if foldedKey(name).isEmpty { throw StoreError.impossible(reason: "an entity needs a name") }
    try connection.run(
      """
      INSERT INTO entity_mark(entity, name) VALUES(?, ?)
      ON CONFLICT(entity) DO UPDATE SET name = excluded.name
      """, .integer(entity), .text(name))
    return 1
  }

  func retype(_ entity: Int64, to kind: EntityKind) throws -> Int {
    try checkIsEntity(entity)
    guard kind.isEntity else {
      throw StoreError.impossible(reason: "a \(kind.rawValue) is no entity")
    }
    try connection.run(
      """
      INSERT INTO entity_mark(entity, kind) VALUES(?, ?)
      ON CONFLICT(entity) DO UPDATE SET kind = excluded.kind
      """, .integer(entity), .integer(kind.code))
    return 1
  }

  func merge(_ entity: Int64, into target: Int64) throws -> Int {
    try checkIsEntity(entity)
    try checkIsEntity(target)
    guard entity != target else {
      throw StoreError.impossible(reason: "an entity cannot be merged into itself")
    }
    try point(names: "entity = ?", [.integer(entity)], to: .integer(target))
    try connection.run(
      "INSERT OR IGNORE INTO watch SELECT ?, since FROM watch WHERE entity = ?", .integer(target),
      .integer(entity))
    try connection.run("DELETE FROM watch WHERE entity = ?", .integer(entity))
    // One follow-up an entity: where both have one, that of `target` stays and so does the other.
    try connection.run(
      "UPDATE OR IGNORE follow_up SET entity = ? WHERE entity = ?", .integer(target),
      .integer(entity))
    return 1
  }

  func reject(_ entity: Int64) throws -> Int {
    try checkIsEntity(entity)
    try point(names: "entity = ?", [.integer(entity)], to: .null)
    try connection.run("DELETE FROM watch WHERE entity = ?", .integer(entity))
    return 1
  }

  func split(_ entity: Int64, _ alias: SafeText) throws -> Int {
    try checkIsEntity(entity)
    let key = foldedKey(alias.string)
    let merged = try connection.integer(
      "SELECT id FROM name WHERE entity = ?1 AND key = ?2 AND id <> ?1", .integer(entity),
      .text(key))
    if let merged {
      try point(names: "id = ?", [.integer(merged)], to: .integer(merged))
      return 1
    }
    return try splitForm(entity, key)
  }

  /// Makes an entity of a form under which the names of another were met.
  private func splitForm(_ entity: Int64, _ key: String) throws -> Int {
    let forms = try connection.rows(
      """
      SELECT alias.name, alias.text, name.kind FROM name JOIN alias ON alias.name = name.id
      WHERE name.entity = ? AND alias.key = ? AND uses > 0
      """, [.integer(entity), .text(key)]
    ) { (name: $0.integer(0), text: $0.text(1), kind: EntityKind(code: $0.integer(2)) ?? .other) }
    if forms.isEmpty { throw StoreError.unknown(.alias(key)) }
    for form in forms {
      let target = try nameID(form.kind, form.text)
      if target == form.name { continue }
      try connection.run(
        "INSERT OR REPLACE INTO alias_mark VALUES(?, ?, ?)", .integer(form.name), .text(key),
        .integer(target))
    }
    return 1
  }

  /// Makes names mean another entity, or (NULL) none.
  private func point(names condition: String, _ values: [Value], to entity: Value) throws {
    let names = try connection.rows("SELECT id FROM name WHERE \(condition)", values) {
      $0.integer(0)
    }
    for name in names {
      if entity == .integer(name) {
        try connection.run("DELETE FROM name_mark WHERE name = ?", .integer(name))
      } else {
        try connection.run(
          "INSERT OR REPLACE INTO name_mark VALUES(?, ?)", .integer(name), entity)
      }
    }
  }

  func checkIsEntity(_ id: Int64) throws {
    guard try connection.integer("SELECT 1 FROM name WHERE id = ?", .integer(id)) != nil else {
      throw StoreError.unknown(.entity(id))
    }
  }
}
