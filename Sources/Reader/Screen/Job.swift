// Long work in the background, as the bottom line shows it.
import CleanText

/// Long work in the background: an import, a refresh, a re-tagging.
public struct Job: Equatable, Sendable {
  public enum Kind: String, Equatable, Sendable {
    case `import`, refresh, retag
  }

  /// How far the work has come.
  public struct Progress: Equatable, Sendable {
    /// What is being done with the articles, in a word or two: `import`, `finding names`.
    public var work: String
    /// Articles done so far.
    public var done: Int
    /// How much of the work is done, from 0 to 1; `nil` where it is not known.
    public var share: Double?
    /// Seconds since the work began.
    public var seconds: Double

    public init(work: String, done: Int, share: Double? = nil, seconds: Double) {
      (self.work, self.done, self.share, self.seconds) = (work, done, share, seconds)
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
