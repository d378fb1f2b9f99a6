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
  case runTwoBefore, runTwoAfter, runHash, runKnown
  case spanPlace, spanFirst, spanLast, spanHead, spanBefore, spanKnown
  // Brackets, quotes, sentences, usual case.
  case brackets, acronym, casing, sentence, casingAndShape
  // The rest of the document.
  case documentMarks, documentMarksAndShape, documentCase, documentCount
  case documentPerson, documentPlace, documentOrganization

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

  package init() {
    hashes = Array(repeating: 0, count: FeatureTemplate.allCases.count)
  }

  /// Answers a template's question with a number.
  @inline(__always)
  mutating func set(_ template: FeatureTemplate, _ answer: UInt64) {
    let seed = UInt64(truncatingIfNeeded: template.rawValue + 1) &* 0x9e37_79b9_7f4a_7c15
    let product = (answer ^ seed) &* 0xd6e8_feb8_6659_fd93
    hashes[template.rawValue] = product ^ (product >> 32)
  }
}

/// Joins two answers into one.
@inline(__always)
func join(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let sum = a &* 0x9fb2_1c65_1e98_df25 ^ (b &+ 0x2545_f491_4f6c_dd1d)
  return sum ^ (sum >> 29)
}
