// Long work in the background, as the bottom line shows it.
import CleanText

/// Long work in the background: an import, a refresh, a re-tagging.
public struct Job: Equatable, Sendable {
  public enum Kind: String, Equatable, Sendable {
    case `import`, refresh, retag
  }

  /// How far the work has come.
  public struct Progress: Equatable, Sendable {
    public var done: Int
    /// `nil` where it is not known yet.
    public var total: Int?
    /// Seconds since it began.
    public var seconds: Double

    public init(done: Int, total: Int? = nil, seconds: Double) {
      (self.done, self.total, self.seconds) = (done, total, seconds)
    }
  }

  public var kind: Kind
  public var progress: Progress?
  /// Whether it was asked to stop, and finishes the batch in hand.
  public var isStopping = false

  public init(kind: Kind, progress: Progress? = nil) {
    (self.kind, self.progress) = (kind, progress)
  }
}
