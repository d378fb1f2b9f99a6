// What a query asks of the store, once its names are looked up.
import NewsModel

/// What a query asks of the store, its names and days looked up.
indirect enum Condition: Equatable {
  case everything, nothing
  /// A full-text expression of one of the indexes.
  case match(SearchIndex, String)
  /// One label of several.
  case labels([Int64])
  /// One name of several.
  case names([Int64])
  /// Months with the bits of their days, one of several.
  case dated([DatedDays])
  case published(PublishedRange)
  case unread(Bool)
  case duplicate
  /// A follow-up that is not done: any, or one that was due before the day.
  case followUp(dueBefore: CalendarDay?)
  case not(Condition)
  case and([Condition])
  case or([Condition])
}

/// The full-text indexes, by their tables' names.
enum SearchIndex: String {
  case text = "article_index"
  case prefixes = "prefix_index"
  case pairs = "pair_index"
}

/// Days of the reader's own zone as moments, with the same days in UTC for articles that are dated
/// by a day alone; ends are exclusive, `nil` is open.
struct PublishedRange: Equatable {
  var start: Int64?
  var end: Int64?
  var dayStart: Int64?
  var dayEnd: Int64?
}

// MARK: - Simplifying

extension Condition {
  /// The same condition with nested lists flattened, constants folded, and full-text expressions
  /// of one index joined into one, which that index answers best.
  var simplified: Condition {
    switch self {
    case .not(let inner): return inner.simplified.negated
    case .and(let parts): return Self.conjunction(parts.map(\.simplified))
    case .or(let parts): return Self.disjunction(parts.map(\.simplified))
    case .labels(let ids) where ids.isEmpty: return .nothing
    case .names(let ids) where ids.isEmpty: return .nothing
    case .dated(let months) where months.isEmpty: return .nothing
    default: return self
    }
  }

  private var negated: Condition {
    switch self {
    case .everything: .nothing
    case .nothing: .everything
    case .not(let inner): inner
    case .unread(let isUnread): .unread(!isUnread)
    default: .not(self)
    }
  }

  private static func conjunction(_ parts: [Condition]) -> Condition {
    var flat: [Condition] = []
    for part in parts {
      switch part {
      case .everything: continue
      case .nothing: return .nothing
      case .and(let inner): flat += inner
      default: flat.append(part)
      }
    }
    let joined = joinedMatches(flat, by: "AND")
    return joined.count > 1 ? .and(joined) : joined.first ?? .everything
  }

  private static func disjunction(_ parts: [Condition]) -> Condition {
    var flat: [Condition] = []
    for part in parts {
      switch part {
      case .nothing: continue
      case .everything: return .everything
      case .or(let inner): flat += inner
      default: flat.append(part)
      }
    }
    let joined = joinedLists(joinedMatches(flat, by: "OR"))
    return joined.count > 1 ? .or(joined) : joined.first ?? .nothing
  }

  /// Joins the expressions of each index into one; those negated are taken off with NOT.
  private static func joinedMatches(_ parts: [Condition], by word: String) -> [Condition] {
    var expressions: [SearchIndex: [String]] = [:]
    var excluded: [SearchIndex: [String]] = [:]
    var rest: [Condition] = []
    for part in parts {
      switch part {
      case .match(let index, let expression): expressions[index, default: []].append(expression)
      case .not(.match(let index, let expression)) where word == "AND":
        excluded[index, default: []].append(expression)
      default: rest.append(part)
      }
    }
    for index in [SearchIndex.text, .pairs, .prefixes] {
      let wanted = expressions[index] ?? []
      let unwanted = excluded[index] ?? []
      if wanted.isEmpty {
        rest += unwanted.map { .not(.match(index, $0)) }
        continue
      }
      var expression = wanted.count == 1 ? wanted[0] : "(\(wanted.joined(separator: " \(word) ")))"
      for phrase in unwanted { expression = "(\(expression) NOT \(phrase))" }
      rest.insert(.match(index, expression), at: 0)
    }
    return rest
  }

  /// Joins lists of labels into one, and of names.
  private static func joinedLists(_ parts: [Condition]) -> [Condition] {
    var labels: [Int64] = []
    var names: [Int64] = []
    var rest: [Condition] = []
    for part in parts {
      switch part {
      case .labels(let ids): labels += ids
      case .names(let ids): names += ids
      default: rest.append(part)
      }
    }
    if !labels.isEmpty { rest.append(.labels(labels)) }
    if !names.isEmpty { rest.append(.names(names)) }
    return rest
  }
}
