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
package struct Viterbi {
  private let transitions: Transitions
  /// For each label, the labels that may stand before it.
  private let sources: [[Int]]
  private var back: [UInt8] = []

  package init(_ transitions: Transitions) {
    self.transitions = transitions
    sources = (0..<Label.count).map { to in
      (0..<Label.count).filter { Label.mayFollow($0, to) }
    }
  }

  /// The best labels for the tokens that `emissions` scores; empty for none.
  package mutating func labels(_ emissions: ArraySlice<Emission>) -> [UInt8] {
    guard let first = emissions.first else { return [] }
    let count = Label.count
    var scores = (0..<count).map { transitions.start[$0] + Self.score(first, $0) }
    back.removeAll(keepingCapacity: true)
    var next = scores
    for emission in emissions.dropFirst() {
      for to in 0..<count {
        var (best, bestSource) = (Int32.min, 0)
        for from in sources[to] {
          let score = scores[from] + transitions.between[from * count + to]
          if score > best { (best, bestSource) = (score, from) }
        }
        next[to] = best + Self.score(emission, to)
        back.append(UInt8(truncatingIfNeeded: bestSource))
      }
      swap(&scores, &next)
    }
    return trace(scores, emissions.count)
  }

  private func trace(_ scores: [Int32], _ length: Int) -> [UInt8] {
    var (best, label) = (Int32.min, 0)
    for candidate in 0..<Label.count where scores[candidate] + transitions.end[candidate] > best {
      (best, label) = (scores[candidate] + transitions.end[candidate], candidate)
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
