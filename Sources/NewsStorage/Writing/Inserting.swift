// An article's row, and all that is derived from it at once.
import CleanText
import NewsModel

extension NewsStore {
  /// Puts a new article into the store.
  func insert(_ incoming: IncomingArticle, at now: Int64) throws -> Int64 {
    let place = try freePlace(for: incoming.article.published, storedAt: now)
    let labels = try labelIDs(of: incoming)
    let id = (try connection.integer("SELECT max(id) FROM article") ?? 0) + 1
    try insertRow(incoming, id: id, place: place, labels: labels, at: now)
    if let path = incoming.path { try note(path: path, of: id) }
    try connection.run(
      "INSERT INTO listing VALUES(?, ?, 0, 0, ?, ?)", .integer(place), .integer(id),
      Value(incoming.article.published?.seconds),
      Value(incoming.article.published?.precision.rawValue))
    growth.all += 1
    growth.unread += 1
    for label in labels { try self.label(label, place) }
    unindexed.append((place, incoming.searchWords))
    try queueForTagging(place)
    try linkDuplicates(of: id, at: place, incoming)
    return id
  }

  /// The place of an article, one that no other has.
  func freePlace(for published: Timestamp?, storedAt: Int64) throws -> Int64 {
    let wanted = Place.of(seconds: published?.seconds ?? storedAt)
    let place = try places.free(wanted, backward: published == nil) { place in
      try connection.integer("SELECT 1 FROM article WHERE place = ?", .integer(place)) != nil
    }
    if place - wanted > places.spill {
      places.spill = place - wanted
      try connection.run(
        "UPDATE tally SET value = max(value, ?) WHERE name = 'spill'", .integer(place - wanted))
    }
    return place
  }

  private func insertRow(
    _ incoming: IncomingArticle, id: Int64, place: Int64, labels: [Int64], at now: Int64
  ) throws {
    let source = try sourceID(incoming.source)
    var values: [Value] = [.integer(id), .integer(place), .integer(source), .integer(now)]
    values += articleValues(incoming, labels: labels)
    let statement = try connection.statement(Self.insertSQL)
    try statement.bind(values)
    _ = try statement.step()
  }

  private static let insertSQL = """
    INSERT INTO article(id, place, source, stored_at, \(articleColumns.joined(separator: ", ")))
    VALUES(\(Array(repeating: "?", count: articleColumns.count + 4).joined(separator: ", ")))
    """

  /// The id of a source, made where it is new.
  private func sourceID(_ name: SafeText) throws -> Int64 {
    let name = Value.text(SafeText(line: name.string).string)
    if let id = try connection.integer("SELECT id FROM source WHERE name = ?", name) { return id }
    try connection.run("INSERT INTO source(name) VALUES(?)", name)
    return connection.lastInsertedID
  }
}

/// The columns that an import sets, in the order of `articleValues`.
let articleColumns = [
  "guid", "url", "title", "published", "published_offset", "published_precision",
  "published_year_inferred", "updated", "updated_offset", "updated_precision", "author", "site",
  "section", "language", "tags", "labels", "views", "reading_minutes", "summary", "identity_hash",
  "text_hash", "record_hash", "spans", "dropped", "body",
]

/// The values of `articleColumns`.
func articleValues(_ incoming: IncomingArticle, labels: [Int64]) -> [Value] {
  let article = incoming.article
  let published = article.published
  let updated = article.updated
  let labelList = "[" + labels.map(String.init).joined(separator: ",") + "]"
  return [
    Value(article.guid?.string), Value(article.url?.string), .text(article.title.string),
    Value(published?.seconds), Value(published?.offset), Value(published?.precision.rawValue),
    Value(article.publishedYearInferred), Value(updated?.seconds), Value(updated?.offset),
    Value(updated?.precision.rawValue), Value(article.author?.string),
    Value(article.site?.string), Value(article.section?.string), Value(article.language?.string),
    lines(article.tags), .text(labelList), Value(article.views), Value(article.readingMinutes),
    Value(article.summary?.string), .integer(incoming.identity.hash), .integer(incoming.textHash),
    .integer(incoming.recordHash), article.spans.isEmpty ? .null : .blob(incoming.packedSpans),
    lines(article.dropped), .text(article.body.string),
  ]
}

/// Texts of one line each, as one.
private func lines(_ texts: [SafeText]) -> Value {
  texts.isEmpty
    ? .null : .text(texts.map { SafeText(line: $0.string).string }.joined(separator: "\n"))
}
