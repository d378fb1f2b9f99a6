// Decides which lines are the article's text: the best path through before, body, gap and after.

/// Finds the lines of the body by Viterbi's method over four states.
enum BodyDecoder {
  /// What it costs to open a gap in the body, and to close it.
  private static let gapCost = 0.6

  /// Whether each line is of the body.
  static func isBody(_ worths: [LineWorth]) -> [Bool] {
    var paths = Paths(count: worths.count)
    var best = [0, -Double.infinity, -Double.infinity, -Double.infinity]
    for (index, worth) in worths.enumerated() {
      best = step(best, worth, at: index, &paths)
    }
    // A gap at the end is no gap: the article ended before it.
    let end = best[State.body.rawValue] > best[State.after.rawValue] ? State.body : .after
    return best[end.rawValue] > 0 ? paths.trace(from: end) : worths.map { _ in false }
  }

  private enum State: Int {
    case before, body, gap, after
  }

  /// Where each state of each line was best reached from.
  private struct Paths {
    private var former: [[State]]

    init(count: Int) {
      former = Array(repeating: [.before, .before, .body, .body], count: count)
    }

    mutating func set(_ state: State, from: State, at index: Int) {
      former[index][state.rawValue] = from
    }

    func trace(from end: State) -> [Bool] {
      var state = end
      var isBody = Array(repeating: false, count: former.count)
      for index in former.indices.reversed() {
        isBody[index] = state == .body
        state = former[index][state.rawValue]
      }
      return isBody
    }
  }

  /// The best sums after one more line.
  private static func step(
    _ best: [Double], _ worth: LineWorth, at index: Int, _ paths: inout Paths
  ) -> [Double] {
    func choose(_ state: State, _ ways: [(State, Double)]) -> Double {
      let way = ways.max { $0.1 < $1.1 } ?? (.before, -.infinity)
      paths.set(state, from: way.0, at: index)
      return way.1
    }
    let (before, body, gap, after) = (best[0], best[1], best[2], best[3])
    return [
      choose(.before, [(.before, before)]),
      choose(.body, [(.before, before), (.body, body), (.gap, gap - gapCost)]) + worth.body,
      choose(.gap, [(.body, body - gapCost), (.gap, gap)]) + worth.gap,
      choose(.after, [(.body, body), (.after, after)]),
    ]
  }
}
