// Learns weights by AdaGrad (Duchi, Hazan and Singer 2011), a sentence at a time, with features
// left out at random.
import NewsEntities

/// A small generator of random numbers that gives the same ones on every machine (SplitMix64, by
/// Sebastiano Vigna).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// How to learn.
struct LearningOptions {
  var epochs = 2
  var rate: Float = 0.02
  /// The share of features left out at each token.
  var dropout = 0.3
  /// The share of sentences in which names are read as if never met.
  var hiding = 0.0
  var seed: UInt64 = 1
}

/// The weights of a model while it learns.
struct Learner {
  private(set) var weights: [Scores]
  private var squares: [Scores]
  /// The steps of the last epoch, each times the number of sentences before it.
  private var lateness: [Scores]
  private var sentencesOfLastEpoch = 0
  private var isLastEpoch = false
  private(set) var chain = ChainWeights()
  private var chainSquares = ChainWeights()
  private let options: LearningOptions
  private var random: SeededGenerator
  private var worker = Chain()

  init(featureCount: Int, _ options: LearningOptions, chain: ChainWeights = ChainWeights()) {
    self.chain = chain
    weights = Array(repeating: Scores(), count: featureCount)
    squares = Array(repeating: Scores(repeating: 1e-6), count: featureCount)
    lateness = Array(repeating: Scores(), count: featureCount)
    self.options = options
    random = SeededGenerator(seed: options.seed)
  }

  /// Learns from some sentences, and takes the mean of the weights over the last epoch; `report` is told each epoch's mean log-likelihood.
  mutating func learn(
    _ instances: borrowing Instances, sentences: [Int], report: (Int, Double) -> Void
  ) {
    var order = sentences
    for epoch in stride(from: 1, through: options.epochs, by: 1) {
      order.shuffle(using: &random)
      isLastEpoch = epoch == options.epochs
      var total: Double = 0
      for sentence in order { total += learn(instances, instances.sentences[sentence].tokens) }
      report(epoch, total / Double(max(order.count, 1)))
    }
    takeMean()
  }

  /// What a step added late counts less in the mean of all weights of the last epoch.
  private mutating func takeMean() {
    guard sentencesOfLastEpoch > 0 else { return }
    let share = 1 / Float(sentencesOfLastEpoch)
    for feature in weights.indices { weights[feature] -= lateness[feature] * share }
    lateness = []
  }

  private mutating func learn(_ instances: borrowing Instances, _ tokens: Range<Int>) -> Double {
    let templates = instances.templates
    var kept: [UInt32] = []
    var ends: [Int] = []
    var scores: [Scores] = []
    let scale = Float(1 / (1 - options.dropout))
    let threshold = UInt64(options.dropout * 256)
    let areHidden = Double(random.next() >> 11) / Double(1 << 53) < options.hiding
    for token in tokens {
      var sum = Scores()
      var bits: UInt64 = 0
      let isHidden = areHidden && instances.areNameLike[token]
      for place in token * templates..<(token + 1) * templates {
        if place & 7 == 0 || bits == 0 { bits = random.next() }
        let feature = instances.features[place]
        let draw = bits & 0xFF
        bits >>= 8
        if feature == Instances.none || draw < threshold { continue }
        if isHidden, Instances.identities[place - token * templates] { continue }
        sum += weights[Int(feature)]
        kept.append(feature)
      }
      scores.append(sum * scale + instances.bases[token])
      ends.append(kept.count)
    }
    worker.run(scores, instances.labels[tokens], chain)
    update(kept, ends, scale)
    updateChain()
    if isLastEpoch { sentencesOfLastEpoch += 1 }
    return worker.likelihood
  }

  /// The mean of these weights and those of models of the halves: three that erred apart err less.
  func mean(with halves: [Learner]) -> Learner {
    guard !halves.isEmpty else { return self }
    var result = self
    let share = 0.5 / Float(halves.count)
    func mix(_ own: inout [Float], _ others: [[Float]]) {
      for index in own.indices {
        own[index] = own[index] * 0.5 + others.reduce(0) { $0 + $1[index] } * share
      }
    }
    for feature in weights.indices {
      result.weights[feature] =
        weights[feature] * 0.5 + halves.reduce(Scores()) { $0 + $1.weights[feature] } * share
    }
    mix(&result.chain.between, halves.map(\.chain.between))
    mix(&result.chain.start, halves.map(\.chain.start))
    mix(&result.chain.end, halves.map(\.chain.end))
    return result
  }

  /// The scores of a sentence's tokens, with all features of the model.
  func scores(_ instances: borrowing Instances, _ tokens: Range<Int>) -> [Scores] {
    tokens.map { token in
      var sum = Scores()
      let start = token * instances.templates
      for place in start..<start + instances.shared {
        let feature = instances.features[place]
        if feature != Instances.none { sum += weights[Int(feature)] }
      }
      return sum + instances.bases[token]
    }
  }

  private mutating func update(_ kept: [UInt32], _ ends: [Int], _ scale: Float) {
    var start = 0
    for (token, end) in ends.enumerated() {
      let error = worker.errors[token] * scale
      let size = max(error.max(), -error.min())
      if size > 1e-3 {
        let square = error * error
        let step = error * options.rate
        for index in start..<end {
          let feature = Int(kept[index])
          squares[feature] += square
          let change = step / squares[feature].squareRoot()
          weights[feature] += change
          if isLastEpoch { lateness[feature] += change * Float(sentencesOfLastEpoch) }
        }
      }
      start = end
    }
  }

  private mutating func updateChain() {
    let rate = options.rate
    func step(_ weights: inout [Float], _ squares: inout [Float], _ errors: [Float]) {
      for index in weights.indices where errors[index] != 0 {
        squares[index] += errors[index] * errors[index]
        weights[index] += rate * errors[index] / (squares[index] + 1e-6).squareRoot()
      }
    }
    step(&chain.between, &chainSquares.between, worker.chainErrors.between)
    step(&chain.start, &chainSquares.start, worker.chainErrors.start)
    step(&chain.end, &chainSquares.end, worker.chainErrors.end)
  }
}
