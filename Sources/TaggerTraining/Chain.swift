// The linear-chain conditional random field: probabilities of labels, and their gradient.
import Foundation
import NewsEntities

/// Scores of the 16 labels other than outside, which always scores 0.
typealias Scores = SIMD16<Float>

/// Weights of label after label, with AdaGrad's sums of squares.
struct ChainWeights {
  var between = [Float](repeating: 0, count: Label.count * Label.count)
  var start = [Float](repeating: 0, count: Label.count)
  var end = [Float](repeating: 0, count: Label.count)

  /// The weights with names of some classes likelier to begin.
  func emboldened(_ boldness: [NameClass: Float]) -> ChainWeights {
    var result = self
    for (nameClass, boost) in boldness {
      for label in [Label.of(.begin, nameClass), Label.of(.unit, nameClass)] {
        result.start[label] += boost
        for from in 0..<Label.count { result.between[from * Label.count + label] += boost }
      }
    }
    return result
  }

  /// In the whole numbers of the model, `scale` to one.
  func transitions(scale: Float) -> Transitions {
    var result = Transitions()
    for index in between.indices where result.between[index] != Transitions.forbidden {
      result.between[index] = Int32((between[index] * scale).rounded())
    }
    for label in 0..<Label.count {
      if result.start[label] != Transitions.forbidden {
        result.start[label] = Int32((start[label] * scale).rounded())
      }
      if result.end[label] != Transitions.forbidden {
        result.end[label] = Int32((end[label] * scale).rounded())
      }
    }
    return result
  }
}

/// Finds, for one sentence at a time, how far the model's expectations are from the truth.
struct Chain {
  static let count = Label.count
  /// Which labels may follow which, as pairs.
  static let steps: [(from: Int, to: Int)] = (0..<count).flatMap { from in
    (0..<count).filter { Label.mayFollow(from, $0) }.map { (from, $0) }
  }
  private static let mayStart = (0..<count).map { Label.mayFollow(nil, $0) }
  private static let mayEnd = (0..<count).map { Label.mayFollow($0, nil) }

  private var potentials: [Float] = []
  private var forward: [Float] = []
  private var backward: [Float] = []
  private var stepFactors = [Float](repeating: 0, count: Chain.count * Chain.count)

  /// The gradient of the log-likelihood by each token's scores: truth less expectation.
  private(set) var errors: [Scores] = []
  /// The same by the chain's own weights.
  private(set) var chainErrors = ChainWeights()
  /// The log-likelihood of the truth.
  private(set) var likelihood: Double = 0

  /// Works a sentence through.
  mutating func run(_ scores: [Scores], _ truth: ArraySlice<UInt8>, _ weights: ChainWeights) {
    let length = scores.count
    let truth = Array(truth)
    for (from, to) in Self.steps {
      stepFactors[from * Self.count + to] = exp(weights.between[from * Self.count + to])
    }
    var logScale = fillPotentials(scores)
    logScale += runForward(length, weights)
    runBackward(length, weights)
    likelihood = trueScore(scores, truth, weights) - logScale
    collectErrors(truth, length)
    collectChainErrors(truth, length)
  }

  /// Exponentials of scores, each token's greatest taken out; returns the sum of those.
  private mutating func fillPotentials(_ scores: [Scores]) -> Double {
    potentials.removeAll(keepingCapacity: true)
    var total: Double = 0
    for token in scores {
      let top = max(token.max(), 0)
      total += Double(top)
      potentials.append(exp(-top))
      for lane in 0..<16 { potentials.append(exp(token[lane] - top)) }
    }
    return total
  }

  /// Fills `forward`, each token's scaled to sum to 1; returns the log of all that was taken out.
  private mutating func runForward(_ length: Int, _ weights: ChainWeights) -> Double {
    let count = Self.count
    var logScale: Double = 0
    forward = [Float](repeating: 0, count: length * count)
    for label in 0..<count where Self.mayStart[label] {
      forward[label] = exp(weights.start[label]) * potentials[label]
    }
    logScale += normalize(&forward, 0)
    for token in 1..<max(length, 1) {
      let (here, before) = (token * count, (token - 1) * count)
      for (from, to) in Self.steps {
        forward[here + to] += forward[before + from] * stepFactors[from * count + to]
      }
      for label in 0..<count { forward[here + label] *= potentials[here + label] }
      logScale += normalize(&forward, here)
    }
    var last: Float = 0
    for label in 0..<count where Self.mayEnd[label] {
      last += forward[(length - 1) * count + label] * exp(weights.end[label])
    }
    return logScale + Double(log(last))
  }

  private mutating func runBackward(_ length: Int, _ weights: ChainWeights) {
    let count = Self.count
    backward = [Float](repeating: 0, count: length * count)
    for label in 0..<count where Self.mayEnd[label] {
      backward[(length - 1) * count + label] = exp(weights.end[label])
    }
    _ = normalize(&backward, (length - 1) * count)
    for token in stride(from: length - 2, through: 0, by: -1) {
      let (here, after) = (token * count, (token + 1) * count)
      for (from, to) in Self.steps {
        backward[here + from] +=
          stepFactors[from * count + to] * potentials[after + to] * backward[after + to]
      }
      _ = normalize(&backward, here)
    }
  }

  private func normalize(_ values: inout [Float], _ start: Int) -> Double {
    var sum: Float = 0
    for index in start..<start + Self.count { sum += values[index] }
    guard sum > 0 else { return 0 }
    let factor = 1 / sum
    for index in start..<start + Self.count { values[index] *= factor }
    return Double(log(sum))
  }

  private func trueScore(_ scores: [Scores], _ truth: [UInt8], _ weights: ChainWeights) -> Double {
    var total =
      Double(weights.start[Int(truth[0])]) + Double(weights.end[Int(truth[truth.count - 1])])
    for (index, label) in truth.enumerated() {
      if label > 0 { total += Double(scores[index][Int(label) - 1]) }
      if index > 0 {
        total += Double(weights.between[Int(truth[index - 1]) * Self.count + Int(label)])
      }
    }
    return total
  }

  private mutating func collectErrors(_ truth: [UInt8], _ length: Int) {
    errors.removeAll(keepingCapacity: true)
    for token in 0..<length {
      let marginals = self.marginals(token)
      var error = Scores()
      for lane in 0..<16 { error[lane] = -marginals[lane + 1] }
      if truth[token] > 0 { error[Int(truth[token]) - 1] += 1 }
      errors.append(error)
    }
  }

  /// The probabilities of a token's labels.
  private func marginals(_ token: Int) -> [Float] {
    let start = token * Self.count
    var values = (0..<Self.count).map { forward[start + $0] * backward[start + $0] }
    let sum = values.reduce(0, +)
    if sum > 0 { for label in values.indices { values[label] /= sum } }
    return values
  }

  private mutating func collectChainErrors(_ truth: [UInt8], _ length: Int) {
    let count = Self.count
    chainErrors = ChainWeights()
    for (label, value) in marginals(0).enumerated() { chainErrors.start[label] = -value }
    for (label, value) in marginals(length - 1).enumerated() { chainErrors.end[label] = -value }
    chainErrors.start[Int(truth[0])] += 1
    chainErrors.end[Int(truth[length - 1])] += 1
    var joint = [Float](repeating: 0, count: Self.steps.count)
    for token in 1..<max(length, 1) {
      let (here, before) = (token * count, (token - 1) * count)
      var sum: Float = 0
      for (index, step) in Self.steps.enumerated() {
        let value =
          forward[before + step.from] * stepFactors[step.from * count + step.to]
          * potentials[here + step.to] * backward[here + step.to]
        joint[index] = value
        sum += value
      }
      guard sum > 0 else { continue }
      for (index, step) in Self.steps.enumerated() {
        chainErrors.between[step.from * count + step.to] -= joint[index] / sum
      }
      chainErrors.between[Int(truth[token - 1]) * count + Int(truth[token])] += 1
    }
  }
}
