// The lines found so far, so that no paragraph is wrapped twice.
import Synchronization

/// Keeps the lines of paragraphs; what it keeps never changes, so flows stay values.
final class LineMemo: Sendable {
  private let known = Mutex<[Int: [LineRange]]>([:])

  /// The number of paragraphs wrapped so far.
  var count: Int { known.withLock(\.count) }

  /// Returns the lines of `paragraph`, found by `wrap` the first time.
  func lines(of paragraph: Int, orWrap wrap: () -> [LineRange]) -> [LineRange] {
    if let lines = known.withLock({ $0[paragraph] }) { return lines }
    let lines = wrap()
    known.withLock { $0[paragraph] = lines }
    return lines
  }
}
