// What it costs to walk through a condition's rows, or to test a row by it.

extension Planner {
  /// Which of several conditions, that all must hold, to walk through; `nil` for none of them.
  func walk(of parts: [Condition], wanted: Int?) throws -> Int? {
    let counts = try parts.map { min(try estimate($0), all) }
    let shares = counts.map { all > 0 ? $0 / all : 1 }
    let product = shares.reduce(1, *)
    var best: (index: Int?, cost: Double) = (nil, .infinity)
    for (index, part) in parts.enumerated() where !part.sources(Bounds()).isEmpty {
      let others = product / max(shares[index], 1e-9)
      let looked = min(counts[index], Double(wanted ?? .max) / max(others, 1e-9))
      let tests = parts.enumerated().reduce(0) {
        $0 + ($1.offset == index ? 0 : $1.element.testCost)
      }
      let cost = looked * (part.stepCost + tests)
      if cost < best.cost { best = (index, cost) }
    }
    let looked = min(all, Double(wanted ?? .max) / max(product, 1e-9))
    let scanCost = looked * (0.2 + parts.reduce(0) { $0 + $1.testCost })
    return scanCost < best.cost ? nil : best.index
  }

  /// About how many articles meet a condition.
  func estimate(_ condition: Condition) throws -> Double {
    switch condition {
    case .everything, .published, .not: return all
    case .holds: return all / 20
    case .nothing: return 0
    case .match(let expression): return try estimate(expression)
    case .labels(let ids):
      return try sum("SELECT articles FROM label WHERE id = ?", ids)
    case .dated: return all / 20
    case .unread(let isUnread):
      let unread = Double(
        try connection.integer("SELECT value FROM tally WHERE name = 'unread'") ?? 0)
      return isUnread ? unread : all - unread
    case .duplicate: return all / 20
    case .followUp:
      return Double(try connection.integer("SELECT count(*) FROM follow_up WHERE status < 2") ?? 0)
    case .and(let parts): return try parts.map(estimate).min() ?? all
    case .or(let parts): return try parts.map(estimate).reduce(0, +)
    }
  }

  private func sum(_ sql: String, _ ids: [Int64]) throws -> Double {
    try ids.reduce(0) { $0 + Double(try connection.integer(sql, .integer($1)) ?? 0) }
  }

  /// Few matches are counted; of more, how densely the newest of them stand.
  private func estimate(_ expression: WordExpression) throws -> Double {
    if expression.isNegative { return all }
    let sample = 1000
    let found = try connection.first(
      """
      SELECT count(*), min(place) FROM (
        SELECT rowid AS place FROM word_index WHERE word_index MATCH ?
        ORDER BY rowid DESC LIMIT \(sample))
      """, [.text(expression.text)]
    ) { (count: $0.int(0), oldest: $0.integer(1)) }
    guard let found, found.count >= sample else { return Double(found?.count ?? 0) }
    let span = try connection.integer(
      "SELECT count(*) FROM (SELECT 1 FROM listing WHERE place >= ? LIMIT 50000)",
      .integer(found.oldest))
    return all * Double(sample) / Double(max(span ?? 1, 1))
  }
}

extension Condition {
  /// What one row of a walk costs, in microseconds.
  fileprivate var stepCost: Double {
    switch self {
    case .match: 1.2
    // Lists are merged by looking at the head of each.
    case .labels(let ids): 0.8 * Double(ids.count)
    default: 0.8
    }
  }

  /// What testing one row costs, in microseconds.
  fileprivate var testCost: Double {
    switch self {
    // Finding one row in a common word's list of a million.
    case .match: 300
    // Reading a text, and looking for a word.
    case .holds: 10
    case .labels(let ids): 0.7 + 0.3 * Double(ids.count)
    case .dated(let months): Double(months.count)
    case .not(let inner): inner.testCost
    case .and(let parts), .or(let parts): parts.reduce(0) { $0 + $1.testCost }
    case .everything, .nothing, .published, .unread, .duplicate: 0.1
    case .followUp: 0.5
    }
  }
}
