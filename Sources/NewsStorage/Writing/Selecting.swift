// Which articles a change is for.
import NewsModel

extension NewsStore {
  /// The articles that a selection means, those deleted left out.
  func articleIDs(_ selection: Selection) throws -> [Int64] {
    switch selection {
    case .articles(let ids):
      return try ids.filter {
        try connection.integer("SELECT 1 FROM listing WHERE article = ?", .integer($0)) != nil
      }
    case .query(let query):
      let condition = try QueryResolver(connection: connection, clock: clock).condition(query)
      if condition == .nothing { return [] }
      let sql = try Planner(connection).select(
        condition, Bounds(), wanted: nil)
      return try connection.rows(sql.text, sql.values) { $0.integer(1) }
    }
  }
}
