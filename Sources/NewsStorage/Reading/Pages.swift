// Lists, a page at a time.
import NewsModel

extension StoreReader {
  /// Reads one page of a list.
  public func page(_ request: PageRequest) throws -> ArticlePage {
    try connection.snapshot {
      let condition = try resolver.condition(request.query)
      switch request.sort {
      case .date: return try datePage(request, condition)
      case .source: return try datePage(request, condition)
      case .relevance: return try datePage(request, condition)
      case .due: return try datePage(request, condition)
      }
    }
  }

  /// How many articles a query finds.
  ///
  /// Takes up to a second at a million, so ask after the frame.
  public func count(_ query: Query) throws -> Int {
    let condition = try resolver.condition(query)
    return try connection.snapshot { try count(condition) }
  }

  func count(_ condition: Condition) throws -> Int {
    switch condition {
    case .everything: return try tally("all")
    case .nothing: return 0
    case .unread(true): return try tally("unread")
    case .unread(false): return try tally("all") - tally("unread")
    case .labels(let ids) where ids.count == 1:
      return Int(
        try connection.integer("SELECT articles FROM label WHERE id = ?", .integer(ids[0])) ?? 0)
    default:
      let sql = try Planner(connection).count(condition)
      return try connection.first(sql.text, sql.values) { $0.int(0) } ?? 0
    }
  }

  func tally(_ name: String) throws -> Int {
    Int(try connection.integer("SELECT value FROM tally WHERE name = ?", .text(name)) ?? 0)
  }
}

// MARK: - By date

/// A row of a list before it is read: where it stands, and whose it is.
struct ListedArticle: Equatable {
  var place: Int64
  var article: Int64
}

extension StoreReader {
  private func datePage(_ request: PageRequest, _ condition: Condition) throws -> ArticlePage {
    let limit = max(1, request.limit)
    switch request.anchor {
    case .first:
      let found = try walk(condition, Bounds(), limit + 1)
      return try page(found.prefix(limit), earlier: false, later: found.count > limit)
    case .last:
      let found = try walk(condition, Bounds(isAscending: true), limit + 1)
      return try page(found.prefix(limit).reversed(), earlier: found.count > limit, later: false)
    case .after(let key):
      let found = try walk(condition, Bounds(before: key.order), limit + 1)
      return try page(found.prefix(limit), earlier: true, later: found.count > limit)
    case .before(let key):
      let found = try walk(condition, Bounds(after: key.order, isAscending: true), limit + 1)
      return try page(found.prefix(limit).reversed(), earlier: found.count > limit, later: true)
    case .around(let article): return try datePage(around: article, condition, limit)
    }
  }

  private func datePage(
    around article: Int64, _ condition: Condition, _ limit: Int
  ) throws -> ArticlePage {
    let place = try connection.integer(
      "SELECT place FROM article WHERE id = ?", .integer(article))
    guard let place else { throw StoreError.unknown(.article(article)) }
    let half = limit / 2
    let above = try walk(condition, Bounds(after: place, isAscending: true), half + 1)
    let below = try walk(condition, Bounds(before: place + 1), limit - half + 1)
    return try page(
      above.prefix(half).reversed() + below.prefix(limit - half), earlier: above.count > half,
      later: below.count > limit - half)
  }

  /// The first rows of a condition's list, within bounds.
  func walk(_ condition: Condition, _ bounds: Bounds, _ limit: Int?) throws -> [ListedArticle] {
    if condition == .nothing { return [] }
    let sql = try Planner(connection).select(condition, bounds, wanted: limit)
    return try connection.rows(sql.text, sql.values) {
      ListedArticle(place: $0.integer(0), article: $0.integer(1))
    }
  }

  private func page(
    _ rows: some Sequence<ListedArticle>, earlier: Bool, later: Bool
  ) throws -> ArticlePage {
    ArticlePage(
      rows: try rows.compactMap { try summary($0.article) }, hasEarlier: earlier, hasLater: later)
  }
}
