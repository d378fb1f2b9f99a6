// What the model looks at: one hashed number per template and token.

/// A question asked of every token; its answer, hashed, is a feature.
package enum FeatureTemplate: Int, CaseIterable, Sendable {
  // The word itself.
  case word, lowercase, shape, brief
  case prefix1, prefix2, prefix3, prefix4, suffix1, suffix2, suffix3, suffix4
  // The words around it.
  case previous, next, previous2, next2
  case previousAndWord, wordAndNext, previousTwo, nextTwo, aroundWord
  // Shapes around it.
  case previousShape, nextShape, previousShapeAndOwn, ownShapeAndNext, shapesAround, shapesWide
  // Clusters of words that occur alike.
  case cluster64, cluster256, cluster1000, cluster2000
  case previousCluster, nextCluster, previousClusterFine, nextClusterFine
  case previous2Cluster, next2Cluster, clustersBefore, clustersAfter, clustersAround
  case previousClusterAndOwn, ownClusterAndNext
  // Lists of known names.
  case gazetteer, previousGazetteer, nextGazetteer
  case previousGazetteerAndOwn, gazetteerAndNext, gazetteerAndShape, gazetteerAndPrevious
  // The run of capitalized words that it stands in.
  case runPlace, runFirst, runLast, runBefore, runAfter, runAround
  case runClusterBefore, runClusterAfter, runClustersAround
  case runTwoBefore, runTwoAfter, runHash, runKnown, runListed
  case spanPlace, spanFirst, spanLast, spanHead, spanBefore, spanKnown, spanListed
  // Brackets, quotes, sentences, usual case.
  case brackets, acronym, casing, sentence, casingAndShape
  // The rest of the document.
  case documentMarks, documentMarksAndShape, documentCase, documentCount
  case documentPerson, documentPlace, documentOrganization
  // What it is said to be, here and elsewhere.
  case description, documentDescription

  /// A part of the features, to measure what it is worth.
  package enum Group: String, CaseIterable, Sendable {
    case word, context, shape, cluster, gazetteer, run, sentence, document
  }

  package var group: Group {
    switch self {
    case .word, .lowercase, .prefix1, .prefix2, .prefix3, .prefix4, .suffix1, .suffix2, .suffix3,
      .suffix4:
      .word
    case .previous, .next, .previous2, .next2, .previousAndWord, .wordAndNext, .previousTwo,
      .nextTwo, .aroundWord:
      .context
    case .shape, .brief, .previousShape, .nextShape, .previousShapeAndOwn, .ownShapeAndNext,
      .shapesAround, .shapesWide:
      .shape
    case .brackets, .acronym, .casing, .sentence, .casingAndShape: .sentence
    default: laterGroup
    }
  }

  private var laterGroup: Group {
    if rawValue < FeatureTemplate.gazetteer.rawValue { return .cluster }
    if rawValue < FeatureTemplate.runPlace.rawValue { return .gazetteer }
    return rawValue < FeatureTemplate.brackets.rawValue ? .run : .document
  }
}

/// The features of one token, one for each template.
package struct FeatureRow: Sendable {
  package private(set) var hashes: [UInt64]

  /// A row for as many templates.
  package init(count: Int) {
    hashes = Array(repeating: 0, count: count)
  }

  /// Answers a template's question with a number.
  @inline(__always)
  mutating func set(_ template: FeatureTemplate, _ answer: UInt64) {
    hashes[template.rawValue] = Self.hash(UInt64(template.rawValue + 1), answer)
  }

  /// Answers a question about the first reading.
  @inline(__always)
  mutating func set(_ template: VoteTemplate, _ answer: UInt64) {
    hashes[template.rawValue] = Self.hash(UInt64(template.rawValue + 1001), answer)
  }

  @inline(__always)
  private static func hash(_ template: UInt64, _ answer: UInt64) -> UInt64 {
    let product = (answer ^ template &* 0x9e37_79b9_7f4a_7c15) &* 0xd6e8_feb8_6659_fd93
    return product ^ (product >> 32)
  }
}

/// Joins two answers into one.
@inline(__always)
func join(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let sum = a &* 0x9fb2_1c65_1e98_df25 ^ (b &+ 0x2545_f491_4f6c_dd1d)
  return sum ^ (sum >> 29)
}
