// The field's gradient, against small steps of its likelihood.
import NewsEntities
import Testing

@testable import TaggerTraining

struct ChainTests {
  @Test func theErrorsAreTheLikelihoodsSlopes() {
    let scores = sampleScores(length: 4)
    let weights = sampleWeights()
    let truth: [UInt8] = [1, 9, 0, 14]
    var chain = Chain()

    chain.run(scores, truth[...], weights)
    let errors = chain.errors

    for token in 0..<4 {
      for lane in 0..<16 {
        let slope = slope { step in
          var moved = scores
          moved[token][lane] += step
          return likelihood(moved, truth, weights)
        }
        #expect(abs(slope - Double(errors[token][lane])) < 5e-3, "token \(token), lane \(lane)")
      }
    }
  }

  @Test func theChainsOwnErrorsAreSlopesToo() {
    let scores = sampleScores(length: 3)
    let weights = sampleWeights()
    let truth: [UInt8] = [2, 6, 10]
    var chain = Chain()

    chain.run(scores, truth[...], weights)
    let errors = chain.chainErrors

    for step in Chain.steps {
      let index = step.from * Label.count + step.to
      let slope = slope { change in
        var moved = weights
        moved.between[index] += change
        return likelihood(scores, truth, moved)
      }
      #expect(abs(slope - Double(errors.between[index])) < 5e-3, "step \(step)")
    }
  }

  @Test func aCertainTruthHasNoErrors() {
    var scores = [Scores](repeating: Scores(), count: 2)
    scores[0][Label.of(.unit, .place) - 1] = 60
    scores[1] = Scores(repeating: -60)
    var chain = Chain()

    chain.run(scores, [UInt8(Label.of(.unit, .place)), 0][...], ChainWeights())

    #expect(chain.errors.allSatisfy { max($0.max(), -$0.min()) < 1e-5 })
    #expect(abs(chain.likelihood) < 1e-4)
  }
}

extension ChainTests {
  private func sampleScores(length: Int) -> [Scores] {
    var random = SeededGenerator(seed: 3)
    return (0..<length).map { _ in
      var scores = Scores()
      for lane in 0..<16 { scores[lane] = Float.random(in: -1...1, using: &random) }
      return scores
    }
  }

  private func sampleWeights() -> ChainWeights {
    var random = SeededGenerator(seed: 4)
    var weights = ChainWeights()
    for index in weights.between.indices {
      weights.between[index] = Float.random(in: -1...1, using: &random)
    }
    return weights
  }

  private func likelihood(
    _ scores: [Scores], _ truth: [UInt8], _ weights: ChainWeights
  ) -> Double {
    var chain = Chain()
    chain.run(scores, truth[...], weights)
    return chain.likelihood
  }

  private func slope(_ value: (Float) -> Double) -> Double {
    (value(0.01) - value(-0.01)) / 0.02
  }
}
