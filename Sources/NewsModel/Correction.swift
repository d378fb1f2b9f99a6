// What the reader said of an entity against what tagging had made of it.
import CleanText

/// A correction of the reader's that holds.
public struct Correction: Equatable, Sendable {
  public enum Action: Equatable, Sendable {
    /// The alias is an entity of its own.
    case split(alias: SafeText)
    /// The name means the entity founded by another.
    case merge(into: SafeText)
    /// It is no name.
    case reject
    case retype(to: EntityKind)
    case rename(to: SafeText)
  }

  /// The name and kind as tagging gives them.
  public var name: SafeText
  public var kind: EntityKind
  public var action: Action

  public init(name: SafeText, kind: EntityKind, action: Action) {
    (self.name, self.kind, self.action) = (name, kind, action)
  }
}
