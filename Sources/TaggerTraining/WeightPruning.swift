// Puts learned weights into the model's table: the weightiest of each bucket, as bytes.
import NewsEntities

/// A table of weights as the model file has it.
struct PrunedWeights {
  private(set) var marks: [UInt16]
  private(set) var weights: [Int8]
  /// How many features found room, of how many.
  private(set) var kept = 0

  /// Puts the features of `hashes` into as many buckets; `counts` says how often each occurs.
  ///
  /// What moves much is kept, and what occurs often: a rare feature hardly ever moves a new text.
  init(_ learned: [Scores], hashes: [UInt64], counts: [UInt32], buckets: Int, scale: Float) {
    let lanes = WeightTable.lanes
    marks = Array(repeating: 0, count: buckets * lanes)
    weights = Array(repeating: 0, count: buckets * lanes * 16)
    let worth = zip(learned, counts).map { Self.size($0) * Float($1).squareRoot().squareRoot() }
    var members = [[UInt32]](repeating: [], count: buckets)
    for (feature, hash) in hashes.enumerated()
    where hash != 0 && Self.size(learned[feature]) * scale >= 1.5 {
      members[WeightTable.bucket(hash, of: buckets)].append(UInt32(feature))
    }
    for bucket in 0..<buckets {
      let best = members[bucket].sorted {
        let (left, right) = (worth[Int($0)], worth[Int($1)])
        return left == right ? $0 < $1 : left > right
      }
      var lane = 0
      for feature in best where lane < lanes {
        let mark = WeightTable.fingerprint(hashes[Int(feature)])
        if marks[(bucket * lanes)..<(bucket * lanes + lane)].contains(mark) { continue }
        put(learned[Int(feature)], mark, at: bucket * lanes + lane, scale)
        lane += 1
      }
      kept += lane
    }
  }

  private mutating func put(_ learned: Scores, _ mark: UInt16, at place: Int, _ scale: Float) {
    marks[place] = mark
    for lane in 0..<16 {
      let scaled = (learned[lane] * scale).rounded()
      weights[place * 16 + lane] = Int8(clamping: Int(scaled))
    }
  }

  /// How much a feature can move: the span of its weights, outside's 0 among them.
  private static func size(_ weights: Scores) -> Float {
    max(weights.max(), 0) - min(weights.min(), 0)
  }
}
