// A condition's articles in order, as many as are wanted.
import NewsModel

extension StoreReader {
  /// The first rows of a condition's list, within bounds.
  func walk(_ condition: Condition, _ bounds: Bounds, _ limit: Int?) throws -> [ListedArticle] {
    if condition == .nothing { return [] }
    guard condition.leavesOutMatches, try !isOfFew(condition), let limit else {
      return try rows(condition, bounds, limit)
    }
    return try walkByWindows(condition, bounds, limit)
  }

  /// Whether one part of the condition leaves so few rows that each can be looked up.
  private func isOfFew(_ condition: Condition) throws -> Bool {
    guard case .and(let parts) = condition else { return false }
    let planner = try Planner(connection)
    return try parts.contains {
      try !$0.sources(Bounds()).isEmpty && planner.estimate($0) < 1000
    }
  }

  /// Walks through one stretch of the list after the other, each four times as long.
  private func walkByWindows(
    _ condition: Condition, _ bounds: Bounds, _ limit: Int
  ) throws -> [ListedArticle] {
    var found: [ListedArticle] = []
    var (rest, length) = (bounds, max(1000, limit * 4))
    while found.count < limit {
      let edge = try edge(of: rest, length)
      var window = rest
      window.isWindow = true
      if bounds.isAscending {
        window.before = edge ?? rest.before
      } else {
        window.after = edge ?? rest.after
      }
      found += try rows(condition, window, limit - found.count)
      guard let edge else { break }
      if bounds.isAscending { rest.after = edge - 1 } else { rest.before = edge + 1 }
      length *= 4
    }
    return found
  }

  /// The place of the row so many rows into the bounds; `nil` where there are fewer.
  private func edge(of bounds: Bounds, _ length: Int) throws -> Int64? {
    let condition = bounds.condition(on: "place")
    return try connection.first(
      """
      SELECT place FROM listing WHERE 1\(condition.text)
      ORDER BY place \(bounds.direction) LIMIT 1 OFFSET ?
      """, condition.values + [.integer(Int64(length))]
    ) { $0.integer(0) }
  }

  private func rows(
    _ condition: Condition, _ bounds: Bounds, _ limit: Int?
  ) throws -> [ListedArticle] {
    let sql = try Planner(connection).select(condition, bounds, wanted: limit)
    return try connection.rows(sql.text, sql.values) {
      ListedArticle(place: $0.integer(0), article: $0.integer(1))
    }
  }
}
