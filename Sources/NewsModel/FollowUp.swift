// The reader's marks to come back to something.
import CleanText

/// The reader's mark on an article or an entity to come back to it.
public struct FollowUp: Equatable, Identifiable, Sendable {
  public enum Status: String, CaseIterable, Hashable, Codable, Sendable {
    case open, waiting, done
  }

  public enum Target: Hashable, Codable, Sendable {
    case article(Int64)
    case entity(Int64)
  }

  /// One change of a follow-up: when, and what it became.
  public struct Event: Equatable, Sendable {
    /// Seconds since 1970, UTC.
    public var at: Int64
    public var status: Status
    public var note: SafeText
    public var due: CalendarDay?

    public init(at: Int64, status: Status, note: SafeText, due: CalendarDay?) {
      (self.at, self.status, self.note, self.due) = (at, status, note, due)
    }
  }

  public let id: Int64
  public var target: Target
  /// The article's title or the entity's name.
  public var title: SafeText
  public var status: Status
  public var note: SafeText
  public var due: CalendarDay?
  /// Seconds since 1970, UTC.
  public var created: Int64
  public var updated: Int64
  /// Oldest first; the first is its making.
  public var history: [Event]

  public init(
    id: Int64, target: Target, title: SafeText, status: Status, note: SafeText,
    due: CalendarDay?, created: Int64, updated: Int64, history: [Event]
  ) {
    (self.id, self.target, self.title, self.status) = (id, target, title, status)
    (self.note, self.due, self.created, self.updated) = (note, due, created, updated)
    self.history = history
  }

  /// Whether it was to be done before `today` and is not.
  public func isOverdue(on today: CalendarDay) -> Bool {
    status != .done && due.map { $0 < today } ?? false
  }
}
