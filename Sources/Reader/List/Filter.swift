// What the list shows: a query with the words it was asked in.
import CleanText
import NewsModel

/// A query, the text that says it, and the title that the list wears.
public struct Filter: Equatable, Sendable {
  /// The query as typed, or as the sidebar's row would be typed; empty for everything.
  public var text: String
  public var query: Query
  public var title: SafeText
  public var sort: SortOrder

  public init(text: String, query: Query, title: SafeText, sort: SortOrder = .date) {
    (self.text, self.query, self.title, self.sort) = (text, query, title, sort)
  }

  /// Everything, newest first.
  public static let all = Filter(text: "", query: .all, title: "All articles")
  static let unread = Filter(text: "is:unread", query: .state(.unread), title: "Unread")
  static let followUp = Filter(
    text: "is:follow-up", query: .state(.followUp), title: "Follow-up", sort: .due)
  static let overdue = Filter(
    text: "is:overdue", query: .state(.overdue), title: "Overdue", sort: .due)

  /// The last `days` days, today among them.
  static func last(days: Int, until today: CalendarDay) -> Filter {
    Filter(
      text: "last:\(days)d",
      query: .published(from: today.adding(days: 1 - days), through: nil),
      title: "Last \(days) days")
  }

  static func tag(_ name: SafeText) -> Filter {
    Filter(
      text: "tag:" + quoted(name.string), query: .field(.tag, name.string), title: name)
  }

  static func source(_ name: SafeText) -> Filter {
    Filter(
      text: "source:" + quoted(name.string), query: .field(.source, name.string), title: name)
  }

  static func entity(_ entity: Entity) -> Filter {
    let key =
      switch entity.kind {
      case .person: "person:"
      case .organization: "org:"
      case .place: "place:"
      case .date, .role, .other: "entity:"
      }
    let kind = key == "entity:" ? nil : entity.kind
    return Filter(
      text: key + quoted(entity.name.string), query: .entity(kind, entity.name.string),
      title: entity.name)
  }

  /// Whether nothing is filtered out.
  var isAll: Bool { query == .all }
}

/// The value as the query language takes it: in quotes where it is more than one word.
func quoted(_ value: String) -> String {
  let isWord = value.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
      || $0 == "."
  }
  return isWord && !value.isEmpty
    ? value : "\"" + value.filter { $0 != "\"" } + "\""
}
