// The keys that a query knows, as typed before a colon.

/// A key of the query language: what stands before a colon.
public enum QueryKey: String, CaseIterable, Hashable, Sendable {
  case tag, source, author, title, language, person, org, place, entity
  case after, before, on, last, mentions
  case `is`

  /// The key as it may be typed, in any case.
  public init?(typed text: some StringProtocol) {
    switch text.lowercased() {
    case "lang": self = .language
    case "organization", "organisation": self = .org
    case let key: self.init(rawValue: key)
    }
  }

  /// A query that shows the key at work.
  public var example: String {
    switch self {
    case .tag: "tag:local"
    case .source: "source:gazeta"
    case .author: "author:ivanova"
    case .title: "title:migrants"
    case .language: "language:en"
    case .person: "person:\"oleg malginov\""
    case .org: "org:\"foreign ministry\""
    case .place: "place:tashkent"
    case .entity: "entity:malginov"
    case .after: "after:2025-04-01"
    case .before: "before:2025-05-01"
    case .on: "on:2025-05-03"
    case .last: "last:7d"
    case .mentions: "mentions:2025-05"
    case .is: "is:unread"
    }
  }

  /// What it finds, in a few words.
  public var summary: String {
    switch self {
    case .tag: "articles with the tag"
    case .source: "articles from the source"
    case .author: "articles by the author"
    case .title: "words of the title alone"
    case .language: "articles in the language"
    case .person: "articles that name the person"
    case .org: "articles that name the organization"
    case .place: "articles that name the place"
    case .entity: "articles that name whatever is called so"
    case .after: "published on the day or later"
    case .before: "published before the day"
    case .on: "published on the day, in the month or the year"
    case .last: "published in the last days, weeks, months or years"
    case .mentions: "articles whose text names a date in the time"
    case .is: "unread, read, follow-up, overdue, watched or duplicate"
    }
  }
}
