// The chosen row of a list and the first one shown: the same arithmetic for every list.

/// A chosen row among rows some of which may not be choosable, and where the view of them begins.
public struct RowCursor: Equatable, Sendable {
  var selected = 0
  var top = 0

  /// Moves by `delta` choosable rows, stopping at the ends.
  mutating func move(by delta: Int, count: Int, isChoosable: (Int) -> Bool = { _ in true }) {
    guard count > 0 else { return }
    let step = delta < 0 ? -1 : 1
    var (index, left) = (selected, abs(delta))
    while left > 0 {
      var next = index + step
      while (0..<count).contains(next), !isChoosable(next) { next += step }
      guard (0..<count).contains(next) else { break }
      (index, left) = (next, left - 1)
    }
    selected = index
  }

  /// Chooses the row, or the nearest choosable one after it, else before it.
  mutating func choose(_ index: Int, count: Int, isChoosable: (Int) -> Bool = { _ in true }) {
    guard count > 0 else {
      selected = 0
      return
    }
    let wanted = min(max(0, index), count - 1)
    if let after = (wanted..<count).first(where: isChoosable) {
      selected = after
    } else if let before = (0..<wanted).last(where: isChoosable) {
      selected = before
    }
  }

  /// Does a command of moving; returns whether it was one.
  mutating func perform(
    _ command: Command, times: Int?, height: Int, count: Int,
    isChoosable: (Int) -> Bool = { _ in true }
  ) -> Bool {
    let page = max(1, height - 1)
    let repeats = times ?? 1
    switch command {
    case .down: move(by: repeats, count: count, isChoosable: isChoosable)
    case .up: move(by: -repeats, count: count, isChoosable: isChoosable)
    case .pageDown: move(by: page * repeats, count: count, isChoosable: isChoosable)
    case .pageUp: move(by: -page * repeats, count: count, isChoosable: isChoosable)
    case .halfPageDown: move(by: max(1, page / 2) * repeats, count: count, isChoosable: isChoosable)
    case .halfPageUp: move(by: -max(1, page / 2) * repeats, count: count, isChoosable: isChoosable)
    case .first: choose(times.map { $0 - 1 } ?? 0, count: count, isChoosable: isChoosable)
    case .last: choose(times.map { $0 - 1 } ?? count - 1, count: count, isChoosable: isChoosable)
    default: return false
    }
    keepVisible(height: height, count: count)
    return true
  }

  /// Scrolls as little as is needed to show the chosen row, and never past the end.
  mutating func keepVisible(height: Int, count: Int, above: Int = 0) {
    let height = max(1, height)
    let lead = min(above, selected)
    if selected - lead < top { top = selected - lead }
    if selected >= top + height { top = selected - height + 1 }
    top = min(max(0, top), max(0, count - height))
  }

  /// Scrolls by `delta` rows with the wheel, and takes the chosen row along where it would leave.
  mutating func scroll(
    by delta: Int, height: Int, count: Int, isChoosable: (Int) -> Bool = { _ in true }
  ) {
    top = min(max(0, top + delta), max(0, count - height))
    let shown = min(max(selected, top), top + max(1, height) - 1)
    if shown != selected { choose(shown, count: count, isChoosable: isChoosable) }
  }
}
