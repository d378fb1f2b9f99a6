// What a query asks of the store, once its names are looked up.
import NewsModel

/// What a query asks of the store, its names and days looked up.
indirect enum Condition: Equatable {
  case everything, nothing
  /// A full-text expression.
  case match(WordExpression)
  /// Something that the article's text holds, which takes a look at the text.
  case holds(TextPattern, inTitle: Bool)
  /// One label of several.
  case labels([Int64])
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

extension Condition {
  /// What has one of the names; nothing where there are none.
  static func names(_ names: [Int64]) -> Condition {
    names.isEmpty ? .nothing : .match(WordExpression(anyName: names))
  }
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
  /// joined into one, which the index answers best.
  var simplified: Condition {
    switch self {
    case .not(let inner): return inner.negated
    case .and(let parts): return Self.conjunction(parts.map(\.simplified))
    case .or(let parts): return Self.disjunction(parts.map(\.simplified))
    case .labels(let ids) where ids.isEmpty: return .nothing
    case .dated(let months) where months.isEmpty: return .nothing
    default: return self
    }
  }

  private var negated: Condition {
    // A text that does not hold the words in a row need not be without them.
    if case .and(let parts) = self, parts.count == 2, case .match = parts[0],
      case .holds = parts[1]
    {
      return .not(parts[1])
    }
    switch simplified {
    case .everything: return .nothing
    case .nothing: return .everything
    case .not(let inner): return inner
    case .unread(let isUnread): return .unread(!isUnread)
    case .match(let expression): return .match(expression.negated)
    case let other: return .not(other)
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
    let joined = joinedMatches(flat) { $0.and($1) }
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
    let joined = joinedLists(joinedMatches(flat) { $0.or($1) })
    return joined.count > 1 ? .or(joined) : joined.first ?? .nothing
  }

  /// Joins the full-text expressions into one, which stands first.
  private static func joinedMatches(
    _ parts: [Condition], _ join: (WordExpression, WordExpression) -> WordExpression
  ) -> [Condition] {
    var expression: WordExpression?
    var rest: [Condition] = []
    for part in parts {
      if case .match(let other) = part {
        expression = expression.map { join($0, other) } ?? other
      } else {
        rest.append(part)
      }
    }
    return (expression.map { [.match($0)] } ?? []) + rest
  }

  /// Joins lists of labels into one.
  private static func joinedLists(_ parts: [Condition]) -> [Condition] {
    var labels: [Int64] = []
    var rest: [Condition] = []
    for part in parts {
      if case .labels(let ids) = part { labels += ids } else { rest.append(part) }
    }
    return rest + (labels.isEmpty ? [] : [.labels(labels)])
  }
}
