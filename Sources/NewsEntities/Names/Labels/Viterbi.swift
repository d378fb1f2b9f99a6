// The best sequence of labels for a sentence, in whole numbers.

/// Scores of labels of one token; outside always scores 0, the lanes are labels 1 to 16.
package typealias Emission = SIMD16<Int16>

/// How well one label follows another, in the unit of the emissions.
package struct Transitions: Equatable, Sendable {
  /// `between[from * Label.count + to]`.
  package var between: [Int32]
  package var start: [Int32]
  package var end: [Int32]

  /// What a forbidden step scores.
  package static let forbidden: Int32 = -1_000_000

  /// Nothing preferred, only what `Label.mayFollow` forbids forbidden.
  package init() {
    let labels = 0..<Label.count
    between = labels.flatMap { from in
      labels.map { to in Label.mayFollow(from, to) ? 0 : Transitions.forbidden }
    }
    start = labels.map { Label.mayFollow(nil, $0) ? 0 : Transitions.forbidden }
    end = labels.map { Label.mayFollow($0, nil) ? 0 : Transitions.forbidden }
  }
}

/// Finds best sequences; keeps its tables from sentence to sentence.
///
/// Of the 17 labels nine end a name or stand outside, and nine may follow any of these; inside a
/// name only two labels may precede another. A score and the label it comes from are one number, the
/// label in its low bits, so that the best of both is a maximum; of equals the lower label wins.
package struct Viterbi {
  private let transitions: Transitions
  /// The steps from each closing label to each opening one, by the latter, with the sources' codes.
  private let opening: [Int64]
  /// The steps to each label that goes on with a name: from its beginning, from its inside.
  private let going: [Int64]
  private var back: [UInt8] = []

  /// Labels after which no name is open, and those that open none or a new one.
  private static let closers = [0, 9, 10, 11, 12, 13, 14, 15, 16]
  private static let openers = [0, 1, 2, 3, 4, 13, 14, 15, 16]

  package init(_ transitions: Transitions) {
    self.transitions = transitions
    func step(_ from: Int, _ to: Int) -> Int64 {
      Int64(transitions.between[from * Label.count + to]) << 5 | Int64(31 - from)
    }
    opening = Self.openers.flatMap { to in Self.closers.map { step($0, to) } }
    going = (5...12).flatMap { to in
      let nameClass = (to - 1) % 4
      return [step(1 + nameClass, to), step(5 + nameClass, to)]
    }
  }

  /// The best labels for the tokens that `emissions` scores; empty for none.
  ///
  /// `isStart` and `isEnd` say whether they begin and end a sentence; what stands beside them is
  /// outside otherwise.
  package mutating func labels(
    _ emissions: ArraySlice<Emission>, isStart: Bool = true, isEnd: Bool = true
  ) -> [UInt8] {
    guard let first = emissions.first else { return [] }
    var scores = InlineArray<17, Int64> { label in
      let step = isStart ? transitions.start[label] : transitions.between[label]
      return Int64(step + Self.score(first, label)) << 5
    }
    back.removeAll(keepingCapacity: true)
    back.reserveCapacity(emissions.count * Label.count)
    for emission in emissions.dropFirst() { scores = advanced(scores, by: emission) }
    return trace(scores, emissions.count, isEnd: isEnd)
  }

  /// The scores one token on; notes where each comes from.
  @inline(__always)
  private mutating func advanced(
    _ scores: InlineArray<17, Int64>, by emission: Emission
  ) -> InlineArray<17, Int64> {
    var best = InlineArray<17, Int64>(repeating: 0)
    let closing = InlineArray<9, Int64> { $0 == 0 ? scores[0] : scores[$0 + 8] }
    for (index, to) in Self.openers.enumerated() {
      var most = Int64.min
      for source in 0..<9 { most = max(most, closing[source] + opening[index * 9 + source]) }
      best[to] = most
    }
    for to in 5...12 {
      let begin = 1 + (to - 1) & 3
      let step = (to - 5) * 2
      best[to] = max(scores[begin] + going[step], scores[begin + 4] + going[step + 1])
    }
    for label in 0..<Label.count {
      back.append(UInt8(truncatingIfNeeded: 31 - best[label] & 31))
      best[label] = (best[label] >> 5 + Int64(Self.score(emission, label))) << 5
    }
    return best
  }

  private func trace(
    _ scores: InlineArray<17, Int64>, _ length: Int, isEnd: Bool
  ) -> [UInt8] {
    var (best, label) = (Int64.min, 0)
    for candidate in 0..<Label.count {
      let step = isEnd ? transitions.end[candidate] : transitions.between[candidate * Label.count]
      let score = scores[candidate] >> 5 + Int64(step)
      if score > best { (best, label) = (score, candidate) }
    }
    var labels = [UInt8](repeating: 0, count: length)
    for index in stride(from: length - 1, through: 0, by: -1) {
      labels[index] = UInt8(truncatingIfNeeded: label)
      if index > 0 { label = Int(back[(index - 1) * Label.count + label]) }
    }
    return labels
  }

  @inline(__always)
  private static func score(_ emission: Emission, _ label: Int) -> Int32 {
    label == 0 ? 0 : Int32(emission[label - 1])
  }
}
