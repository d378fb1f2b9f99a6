// Names as tagging gives them, and the ids under which the store knows them.
import NewsModel

/// The ids of names met so far, and what is to be added to their counts.
struct NameCache {
  fileprivate var ids: [EntityKind: [String: Int64]] = [:]
  fileprivate var size = 0
  fileprivate var keys: [Int64: String] = [:]

  /// What a batch adds to names, and to their other forms.
  var growth: [Int64: NameGrowth] = [:]
  var aliases: [Alias: Int] = [:]
  /// Names that are not in their index yet.
  fileprivate var unindexed: [(id: Int64, text: String)] = []
  /// Which names are to be put to articles in the full-text index, and which taken off, by place.
  var added: [Int64: Set<Int64>] = [:]
  var removed: [Int64: Set<Int64>] = [:]

  struct Alias: Hashable {
    var name: Int64
    var text: String
  }
}

/// What a batch adds to a name's counts, and the range of places in which it was met.
struct NameGrowth {
  var articles = 0
  var mentions = 0
  var first = Int64.max
  var last = Int64.min
  /// Whether it was taken off an article, which may have been its first or last.
  var isTakenOff = false
}

extension NewsStore {
  /// Counts a name in an article (`step` 1), or no more (-1).
  func count(_ name: Int64, at place: Int64, mentions: Int, by step: Int) {
    var growth = names.growth[name] ?? NameGrowth()
    growth.articles += step
    growth.mentions += step * mentions
    if step > 0 {
      (growth.first, growth.last) = (min(growth.first, place), max(growth.last, place))
      names.added[place, default: []].insert(name)
    } else {
      growth.isTakenOff = true
      names.removed[place, default: []].insert(name)
    }
    names.growth[name] = growth
  }

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

  /// Writes what the batch added to names.
  func flushNames() throws {
    // The full-text index first and by itself, since FTS5 writes out what it has gathered at every
    // statement with triggers; and names that a text had and has again are left as they are.
    for (place, gone) in names.removed.sorted(by: { $0.key < $1.key }) {
      let rest = gone.subtracting(names.added[place] ?? [])
      names.added[place]?.subtract(gone)
      if !rest.isEmpty { try connection.unindex(tokens(rest), at: place) }
    }
    for (place, new) in names.added.sorted(by: { $0.key < $1.key }) where !new.isEmpty {
      try connection.index(tokens(new), at: place)
    }
    for name in names.unindexed {
      try connection.run(
        "INSERT INTO name_index(rowid, text) VALUES(?, ?)", .integer(name.id), .text(name.text))
    }
    for (name, growth) in names.growth { try write(growth, of: name) }
    for (alias, uses) in names.aliases where uses != 0 { try write(uses, of: alias) }
    (names.growth, names.aliases, names.unindexed) = ([:], [:], [])
    (names.added, names.removed) = ([:], [:])
  }

  private func tokens(_ names: Set<Int64>) -> String {
    names.sorted().map(SearchToken.name).joined(separator: " ")
  }

  private func write(_ growth: NameGrowth, of name: Int64) throws {
    try connection.run(
      "UPDATE name SET articles = articles + ?, mentions = mentions + ? WHERE id = ?",
      .integer(Int64(growth.articles)), .integer(Int64(growth.mentions)), .integer(name))
    if growth.isTakenOff {
      try connection.findEnds(ofName: name)
    } else if growth.first <= growth.last {
      try connection.run(
        """
        UPDATE name SET first_place = min(coalesce(first_place, ?1), ?1),
          last_place = max(coalesce(last_place, ?2), ?2)
        WHERE id = ?3 AND (
          first_place IS NULL OR last_place IS NULL OR first_place > ?1 OR last_place < ?2)
        """, .integer(growth.first), .integer(growth.last), .integer(name))
    }
  }

  private func write(_ uses: Int, of alias: NameCache.Alias) throws {
    let key = foldedKey(alias.text)
    if key.isEmpty || key == names.keys[alias.name] { return }
    try connection.run(
      """
      INSERT INTO alias VALUES(?, ?, ?, ?)
      ON CONFLICT(name, key) DO UPDATE SET uses = uses + excluded.uses
      """, .integer(alias.name), .text(key), .text(alias.text), .integer(Int64(uses)))
  }
}

extension Connection {
  /// Looks up the first and the last place of a name anew.
  func findEnds(ofName name: Int64) throws {
    try run(
      """
      UPDATE name SET
        first_place = (
          SELECT rowid FROM word_index WHERE word_index MATCH ?1 ORDER BY rowid LIMIT 1),
        last_place = (
          SELECT rowid FROM word_index WHERE word_index MATCH ?1 ORDER BY rowid DESC LIMIT 1)
      WHERE id = ?2
      """, .text(WordExpression(anyName: [name]).text), .integer(name))
  }

  /// The places of the articles that have one of the names.
  func places(ofNames names: some Collection<Int64>) throws -> [Int64] {
    if names.isEmpty { return [] }
    return try rows(
      "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rowid",
      [.text(WordExpression(anyName: names).text)]
    ) { $0.integer(0) }
  }
}
