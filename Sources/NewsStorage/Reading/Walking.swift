// A condition's articles in order, as many as are wanted.
import NewsModel

extension StoreReader {
  /// The first rows of a condition's list, within bounds.
  func walk(_ condition: Condition, _ bounds: Bounds, _ limit: Int?) throws -> [ListedArticle] {
    if condition == .nothing { return [] }
    let sql = try Planner(connection).select(condition, bounds, wanted: limit)
    return try connection.rows(sql.text, sql.values) {
      ListedArticle(place: $0.integer(0), article: $0.integer(1))
    }
  }
}
