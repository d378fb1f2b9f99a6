// What mentions name, and all that a reader may see of it.
import CleanText

/// What mentions name: one canonical name, a kind, aliases.
public struct Entity: Equatable, Identifiable, Sendable {
  public let id: Int64
  public var name: SafeText
  public var kind: EntityKind
  /// Other names under which it was met, most used first.
  public var aliases: [SafeText]
  public var articles: Int
  public var mentions: Int
  /// The publication days of the first and last article that name it.
  public var firstSeen: CalendarDay?
  public var lastSeen: CalendarDay?
  public var isWatched: Bool

  public init(
    id: Int64, name: SafeText, kind: EntityKind, aliases: [SafeText] = [], articles: Int = 0,
    mentions: Int = 0, firstSeen: CalendarDay? = nil, lastSeen: CalendarDay? = nil,
    isWatched: Bool = false
  ) {
    (self.id, self.name, self.kind, self.aliases) = (id, name, kind, aliases)
    (self.articles, self.mentions, self.firstSeen) = (articles, mentions, firstSeen)
    (self.lastSeen, self.isWatched) = (lastSeen, isWatched)
  }
}

/// An entity as its page shows it.
public struct EntityProfile: Equatable, Sendable {
  /// A role that articles give the entity.
  public struct Role: Equatable, Sendable {
    public var title: SafeText
    /// The articles that say so, newest first.
    public var articles: [ArticleSummary.ID]
    /// The publication day of the newest of them.
    public var lastSeen: CalendarDay?

    public init(title: SafeText, articles: [ArticleSummary.ID], lastSeen: CalendarDay?) {
      (self.title, self.articles, self.lastSeen) = (title, articles, lastSeen)
    }
  }

  /// Another entity named in the same articles.
  public struct Companion: Equatable, Sendable {
    public var entity: Entity
    /// In how many articles both are named.
    public var articles: Int
    /// The newest article and the sentence of it that names both, or else the companion.
    public var evidence: Evidence?

    public init(entity: Entity, articles: Int, evidence: Evidence?) {
      (self.entity, self.articles, self.evidence) = (entity, articles, evidence)
    }
  }

  /// A sentence of an article.
  public struct Evidence: Equatable, Sendable {
    public var article: ArticleSummary.ID
    /// Unicode scalars of the article's text.
    public var range: Range<Int>
    public var sentence: SafeText

    public init(article: ArticleSummary.ID, range: Range<Int>, sentence: SafeText) {
      (self.article, self.range, self.sentence) = (article, range, sentence)
    }
  }

  public var entity: Entity
  /// Newest first.
  public var roles: [Role]
  /// Articles a week, the last one ending with `entity.lastSeen`'s week; at most 52.
  public var weekly: [Int]
  /// Newest first.
  public var articles: [ArticleSummary]
  /// Most shared articles first.
  public var companions: [Companion]
  public var followUps: [FollowUp]

  public init(
    entity: Entity, roles: [Role] = [], weekly: [Int] = [], articles: [ArticleSummary] = [],
    companions: [Companion] = [], followUps: [FollowUp] = []
  ) {
    (self.entity, self.roles, self.weekly) = (entity, roles, weekly)
    (self.articles, self.companions, self.followUps) = (articles, companions, followUps)
  }
}
