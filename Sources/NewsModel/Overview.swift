// What the sidebar and the top line show of a whole store.
import CleanText

/// A query with a name.
public struct SavedView: Equatable, Sendable {
  public var name: SafeText
  /// The query as typed.
  public var query: SafeText
  /// How many articles it finds; `nil` until counted.
  public var count: Int?

  public init(name: SafeText, query: SafeText, count: Int? = nil) {
    (self.name, self.query, self.count) = (name, query, count)
  }
}

/// A name with the number of articles under it: a tag or a source.
public struct NameCount: Equatable, Sendable {
  public var name: SafeText
  public var count: Int

  public init(name: SafeText, count: Int) {
    (self.name, self.count) = (name, count)
  }
}

/// A watched entity, with what is new about it since the last look.
public struct WatchedEntity: Equatable, Sendable {
  public var entity: Entity
  public var new: Int

  public init(entity: Entity, new: Int) {
    (self.entity, self.new) = (entity, new)
  }
}

/// What the sidebar and the top line show of a whole store.
public struct Overview: Equatable, Sendable {
  public var all = 0
  public var unread = 0
  /// Follow-ups not done, and those of them that are overdue.
  public var followUps = 0
  public var overdue = 0
  public var views: [SavedView] = []
  /// Most articles first.
  public var tags: [NameCount] = []
  public var watched: [WatchedEntity] = []
  public var sources: [NameCount] = []
  /// Articles that wait for tagging.
  public var awaitingTagging = 0

  public init() {}
}
