// The reader's changes, each in its tables.
import CleanText
import NewsModel

extension NewsStore {
  /// Makes a change, and returns how many articles, entities or views it was for.
  func perform(_ change: Change) throws -> Int {
    switch change {
    case .setRead(let selection, let isRead): return try setRead(selection, isRead)
    case .delete(let selection): return try delete(selection)
    case .tag(let selection, let add, let remove):
      return try tag(selection, add: add, remove: remove)
    case .followUp(let target, let status, let note, let due):
      return try followUp(target, status, note, due)
    case .removeFollowUp(let target): return try removeFollowUp(target)
    case .followUpEach(let selection, let status, let note, let due):
      return try forEachArticle(of: selection) { try followUp(.article($0), status, note, due) }
    case .removeFollowUpEach(let selection):
      return try forEachArticle(of: selection) { try removeFollowUp(.article($0)) }
    case .tellApart(let articles, let others): return try tellApart(articles, from: others)
    case .watch(let entity, let isWatched): return try watch(entity, isWatched)
    case .rename(let entity, let name): return try rename(entity, to: name)
    case .retype(let entity, let kind): return try retype(entity, to: kind)
    case .merge(let entity, let target): return try merge(entity, into: target)
    case .split(let entity, let alias): return try split(entity, alias)
    case .reject(let entity): return try reject(entity)
    case .saveView(let name, let query): return try saveView(name, query)
    case .deleteView(let name): return try deleteView(name)
    case .moveView(let name, let position): return try moveView(name, to: position)
    }
  }

  // MARK: - Articles

  private func setRead(_ selection: Selection, _ isRead: Bool) throws -> Int {
    try forEachArticle(of: selection) { article in
      if isRead {
        try connection.run(
          "INSERT OR IGNORE INTO read_mark VALUES(?, ?)", .integer(article), .integer(clock.now()))
      } else {
        try connection.run("DELETE FROM read_mark WHERE article = ?", .integer(article))
      }
      return connection.changes
    }
  }

  /// Notes that an article was read by being opened; that is no change for `undo` to take back.
  public func noteReading(ofArticle article: Int64) throws {
    try transaction { _ = try setRead(.articles([article]), true) }
  }

  private func delete(_ selection: Selection) throws -> Int {
    try forEachArticle(of: selection) { article in
      try connection.run(
        "INSERT OR IGNORE INTO deletion VALUES(?, ?)", .integer(article), .integer(clock.now()))
      return connection.changes
    }
  }

  private func tag(_ selection: Selection, add: [SafeText], remove: [SafeText]) throws -> Int {
    let added = try add.map { try labelID(.tag, $0.string) }.filter { $0 != 0 }
    let removed = try remove.map { try labelID(.tag, $0.string) }.filter { $0 != 0 }
    return try forEachArticle(of: selection) { article in
      var count = 0
      for label in added { count += try setTag(article, label, true) ? 1 : 0 }
      for label in removed { count += try setTag(article, label, false) ? 1 : 0 }
      return min(count, 1)
    }
  }

  /// Puts a tag on an article or takes it off, and returns whether that is a change.
  private func setTag(_ article: Int64, _ label: Int64, _ isSet: Bool) throws -> Bool {
    let isSetNow =
      try connection.integer(
        """
        SELECT 1 FROM labelled WHERE label = ?
          AND place = (SELECT place FROM listing WHERE article = ?)
        """, .integer(label), .integer(article)) != nil
    if isSet == isSetNow { return false }
    let isGiven =
      try connection.first(
        "SELECT labels FROM article WHERE id = ?", [.integer(article)]
      ) { NewsStorage.labelIDs(in: $0.text(0)).contains(label) } ?? false
    // A mark that says what the source says is none.
    if isSet == isGiven {
      try connection.run(
        "DELETE FROM tag_mark WHERE article = ? AND label = ?", .integer(article), .integer(label))
    } else {
      try connection.run(
        "INSERT OR REPLACE INTO tag_mark VALUES(?, ?, ?)", .integer(article), .integer(label),
        Value(isSet))
    }
    return true
  }

  /// Keeps that articles tell different events; a pair is kept once, whichever of it is named first.
  private func tellApart(_ articles: [Int64], from others: [Int64]) throws -> Int {
    var told: Set<Int64> = []
    for article in articles {
      for other in others where other != article {
        try connection.run(
          "INSERT OR IGNORE INTO story_mark VALUES(?, ?)", .integer(min(article, other)),
          .integer(max(article, other)))
        if connection.changes > 0 { told.insert(article) }
      }
    }
    return told.count
  }

  private func forEachArticle(
    of selection: Selection, _ body: (Int64) throws -> Int
  ) throws -> Int {
    var count = 0
    for article in try articleIDs(selection) where try body(article) > 0 { count += 1 }
    return count
  }

  // MARK: - Views

  private func saveView(_ name: SafeText, _ query: SafeText) throws -> Int {
    let name = SafeText(line: name.string).string
    if name.isEmpty { throw StoreError.impossible(reason: "a view needs a name") }
    if let id = try connection.integer("SELECT id FROM view WHERE name = ?", .text(name)) {
      try connection.run(
        "UPDATE view SET query = ? WHERE id = ?", .text(query.string), .integer(id))
    } else {
      try connection.run(
        "INSERT INTO view(name, query, position) SELECT ?, ?, coalesce(max(position), 0) + 1 FROM view",
        .text(name), .text(query.string))
    }
    return 1
  }

  private func deleteView(_ name: SafeText) throws -> Int {
    try connection.run("DELETE FROM view WHERE name = ?", .text(name.string))
    guard connection.changes > 0 else { throw StoreError.unknown(.view(name.string)) }
    return 1
  }

  private func moveView(_ name: SafeText, to position: Int) throws -> Int {
    var ids = try connection.rows("SELECT id, name FROM view ORDER BY position, id") {
      (id: $0.integer(0), name: $0.text(1))
    }
    guard let from = ids.firstIndex(where: { $0.name == name.string }) else {
      throw StoreError.unknown(.view(name.string))
    }
    let moved = ids.remove(at: from)
    ids.insert(moved, at: min(max(position, 0), ids.count))
    for (index, view) in ids.enumerated() {
      try connection.run(
        "UPDATE view SET position = ?1 WHERE id = ?2 AND position <> ?1",
        .integer(Int64(index + 1)), .integer(view.id))
    }
    return 1
  }
}
