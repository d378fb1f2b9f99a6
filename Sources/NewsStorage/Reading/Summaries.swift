// Articles as rows of a list.
import CleanText
import NewsModel

/// The columns that `summary(_:)` reads, of `article AS a`.
private let summaryColumns = """
  a.id, a.title, a.author, a.published, a.published_offset, a.published_precision,
  a.updated, a.updated_offset, a.updated_precision, a.published_year_inferred, a.url, a.guid,
  a.site, a.section, a.language, a.tags, a.views, a.reading_minutes, a.summary, source.name,
  EXISTS(SELECT 1 FROM read_mark WHERE read_mark.article = a.id),
  follow_up.status, follow_up.due, a.stored_at, a.place
  """

extension StoreReader {
  /// The articles' rows, in the order of `ids`; those unknown or deleted are left out.
  public func summaries(_ ids: [Int64]) throws -> [ArticleSummary] {
    try connection.snapshot { try ids.compactMap { try summary($0) } }
  }

  /// The article's row, or `nil` where it is unknown or deleted.
  func summary(_ id: Int64) throws -> ArticleSummary? {
    try connection.first(
      """
      SELECT \(summaryColumns) FROM article AS a JOIN source ON source.id = a.source
      LEFT JOIN follow_up ON follow_up.article = a.id
      WHERE a.id = ? AND NOT EXISTS(SELECT 1 FROM deletion WHERE deletion.article = a.id)
      """, [.integer(id)]
    ) { try summary($0) }
  }

  private func summary(_ row: Row) throws -> ArticleSummary {
    let id = row.integer(0)
    return ArticleSummary(
      id: id, title: row.safeText(1), author: row.optionalSafeText(2),
      published: row.timestamp(3), updated: row.timestamp(6), publishedYearInferred: row.bool(9),
      url: row.optionalSafeText(10), guid: row.optionalSafeText(11),
      site: row.optionalSafeText(12), section: row.optionalSafeText(13),
      language: row.optionalSafeText(14), tags: try tags(of: id, asGiven: row.lines(15)),
      views: row.optionalInt(16), readingMinutes: row.optionalInt(17),
      summary: row.optionalText(18).map { SafeText($0) }, source: row.safeText(19),
      isRead: row.bool(20), followUp: row.status(21), due: row.day(22),
      storedAt: row.integer(23), duplicates: try duplicateCount(of: id),
      key: PageKey(order: row.integer(24), id: id))
  }

  /// The article's tags: those given by its source that the reader let stay, and then the reader's.
  private func tags(of id: Int64, asGiven given: [SafeText]) throws -> [SafeText] {
    let marks = try connection.rows(
      """
      SELECT key, name, is_added FROM tag_mark JOIN label ON label.id = label WHERE article = ?
      """, [.integer(id)]
    ) { (key: $0.text(0), name: $0.safeText(1), isAdded: $0.bool(2)) }
    if marks.isEmpty { return given }
    let keys = Set(given.map { foldedKey($0.string) })
    let removed = Set(marks.filter { !$0.isAdded }.map(\.key))
    return given.filter { !removed.contains(foldedKey($0.string)) }
      + marks.filter { $0.isAdded && !keys.contains($0.key) }.map(\.name)
  }

  private func duplicateCount(of id: Int64) throws -> Int {
    let original = try connection.integer(
      "SELECT original FROM duplicate WHERE article = ?", .integer(id))
    return Int(
      try connection.integer(
        "SELECT count(*) FROM duplicate WHERE original = ?", .integer(original ?? id)) ?? 0)
  }
}

extension Row {
  /// The text as one line.
  func safeText(_ column: Int32) -> SafeText {
    SafeText(line: text(column))
  }

  func optionalSafeText(_ column: Int32) -> SafeText? {
    optionalText(column).map { SafeText(line: $0) }
  }

  /// The texts of a column that holds one a line.
  func lines(_ column: Int32) -> [SafeText] {
    text(column).split(separator: "\n").map { SafeText(line: String($0)) }
  }

  func status(_ column: Int32) -> FollowUp.Status? {
    optionalInteger(column).flatMap { FollowUp.Status(code: $0) }
  }

  func day(_ column: Int32) -> CalendarDay? {
    optionalInt(column).map { CalendarDay(daysSince1970: min(max($0, -4_000_000), 4_000_000)) }
  }
}

/// The numbers of statuses in the store: append only.
private let statuses: [FollowUp.Status] = [.open, .waiting, .done]

extension FollowUp.Status {
  var code: Int64 { Int64(statuses.firstIndex(of: self) ?? 0) }

  init?(code: Int64) {
    guard statuses.indices.contains(Int(truncatingIfNeeded: code)) else { return nil }
    self = statuses[Int(code)]
  }
}
