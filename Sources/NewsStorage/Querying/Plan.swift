// From a condition to the SQL that answers it: walk through the part that costs least, in order,
// and test what it yields by the rest.

/// Chooses how a condition is answered.
///
/// Every list is walked in the order of publication and stops when enough is found, so what counts
/// is how many rows are looked at until then, and what each costs.
struct Planner {
  let connection: Connection
  /// All articles listed.
  let all: Double
  /// How far an article may stand from the place of its moment.
  let spill: Int64

  init(_ connection: Connection) throws {
    self.connection = connection
    all = Double(try connection.integer("SELECT value FROM tally WHERE name = 'all'") ?? 0)
    spill = try connection.integer("SELECT value FROM tally WHERE name = 'spill'") ?? 0
  }

  /// The statement that yields `place` and `article` of what meets the condition, in order.
  ///
  /// `wanted` is how many rows are wanted; `nil` for all.
  func select(_ condition: Condition, _ bounds: Bounds, wanted: Int?) throws -> SQL {
    let plain = try select(condition, bounds, wanted: wanted, columns: "l.place, l.article")
    let order = SQL(text: " ORDER BY 1 \(bounds.direction)")
    guard let wanted else { return plain + order }
    return plain + order + SQL(text: " LIMIT ?", values: [.integer(Int64(wanted))])
  }

  /// The statement that counts what meets the condition.
  func count(_ condition: Condition) throws -> SQL {
    SQL(text: "SELECT count(*) FROM (")
      + (try select(condition, Bounds(), wanted: nil, columns: "l.place"))
      + SQL(text: ")")
  }

  private func select(
    _ condition: Condition, _ bounds: Bounds, wanted: Int?, columns: String
  ) throws -> SQL {
    switch condition {
    case .or(let parts) where parts.allSatisfy(\.isWalkable):
      // A union of walks that are each in order is merged in order.
      let arms = try parts.map {
        try select($0, bounds, wanted: wanted, columns: columns)
      }
      return .joined(arms, by: " UNION ")
    case .and(let parts):
      let choice = try walk(of: parts, wanted: wanted)
      var bounds = bounds
      for case .published(let range) in parts { bounds = bounds.narrowed(to: range, spill: spill) }
      let rest = parts.enumerated().filter { $0.offset != choice }.map(\.element)
      return choice.map { walk(parts[$0], bounds, rest, columns) }
        ?? scan(bounds, parts, columns)
    case .published(let range):
      return scan(bounds.narrowed(to: range, spill: spill), [condition], columns)
    case .labels(let ids) where ids.count > 1:
      // Where many articles have one of the labels, testing all costs less than merging lists.
      return try walk(of: [condition], wanted: wanted) == nil
        ? scan(bounds, [condition], columns) : walk(condition, bounds, [], columns)
    default:
      return condition.isWalkable
        ? walk(condition, bounds, [], columns) : scan(bounds, [condition], columns)
    }
  }

  /// Walks through all that is listed.
  private func scan(_ bounds: Bounds, _ tests: [Condition], _ columns: String) -> SQL {
    SQL(text: "SELECT \(columns) FROM listing AS l WHERE 1") + bounds.condition(on: "l.place")
      + Self.tests(tests)
  }

  /// Walks through what one condition yields: one list, or several that are merged in order.
  private func walk(
    _ condition: Condition, _ bounds: Bounds, _ rest: [Condition], _ columns: String
  ) -> SQL {
    let sources = condition.sources(bounds)
    if sources.isEmpty { return scan(bounds, [condition] + rest, columns) }
    let arms = sources.map { source in
      SQL(text: "SELECT \(columns.replacingPlace(with: source.place)) FROM ") + source.from
        + SQL(text: " CROSS JOIN listing AS l ON l.place = \(source.place) WHERE ")
        + source.condition + bounds.condition(on: source.place) + Self.tests(rest)
    }
    return .joined(arms, by: " UNION ")
  }

  private static func tests(_ conditions: [Condition]) -> SQL {
    conditions.reduce(SQL(text: "")) { $0 + SQL(text: " AND ") + $1.test }
  }
}

extension String {
  /// The column list with the place taken from what is walked, so that its order is seen.
  fileprivate func replacingPlace(with column: String) -> String {
    hasPrefix("l.place") ? column + dropFirst("l.place".count) : self
  }
}

// MARK: - What can be walked through

/// Where rows come from in order.
struct WalkSource {
  var from: SQL
  /// The column that holds the place.
  var place: String
  var condition: SQL
}

extension Condition {
  /// Whether the condition's rows can be had in order without looking at others.
  var isWalkable: Bool {
    switch self {
    case .match, .labels, .dated, .duplicate, .followUp, .everything, .nothing, .unread:
      true
    case .and(let parts): parts.contains(where: \.isWalkable)
    case .published, .holds, .not, .or: false
    }
  }

  /// The lists that make up the condition's rows; none where they cannot be walked through.
  func sources(_ bounds: Bounds) -> [WalkSource] {
    switch self {
    case .match(let expression):
      return [
        WalkSource(
          from: SQL(text: "word_index"), place: "word_index.rowid",
          condition: SQL(text: "word_index MATCH ?", values: [.text(expression.text)]))
      ]
    case .labels(let ids): return Self.sources(ofLabels: ids, bounds)
    case .dated(let months): return months.map { Self.source($0, bounds) }
    case .followUp(let day):
      let articles = SQL(
        text: "SELECT place FROM follow_up CROSS JOIN listing USING(article) WHERE ")
      return [Self.sorted(articles + Self.openFollowUp(dueBefore: day), bounds)]
    default: return []
    }
  }

  /// The lists of labels, or one of them all where they are more than a statement can merge.
  private static func sources(ofLabels ids: [Int64], _ bounds: Bounds) -> [WalkSource] {
    if ids.count > 100 {
      let marks = ids.map { _ in "?" }.joined(separator: ",")
      let all = SQL(
        text: "SELECT DISTINCT place FROM labelled WHERE label IN (\(marks))",
        values: ids.map { .integer($0) })
      return [sorted(all + bounds.condition(on: "place"), bounds)]
    }
    return ids.map { id in
      WalkSource(
        from: SQL(text: "labelled AS d"), place: "d.place",
        condition: SQL(text: "d.label = ?", values: [.integer(id)]))
    }
  }

  private static func source(_ month: DatedDays, _ bounds: Bounds) -> WalkSource {
    if month.month == month.last {
      return WalkSource(
        from: SQL(text: "dated AS d"), place: "d.place", condition: month.condition)
    }
    let all = SQL(text: "SELECT DISTINCT place FROM dated WHERE ") + month.condition
    return sorted(all + bounds.condition(on: "place"), bounds)
  }

  /// The rows of a statement, all of them read and sorted first.
  private static func sorted(_ statement: SQL, _ bounds: Bounds) -> WalkSource {
    WalkSource(
      from: SQL(text: "(") + statement + SQL(text: ") AS d"), place: "d.place",
      condition: SQL(text: "1"))
  }
}
