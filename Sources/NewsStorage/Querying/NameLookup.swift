// Labels and entities by what a reader types.
import NewsModel

extension QueryResolver {
  /// The labels that a key's value means.
  ///
  /// A tag by its whole name, or by its beginning with `*`; a source by its name, or else by words
  /// of it; an author by words of the name; a language with its regions.
  func labels(_ field: Query.Field, _ text: String) throws -> [Int64] {
    let key = foldedKey(text)
    switch field {
    case .tag: return try labels(.tag, key: key)
    case .source:
      let exact = try labels(.source, key: key)
      return exact.isEmpty ? try labels(.source, withWords: key) : exact
    case .author: return try labels(.author, withWords: key)
    case .language:
      return try labels(.language, key: key) + labels(.language, beginning: key + "-")
    case .title: return []
    }
  }

  private func labels(_ kind: LabelKind, key: String) throws -> [Int64] {
    if key.hasSuffix("*") { return try labels(kind, beginning: String(key.dropLast())) }
    return try connection.rows(
      "SELECT id FROM label WHERE kind = ? AND key = ?", [.integer(kind.rawValue), .text(key)]
    ) { $0.integer(0) }
  }

  private func labels(_ kind: LabelKind, beginning prefix: String) throws -> [Int64] {
    try connection.rows(
      "SELECT id FROM label WHERE kind = ? AND key >= ? AND key < ? LIMIT 200",
      [.integer(kind.rawValue), .text(prefix), .text(prefix + "\u{10FFFF}")]
    ) { $0.integer(0) }
  }

  private func labels(_ kind: LabelKind, withWords key: String) throws -> [Int64] {
    let words = key.hasSuffix("*") ? String(key.dropLast()) : key
    if words.isEmpty { return [] }
    let found = try connection.rows(
      "SELECT id, key FROM label WHERE kind = ? AND instr(key, ?) ORDER BY articles DESC LIMIT 1000",
      [.integer(kind.rawValue), .text(words)]
    ) { (id: $0.integer(0), key: $0.text(1)) }
    let whole = found.filter { hasWords($0.key, words, whole: !key.hasSuffix("*")) }
    return whole.prefix(200).map(\.id)
  }

  /// The names of the entities that are called so, or else of those with such words in their names.
  func names(_ kind: EntityKind?, _ text: String) throws -> [Int64] {
    try entities(kind, named: text).flatMap { entity in
      try connection.rows("SELECT id FROM name WHERE entity = ?", [.integer(entity)]) {
        $0.integer(0)
      }
    }
  }

  /// The entities that are called so, or else those with such words in their names.
  func entities(_ kind: EntityKind?, named text: String) throws -> [Int64] {
    let key = foldedKey(text)
    let exact = try entities(kind, key: key)
    return exact.isEmpty ? try entitiesWithWords(kind, key) : exact
  }

  /// The entities whose names, or names that the reader gave, are just the key.
  private func entities(_ kind: EntityKind?, key: String) throws -> [Int64] {
    let found = try connection.rows(
      """
      SELECT DISTINCT name.entity FROM name
        WHERE key = ?1 AND kind <> ?2 AND name.entity IS NOT NULL
      UNION SELECT entity FROM entity_mark WHERE lower(entity_mark.name) = ?1
      """, [.text(key), .integer(EntityKind.role.code)]
    ) { $0.integer(0) }
    return try found.filter { try isOfKind(kind, $0) }
  }

  /// The entities with the words in a name or another form, most articles first.
  func entitiesWithWords(_ kind: EntityKind?, _ key: String, limit: Int = 100) throws -> [Int64] {
    let words = key.hasSuffix("*") ? String(key.dropLast()) : key
    let parts = wordParts(words)
    if parts.isEmpty { return [] }
    let expression = quoted(words) + (key.hasSuffix("*") ? " *" : "")
    let found = try connection.rows(
      """
      SELECT entity, max(articles) AS most FROM (
        SELECT entity, articles FROM name WHERE id IN (
          SELECT rowid FROM name_index WHERE name_index MATCH ?1)
        UNION ALL
        SELECT entity, articles FROM name WHERE id IN (
          SELECT name FROM alias WHERE alias.key = ?2))
      WHERE entity IS NOT NULL AND articles > 0 GROUP BY entity ORDER BY most DESC LIMIT ?3
      """, [.text(expression), .text(words), .integer(Int64(limit))]
    ) { $0.integer(0) }
    return try found.filter { try isOfKind(kind, $0) }
  }

  private func isOfKind(_ kind: EntityKind?, _ entity: Int64) throws -> Bool {
    guard let kind else { return true }
    return try connection.integer(
      """
      SELECT coalesce(entity_mark.kind, name.kind) FROM name
      LEFT JOIN entity_mark ON entity_mark.entity = name.id WHERE name.id = ?
      """, .integer(entity)) == kind.code
  }
}

/// Whether `words` stand in `key` as words, not within one.
private func hasWords(_ key: String, _ words: String, whole: Bool) -> Bool {
  let padded = " " + String(key.map { $0.isLetter || $0.isNumber ? $0 : " " }) + " "
  let wanted =
    " " + String(words.map { $0.isLetter || $0.isNumber ? $0 : " " }) + (whole ? " " : "")
  return padded.contains(wanted)
}
