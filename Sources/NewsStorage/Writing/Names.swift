// Names as tagging gives them, and the ids under which the store knows them.
import NewsModel

/// The ids of names met so far, and what is to be added to their counts.
struct NameCache {
  fileprivate var ids: [EntityKind: [String: Int64]] = [:]
  fileprivate var size = 0
  fileprivate var keys: [Int64: String] = [:]

  /// What a batch adds to a name's articles and mentions, and to its other forms.
  var growth: [Int64: (articles: Int, mentions: Int)] = [:]
  var aliases: [Alias: Int] = [:]
  /// Names that are not in their index yet.
  fileprivate var unindexed: [(id: Int64, text: String)] = []

  struct Alias: Hashable {
    var name: Int64
    var text: String
  }
}

extension NewsStore {
  /// The id of a name, made where it is new; 0 for one without a letter.
  func nameID(_ kind: EntityKind, _ text: String) throws -> Int64 {
    if let id = names.ids[kind]?[text] { return id }
    // A role is kept to the letter.
    let key = kind == .role ? text : foldedKey(text)
    let id = key.isEmpty ? 0 : try findOrMakeName(kind, key, text)
    if names.size > 200_000 {
      (names.ids, names.keys, names.size) = ([:], [:], 0)
    }
    names.ids[kind, default: [:]][text] = id
    names.keys[id] = key
    names.size += 1
    return id
  }

  private func findOrMakeName(_ kind: EntityKind, _ key: String, _ text: String) throws -> Int64 {
    let known = try connection.integer(
      "SELECT id FROM name WHERE kind = ? AND key = ?", .integer(kind.code), .text(key))
    if let known { return known }
    let id = (try connection.integer("SELECT max(id) FROM name") ?? 0) + 1
    try connection.run(
      "INSERT INTO name(id, kind, key, text, entity) VALUES(?1, ?2, ?3, ?4, ?1)", .integer(id),
      .integer(kind.code), .text(key), .text(text))
    names.unindexed.append((id, text))
    return id
  }

  /// Counts a form under which a name was met, if it differs from the name.
  func countAlias(_ name: Int64, _ form: Substring, by step: Int) {
    let alias = NameCache.Alias(name: name, text: String(form))
    names.aliases[alias, default: 0] += step
  }

  /// Writes what the batch added to counts.
  func flushNameCounts() throws {
    for (name, growth) in names.growth {
      try connection.run(
        "UPDATE name SET articles = articles + ?, mentions = mentions + ? WHERE id = ?",
        .integer(Int64(growth.articles)), .integer(Int64(growth.mentions)), .integer(name))
    }
    for (alias, uses) in names.aliases where uses != 0 {
      let key = foldedKey(alias.text)
      if key.isEmpty || key == names.keys[alias.name] { continue }
      try connection.run(
        """
        INSERT INTO alias VALUES(?, ?, ?, ?)
        ON CONFLICT(name, key) DO UPDATE SET uses = uses + excluded.uses
        """, .integer(alias.name), .text(key), .text(alias.text), .integer(Int64(uses)))
    }
    // At the end and together, since FTS5 writes out what it has at every other statement.
    for name in names.unindexed {
      try connection.run(
        "INSERT INTO name_index(rowid, text) VALUES(?, ?)", .integer(name.id), .text(name.text))
    }
    (names.growth, names.aliases, names.unindexed) = ([:], [:], [])
  }
}
