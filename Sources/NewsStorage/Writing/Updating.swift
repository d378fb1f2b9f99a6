// An article that its source has changed: brought up to date, its marks kept.
import CleanText
import NewsModel

extension NewsStore {
  /// Makes the article as `incoming` has it; the reader's marks and the article's id stay.
  func update(_ id: Int64, to incoming: IncomingArticle) throws {
    guard let old = try storedForm(id) else { return }
    let published =
      old.keepsInferredDate(against: incoming.article)
      ? old.published : incoming.article.published
    let isMoved = published != old.published
    let place = isMoved ? try freePlace(for: published, storedAt: old.storedAt) : old.place
    let labels = try labelIDs(of: incoming)

    let isRewritten =
      old.title != incoming.article.title.string || old.body != incoming.article.body.string
    let isIndexedAnew = place != old.place || isRewritten
    if isIndexedAnew {
      try indexPending()
      try connection.unindex(searchWords(title: old.title, body: old.body), at: old.place)
    }
    if isRewritten || isMoved { try awaitTaggingAgain(id, oldPlace: old.place, place: place) }
    try updateRow(id, incoming, place: place, labels: labels, published: published)
    if isIndexedAnew { unindexed.append((place, incoming.searchWords)) }
    try relist(id, from: old, to: place, labels: labels, published: published)
    if isRewritten { try relinkDuplicates(of: id, at: place, incoming) }
  }

  private func updateRow(
    _ id: Int64, _ incoming: IncomingArticle, place: Int64, labels: [Int64], published: Timestamp?
  ) throws {
    let assignments = articleColumns.map { "\($0) = ?" }.joined(separator: ", ")
    let statement = try connection.statement(
      "UPDATE article SET \(assignments), place = ?, published = ? WHERE id = ?")
    // The last assignment to a column is the one that counts.
    try statement.bind(
      articleValues(incoming, labels: labels) + [
        .integer(place), Value(published?.seconds), .integer(id),
      ])
    _ = try statement.step()
  }

  /// Moves the article's listing and labels to its new place and labels.
  private func relist(
    _ id: Int64, from old: StoredForm, to place: Int64, labels: [Int64], published: Timestamp?
  ) throws {
    try connection.run(
      "UPDATE listing SET place = ?, published = ?, precision = ? WHERE article = ?",
      .integer(place), Value(published?.seconds), Value(published?.precision.rawValue),
      .integer(id))
    let marks = try connection.rows(
      "SELECT label, is_added FROM tag_mark WHERE article = ?", [.integer(id)]
    ) { (label: $0.integer(0), isAdded: $0.bool(1)) }
    let added = Set(marks.filter(\.isAdded).map(\.label))
    let removed = Set(marks.filter { !$0.isAdded }.map(\.label))
    let before = Set(old.labels).subtracting(removed).union(added)
    let after = Set(labels).subtracting(removed).union(added)
    if place == old.place && before == after { return }
    for label in before where place != old.place || !after.contains(label) {
      try unlabel(label, old.place)
    }
    for label in after { try self.label(label, place) }
  }

  /// Forgets what tagging found in the text as it was.
  private func awaitTaggingAgain(_ id: Int64, oldPlace: Int64, place: Int64) throws {
    try removeTagging(of: id, place: oldPlace)
    try unqueueForTagging(oldPlace)
    try queueForTagging(place)
  }
}

// MARK: - What is stored

/// What an update must know of an article as it is stored.
private struct StoredForm {
  var place: Int64
  var title: String
  var body: String
  var published: Timestamp?
  var isYearInferred: Bool
  var storedAt: Int64
  var labels: [Int64]

  /// An inferred year is fixed at the first import: the same day of another inferred year is no
  /// news.
  func keepsInferredDate(against article: Article) -> Bool {
    guard isYearInferred, article.publishedYearInferred, let mine = published?.day,
      let theirs = article.published?.day
    else { return false }
    return mine.month == theirs.month && mine.day == theirs.day
  }
}

extension NewsStore {
  private func storedForm(_ id: Int64) throws -> StoredForm? {
    try connection.first(
      """
      SELECT place, title, body, published, published_offset, published_precision,
        published_year_inferred, stored_at, labels
      FROM article WHERE id = ?
      """, [.integer(id)]
    ) { row in
      StoredForm(
        place: row.integer(0), title: row.text(1), body: row.text(2),
        published: row.timestamp(3), isYearInferred: row.bool(6), storedAt: row.integer(7),
        labels: NewsStorage.labelIDs(in: row.text(8)))
    }
  }
}

/// The ids in `article.labels`.
func labelIDs(in list: String) -> [Int64] {
  list.dropFirst().dropLast().split(separator: ",").compactMap { Int64($0) }
}

extension Row {
  /// The moment in three columns: seconds, offset, precision.
  func timestamp(_ column: Int32) -> Timestamp? {
    guard let seconds = optionalInteger(column) else { return nil }
    // A store may come from elsewhere: what no calendar reckons with is kept within one.
    return Timestamp(
      seconds: min(max(seconds, -1 << 48), 1 << 48),
      offset: min(max(int(column + 1), -86_400), 86_400),
      precision: Timestamp.Precision(rawValue: int(column + 2)) ?? .time)
  }
}
