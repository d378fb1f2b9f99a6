// The lines found so far, so that no paragraph is wrapped twice, nor what is shown set twice.
import Synchronization

/// Keeps the lines of paragraphs; what it keeps never changes, so flows stay values.
final class LineMemo: Sendable {
  private let known = Mutex<[Int: [LineRange]]>([:])
  private let shown = Mutex(Shown())

  /// Lines that were set last, from a place on.
  private struct Shown {
    var top = Place(paragraph: -1, line: 0)
    var count = 0
    var lines: [Line] = []
  }

  /// The number of paragraphs wrapped so far.
  var count: Int { known.withLock(\.count) }

  /// Returns the lines of `paragraph`, found by `wrap` the first time.
  func lines(of paragraph: Int, orWrap wrap: () -> [LineRange]) -> [LineRange] {
    if let lines = known.withLock({ $0[paragraph] }) { return lines }
    let lines = wrap()
    known.withLock { $0[paragraph] = lines }
    return lines
  }

  /// Returns the `count` lines from `top` on, set by `set` unless they were just asked for: a screen
  /// is drawn again and again with the same text on it.
  func lines(from top: Place, count: Int, orSet set: () -> [Line]) -> [Line] {
    let last = shown.withLock { $0.top == top && $0.count == count ? $0.lines : nil }
    if let last { return last }
    let lines = set()
    shown.withLock { $0 = Shown(top: top, count: count, lines: lines) }
    return lines
  }
}
