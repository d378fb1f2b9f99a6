// The best labels, against all labels tried one by one.
import Testing

@testable import NewsEntities

struct ViterbiTests {
  @Test(arguments: 1...40) func findsWhatTryingAllSequencesFinds(seed: UInt64) {
    var random = Numbers(state: seed)
    var transitions = Transitions()
    for index in transitions.between.indices where transitions.between[index] == 0 {
      transitions.between[index] = random.next(within: 40)
    }
    for label in 0..<Label.count where transitions.start[label] == 0 {
      transitions.start[label] = random.next(within: 40)
    }
    let emissions = (0..<Int(seed % 4) + 1).map { _ in
      var emission = Emission()
      for lane in 0..<16 { emission[lane] = Int16(random.next(within: 90)) }
      return emission
    }

    var viterbi = Viterbi(transitions)
    let labels = viterbi.labels(emissions[...]).map(Int.init)

    #expect(score(labels, emissions, transitions) == bestScore(emissions, transitions))
  }

  @Test func labelsAlwaysSpellWholeNames() {
    var emission = Emission()
    emission[Label.of(.inside, .person) - 1] = 100
    var viterbi = Viterbi(Transitions())

    let labels = viterbi.labels([emission, emission, emission][...])

    #expect(
      labels.map(Int.init) == [
        Label.of(.begin, .person), Label.of(.inside, .person), Label.of(.last, .person),
      ])
  }

  @Test(arguments: 1...40) func aStretchBetweenTokensOutsideIsReadAsInItsSentence(seed: UInt64) {
    var random = Numbers(state: seed)
    var transitions = Transitions()
    for index in transitions.between.indices where transitions.between[index] == 0 {
      transitions.between[index] = random.next(within: 40)
    }
    let stretch = (0..<5).map { _ in
      var emission = Emission()
      for lane in 0..<16 { emission[lane] = Int16(random.next(within: 90)) }
      return emission
    }
    let outside = Emission(repeating: -20_000)
    var viterbi = Viterbi(transitions)

    let whole = viterbi.labels(([outside] + stretch + [outside])[...])
    let part = viterbi.labels(stretch[...], isStart: false, isEnd: false)

    #expect(whole == [0] + part + [0])
  }

  @Test func noTokensHaveNoLabels() {
    var viterbi = Viterbi(Transitions())

    #expect(viterbi.labels([]) == [])
  }
}

/// A few numbers that look random.
private struct Numbers {
  var state: UInt64

  mutating func next(within bound: Int32) -> Int32 {
    state = mixed(state &+ 0x9e37)
    return Int32(truncatingIfNeeded: state % UInt64(2 * bound + 1)) - bound
  }
}

extension ViterbiTests {
  private func score(
    _ labels: [Int], _ emissions: [Emission], _ transitions: Transitions
  ) -> Int32 {
    var total = transitions.start[labels[0]] + transitions.end[labels[labels.count - 1]]
    for (index, label) in labels.enumerated() {
      if label > 0 { total += Int32(emissions[index][label - 1]) }
      if index > 0 { total += transitions.between[labels[index - 1] * Label.count + label] }
    }
    return total
  }

  private func bestScore(_ emissions: [Emission], _ transitions: Transitions) -> Int32 {
    var sequences: [[Int]] = [[]]
    for _ in emissions {
      sequences = sequences.flatMap { sequence in
        (0..<Label.count).filter { Label.mayFollow(sequence.last, $0) }.map { sequence + [$0] }
      }
    }
    let whole = sequences.filter { Label.mayFollow($0.last, nil) }
    return whole.map { score($0, emissions, transitions) }.max() ?? .min
  }
}
