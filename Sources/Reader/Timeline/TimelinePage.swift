// The timeline: dated events of an article, a list or an entity, by month.
import CleanText
import NewsModel

/// The timeline's page.
public struct TimelinePage: Equatable, Sendable {
  var scope: TimelineScope
  var title: SafeText
  /// `nil` until loaded.
  var entries: [TimelineEntry]?
  /// Whether the days of publication stand among the events, told apart.
  var showsPublished = false
  var cursor = RowCursor()
  private(set) var rows: [TimelineRow] = []

  init(scope: TimelineScope, title: SafeText) {
    (self.scope, self.title) = (scope, title)
  }

  /// Takes the entries, or draws those it has anew.
  mutating func show(_ entries: [TimelineEntry]) {
    self.entries = entries
    rows = TimelineRow.rows(of: entries, withPublished: showsPublished)
    cursor.choose(cursor.selected, count: rows.count) { rows[$0].isChoosable }
  }

  var chosen: TimelineRow? {
    rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil
  }
}

/// A line of the timeline.
enum TimelineRow: Equatable, Sendable {
  /// A month, with `?` where the years in it were reckoned.
  case title(SafeText)
  case event(day: SafeText, TimelineEntry)
  case published(day: SafeText, article: Int64, title: SafeText)

  var isChoosable: Bool {
    if case .title = self { false } else { true }
  }
}

extension TimelineRow {
  /// The rows by time: months with their days, then what has no year.
  static func rows(of entries: [TimelineEntry], withPublished: Bool) -> [TimelineRow] {
    var keyed = entries.map { (key: SortKey($0.value), row: $0.row, group: $0.group) }
    if withPublished { keyed += publications(of: entries) }
    let sorted = keyed.enumerated().sorted {
      ($0.element.key, $0.offset) < ($1.element.key, $1.offset)
    }
    var rows: [TimelineRow] = []
    var group: SafeText?
    for (_, element) in sorted {
      if element.group != group {
        rows.append(.title(element.group))
        group = element.group
      }
      rows.append(element.row)
    }
    return rows
  }

  private static func publications(
    of entries: [TimelineEntry]
  ) -> [(key: SortKey, row: TimelineRow, group: SafeText)] {
    var seen: Set<Int64> = []
    return entries.compactMap { entry in
      guard let day = entry.published?.day, seen.insert(entry.article).inserted else { return nil }
      return (
        SortKey(.day(day)),
        .published(day: "\(day.day)", article: entry.article, title: entry.articleTitle),
        "\(monthName(day.month)) \(day.year)"
      )
    }
  }
}

/// The order of the timeline: by first day, the less precise first, what has no year last.
private struct SortKey: Comparable {
  let hasNoYear: Bool
  let first: Int
  let length: Int

  init(_ value: DateValue) {
    if let days = value.days {
      hasNoYear = false
      first = days.lowerBound.daysSince1970
      length = -(days.upperBound.daysSince1970 - first)
    } else if case .yearless(let month, let day) = value {
      (hasNoYear, first, length) = (true, month * 40 + (day ?? 0), 0)
    } else {
      (hasNoYear, first, length) = (true, Int.max, 0)
    }
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    (left.hasNoYear ? 1 : 0, left.first, left.length)
      < (right.hasNoYear ? 1 : 0, right.first, right.length)
  }
}

extension TimelineEntry {
  /// The heading that the event stands under.
  fileprivate var group: SafeText {
    let doubt = isYearInferred ? "?" : ""
    return switch value {
    case .day(let day): "\(monthName(day.month)) \(day.year)\(doubt)"
    case .month(let year, let month): "\(monthName(month)) \(year)\(doubt)"
    case .year(let year): "\(year)\(doubt)"
    case .yearless: "without a year"
    case .range:
      if let first = value.days?.lowerBound {
        "\(monthName(first.month)) \(first.year)\(doubt)"
      } else {
        "without a year"
      }
    }
  }

  fileprivate var row: TimelineRow { .event(day: dayWords, self) }

  /// The day within its month, as precisely as it is known.
  private var dayWords: SafeText {
    switch value {
    case .day(let day): "\(day.day)"
    case .month, .year: "~"
    case .yearless(let month, let day?): "\(day) \(monthName(month).prefix(3))"
    case .yearless(let month, nil): "\(monthName(month).prefix(3))"
    case .range(let start, let end):
      switch (start, end) {
      case (.day(let first), .day(let last)) where first.month == last.month:
        "\(first.day)–\(last.day)"
      default: "~"
      }
    }
  }
}
