// A list in sections, of which each is in an order of its own: by source, by due date.
import NewsModel

/// A row of a list before it is read: where it stands, and whose it is.
struct ListedArticle: Equatable {
  var place: Int64
  var article: Int64
}

/// Where a row stands in a list of sections.
struct ListPosition {
  var section: Int
  var row: ListedArticle
}

/// A part of a list, with a key that stays its own when other sections come and go.
struct Section {
  /// Walked through newest first, or at hand whole in an order of its own.
  enum Rows {
    case walk(Condition)
    case rows([ListedArticle])
  }

  var key: String
  var rows: Rows

  init(_ key: String, _ rows: Rows) {
    (self.key, self.rows) = (key, rows)
  }
}

/// A list read from any place on, either way, section after section.
struct SectionedList {
  private let sections: [Section]
  private let reader: StoreReader

  init(_ sections: [Section], _ reader: StoreReader) {
    (self.sections, self.reader) = (sections, reader)
  }

  func key(_ section: Int) -> String { sections[section].key }

  /// Where the row of a key stands; at the beginning where its section has gone.
  func position(_ key: PageKey) -> ListPosition {
    ListPosition(
      section: sections.firstIndex { $0.key == key.text } ?? 0,
      row: ListedArticle(place: key.order, article: key.id))
  }

  typealias Rows = [(section: Int, ListedArticle)]

  /// The rows after a position, or the list's first.
  func rows(after position: ListPosition?, _ limit: Int) throws -> Rows {
    var found: Rows = []
    for section in (position?.section ?? 0)..<max(sections.count, position?.section ?? 0) {
      let start = section == position?.section ? position?.row : nil
      let rows = try self.rows(section, after: start, limit - found.count)
      found += rows.map { (section, $0) }
      if found.count >= limit { break }
    }
    return found
  }

  /// The rows before a position, or the list's last; in the list's order.
  func rows(before position: ListPosition?, _ limit: Int) throws -> Rows {
    var found: Rows = []
    let last = min(position?.section ?? sections.count - 1, sections.count - 1)
    for section in stride(from: last, through: 0, by: -1) {
      let end = section == position?.section ? position?.row : nil
      let rows = try self.rows(section, before: end, limit - found.count)
      found = rows.map { (section, $0) } + found
      if found.count >= limit { break }
    }
    return found
  }

  /// The rows from a position on, its own among them.
  func rows(from position: ListPosition, _ limit: Int) throws -> Rows {
    let row = (section: position.section, position.row)
    let isThere = try contains(position)
    return (isThere ? [row] : []) + (try rows(after: position, isThere ? limit - 1 : limit))
  }

  /// Where an article stands or would stand; `nil` where the store does not have it.
  func position(of article: Int64) throws -> ListPosition? {
    let place = try reader.connection.integer(
      "SELECT place FROM article WHERE id = ?", .integer(article))
    guard let place else { return nil }
    let row = ListedArticle(place: place, article: article)
    let section = try sections.indices.first {
      try contains(ListPosition(section: $0, row: row))
    }
    return ListPosition(section: section ?? 0, row: row)
  }

  private func contains(_ position: ListPosition) throws -> Bool {
    guard sections.indices.contains(position.section) else { return false }
    switch sections[position.section].rows {
    case .rows(let rows): return rows.contains(position.row)
    case .walk(let condition):
      let place = position.row.place
      let bounds = Bounds(after: place - 1, before: place + 1)
      return try !reader.walk(condition, bounds, 1).isEmpty
    }
  }

  private func rows(
    _ section: Int, after row: ListedArticle?, _ limit: Int
  ) throws -> [ListedArticle] {
    switch sections[section].rows {
    case .walk(let condition):
      return try reader.walk(condition, Bounds(before: row?.place), limit)
    case .rows(let rows):
      let start = row.flatMap { rows.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      return Array(rows[start...].prefix(limit))
    }
  }

  private func rows(
    _ section: Int, before row: ListedArticle?, _ limit: Int
  ) throws -> [ListedArticle] {
    switch sections[section].rows {
    case .walk(let condition):
      let bounds = Bounds(after: row?.place, isAscending: true)
      return try reader.walk(condition, bounds, limit).reversed()
    case .rows(let rows):
      let end = row.flatMap { rows.firstIndex(of: $0) } ?? rows.count
      return Array(rows[..<end].suffix(limit))
    }
  }
}

// MARK: - Orders

extension StoreReader {
  /// A section for each source, by name.
  func sections(bySource condition: Condition) throws -> [Section] {
    let sources = try connection.rows(
      "SELECT id FROM label WHERE kind = ? AND articles > 0 ORDER BY key",
      [.integer(LabelKind.source.rawValue)]
    ) { $0.integer(0) }
    return sources.map { source in
      let both = Condition.and([.labels([source]), condition]).simplified
      return Section(String(source), .walk(both))
    }
  }

  /// What is to be followed up, by day, and then the rest.
  func sections(byDue condition: Condition) throws -> [Section] {
    let marked = try connection.rows(
      """
      SELECT l.place, l.article FROM follow_up JOIN listing AS l ON l.article = follow_up.article
      WHERE status <> 2 AND \(condition.test.text)
      ORDER BY due IS NULL, due, l.place DESC
      """, condition.test.values
    ) { ListedArticle(place: $0.integer(0), article: $0.integer(1)) }
    let rest = Condition.and([condition, .not(.followUp(dueBefore: nil))]).simplified
    return [Section("marked", .rows(marked)), Section("rest", .walk(rest))]
  }
}
