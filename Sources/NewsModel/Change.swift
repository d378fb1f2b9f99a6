// What a reader may change, as data: the same for a key press and a command, journalled and undone.
import CleanText

/// Which articles a change is for.
public enum Selection: Equatable, Codable, Sendable {
  case articles([Int64])
  case query(Query)
}

/// A change of the reader's own marks.
///
/// Each is journalled with what undoes it.
public enum Change: Equatable, Codable, Sendable {
  case setRead(Selection, Bool)
  case delete(Selection)
  case tag(Selection, add: [SafeText], remove: [SafeText])
  /// Sets what is given of the target's follow-up, making it where there is none.
  case followUp(
    FollowUp.Target, status: FollowUp.Status, note: SafeText?, due: DueChange)
  case removeFollowUp(FollowUp.Target)
  /// Does the same to the follow-ups of all these articles; without a status each keeps its own, but
  /// what was done is open again.
  case followUpEach(Selection, status: FollowUp.Status?, note: SafeText?, due: DueChange)
  case removeFollowUpEach(Selection)
  /// None of these articles tells the same event as any of `from`, whatever they share.
  case tellApart([Int64], from: [Int64])
  case watch(entity: Int64, Bool)
  case rename(entity: Int64, to: SafeText)
  case retype(entity: Int64, to: EntityKind)
  /// All mentions, aliases and follow-ups of `entity` become those of `into`.
  case merge(entity: Int64, into: Int64)
  /// The alias becomes an entity of its own.
  case split(entity: Int64, alias: SafeText)
  /// This is not a name: its mentions are hidden, here and in what comes.
  case reject(entity: Int64)
  case saveView(name: SafeText, query: SafeText)
  case deleteView(name: SafeText)
  case moveView(name: SafeText, to: Int)

  /// What a change does to a due date.
  public enum DueChange: Equatable, Codable, Sendable {
    case keep
    case clear
    case set(CalendarDay)
    /// So many days after it, or after today where that is later or no day was set.
    case putOff(days: Int)
  }
}

/// What a change did.
public struct ChangeResult: Equatable, Sendable {
  public var change: Change
  /// How many articles, entities or views it changed.
  public var count: Int

  public init(change: Change, count: Int) {
    (self.change, self.count) = (change, count)
  }
}
