// Articles as a store knows them: a row of the list, and the whole.
import CleanText

/// An article as a row of a list shows it: everything but its text.
public struct ArticleSummary: Equatable, Identifiable, Sendable {
  public let id: Int64
  public var title: SafeText
  public var author: SafeText?
  public var published: Timestamp?
  public var updated: Timestamp?
  public var publishedYearInferred: Bool
  public var url: SafeText?
  public var guid: SafeText?
  public var site: SafeText?
  public var section: SafeText?
  public var language: SafeText?
  public var tags: [SafeText]
  public var views: Int?
  public var readingMinutes: Int?
  public var summary: SafeText?
  /// The name of where it came from.
  public var source: SafeText
  public var isRead: Bool
  public var followUp: FollowUp.Status?
  public var due: CalendarDay?
  /// Seconds since 1970, UTC.
  public var storedAt: Int64
  /// The articles of other sources that tell the same, where known.
  public var duplicates: Int
  /// Where the row stands in the order of its page; `nil` outside a page.
  public var key: PageKey?

  public init(
    id: Int64, title: SafeText, author: SafeText? = nil, published: Timestamp? = nil,
    updated: Timestamp? = nil, publishedYearInferred: Bool = false, url: SafeText? = nil,
    guid: SafeText? = nil, site: SafeText? = nil, section: SafeText? = nil,
    language: SafeText? = nil, tags: [SafeText] = [], views: Int? = nil,
    readingMinutes: Int? = nil, summary: SafeText? = nil, source: SafeText = "",
    isRead: Bool = false, followUp: FollowUp.Status? = nil, due: CalendarDay? = nil,
    storedAt: Int64 = 0, duplicates: Int = 0, key: PageKey? = nil
  ) {
    (self.id, self.title, self.author, self.published) = (id, title, author, published)
    (self.updated, self.publishedYearInferred) = (updated, publishedYearInferred)
    (self.url, self.guid, self.site, self.section) = (url, guid, site, section)
    (self.language, self.tags, self.views) = (language, tags, views)
    (self.readingMinutes, self.summary, self.source) = (readingMinutes, summary, source)
    (self.isRead, self.followUp, self.due) = (isRead, followUp, due)
    (self.storedAt, self.duplicates, self.key) = (storedAt, duplicates, key)
  }
}

/// An article with its text, its marks and what is named in it.
public struct StoredArticle: Equatable, Identifiable, Sendable {
  public var summary: ArticleSummary
  public var body: SafeText
  public var spans: [Span]
  public var dropped: [SafeText]
  public var tagging: Tagging
  /// The entities that the mentions name, most salient first, with their counts in this article.
  public var entities: [ArticleEntity]
  public var followUp: FollowUp?
  /// Whether tagging has not come to it yet.
  public var isAwaitingTagging: Bool

  public var id: Int64 { summary.id }

  public init(
    summary: ArticleSummary, body: SafeText, spans: [Span] = [], dropped: [SafeText] = [],
    tagging: Tagging = Tagging(), entities: [ArticleEntity] = [], followUp: FollowUp? = nil,
    isAwaitingTagging: Bool = false
  ) {
    (self.summary, self.body, self.spans, self.dropped) = (summary, body, spans, dropped)
    (self.tagging, self.entities, self.followUp) = (tagging, entities, followUp)
    self.isAwaitingTagging = isAwaitingTagging
  }
}

/// An entity as one article has it.
public struct ArticleEntity: Equatable, Sendable {
  public var entity: Entity
  /// The article's mentions of it: indices into `Tagging.mentions`.
  public var mentions: [Int]
  /// The roles that the article gives it, in the text's order.
  public var roles: [SafeText]
  /// Whether the article is about it, or merely mentions it.
  public var isAbout: Bool

  public init(entity: Entity, mentions: [Int], roles: [SafeText] = [], isAbout: Bool = false) {
    (self.entity, self.mentions, self.roles, self.isAbout) = (entity, mentions, roles, isAbout)
  }
}
