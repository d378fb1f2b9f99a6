// Lists, a page at a time.
import NewsModel

extension StoreReader {
  /// Reads one page of a list.
  public func page(_ request: PageRequest) throws -> ArticlePage {
    try connection.snapshot {
      let condition = try resolver.condition(request.query)
      switch request.sort {
      case .date: return try page(request, SectionedList([Section("", .walk(condition))], self))
      case .source: return try page(request, SectionedList(try sections(bySource: condition), self))
      case .due: return try page(request, SectionedList(try sections(byDue: condition), self))
      case .relevance:
        let (articles, note) = try ranked(condition, for: request.query)
        return try page(request, SectionedList([Section("", .rows(articles))], self), note: note)
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

// MARK: - Pages of any list

extension StoreReader {
  private func page(
    _ request: PageRequest, _ list: SectionedList, note: String? = nil
  ) throws -> ArticlePage {
    let limit = max(1, request.limit)
    var page: ArticlePage
    switch request.anchor {
    case .first:
      let found = try list.rows(after: nil, limit + 1)
      page = try self.page(list, found.prefix(limit), earlier: false, later: found.count > limit)
    case .last:
      let found = try list.rows(before: nil, limit + 1)
      page = try self.page(list, found.suffix(limit), earlier: found.count > limit, later: false)
    case .after(let key):
      let found = try list.rows(after: list.position(key), limit + 1)
      page = try self.page(list, found.prefix(limit), earlier: true, later: found.count > limit)
    case .before(let key):
      let found = try list.rows(before: list.position(key), limit + 1)
      page = try self.page(list, found.suffix(limit), earlier: found.count > limit, later: true)
    case .around(let article): page = try self.page(around: article, list, limit)
    }
    page.note = note
    return page
  }

  private func page(
    around article: Int64, _ list: SectionedList, _ limit: Int
  ) throws -> ArticlePage {
    guard let position = try list.position(of: article) else {
      throw StoreError.unknown(.article(article))
    }
    let half = limit / 2
    let above = try list.rows(before: position, half + 1)
    let below = try list.rows(from: position, limit - half + 1)
    return try page(
      list, above.suffix(half) + below.prefix(limit - half), earlier: above.count > half,
      later: below.count > limit - half)
  }

  private func page(
    _ list: SectionedList, _ rows: some Sequence<(section: Int, ListedArticle)>, earlier: Bool,
    later: Bool
  ) throws -> ArticlePage {
    let summaries = try rows.compactMap { section, row in
      var summary = try summary(row.article)
      summary?.key = PageKey(order: row.place, text: list.key(section), id: row.article)
      return summary
    }
    return ArticlePage(rows: summaries, hasEarlier: earlier, hasLater: later)
  }
}
