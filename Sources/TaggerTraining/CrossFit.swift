// The second reading's training data: first readings by models that have not seen the document.
import NewsEntities

extension Training {
  /// Reads each half of the documents with a model of the other half, and asks the second reading's
  /// questions of what it found.
  func voteInstances(
    _ documents: [LabelledDocument], _ instances: borrowing Instances, _ tables: LexiconTables
  ) -> (instances: Instances, halves: [Learner]) {
    var halves: [Learner] = []
    var bases = [Scores](repeating: Scores(), count: instances.labels.count)
    var labels = documents.map { [UInt8](repeating: 0, count: $0.labels.count) }
    for half in 0..<2 {
      let sentences = instances.sentences.indices.filter {
        Self.half(documents[instances.sentences[$0].document]) != half
      }
      let learner = learned(instances, sentences, "half \(half + 1)")
      var viterbi = Viterbi(learner.chain.transitions(scale: Self.fine))
      for sentence in instances.sentences where Self.half(documents[sentence.document]) == half {
        let scores = learner.scores(instances, sentence.tokens)
        bases.replaceSubrange(sentence.tokens, with: scores)
        let emissions = scores.map { Emission(clamping: SIMD16<Int32>($0 * Self.fine)) }
        labels[sentence.document].replaceSubrange(
          documents[sentence.document].text.sentences[sentence.number],
          with: viterbi.labels(emissions[...]))
      }
      halves.append(learner)
    }
    let second = secondReading(documents, instances, tables, bases: bases, labels: labels)
    return (second, halves)
  }

  /// Units of a whole number in which halves' scores are compared.
  private static let fine: Float = 256

  /// Which half a document is of; neighbours, which may be of one origin, mostly share it.
  private static func half(_ document: LabelledDocument) -> Int { document.number / 8 % 2 }

  private func secondReading(
    _ documents: [LabelledDocument], _ instances: borrowing Instances, _ tables: LexiconTables,
    bases: [Scores], labels: [[UInt8]]
  ) -> Instances {
    // Only documents of several sentences have votes to learn from.
    let wanted = Set(documents.indices.filter { documents[$0].text.sentences.count > 3 })
    let sentences = instances.sentences.filter { wanted.contains($0.document) }
    var result = Instances(shared: VoteTemplate.allCases.count, minimum: 2) { body in
      var row = FeatureRow(count: VoteTemplate.allCases.count)
      var (current, extractor, votes): (Int, FeatureExtractor?, VoteExtractor?) = (-1, nil, nil)
      for sentence in sentences {
        let document = documents[sentence.document]
        if sentence.document != current {
          current = sentence.document
          extractor = FeatureExtractor(document.text, tables)
          votes = extractor?.votes(labels[current])
        }
        guard let extractor, let votes else { continue }
        let range = document.text.sentences[sentence.number]
        for (token, base) in zip(range, sentence.tokens) {
          let hasRow = extractor.fill(
            &row, from: votes, token: token, sentence: sentence.number, emission: bases[base])
          body(
            hasRow ? row.hashes : nil,
            TokenPlace(
              document: sentence.document, sentence: sentence.number,
              isSentenceStart: token == range.lowerBound, label: document.labels[token]))
        }
      }
    }
    result.bases = sentences.flatMap { bases[$0.tokens] }
    return result
  }
}
