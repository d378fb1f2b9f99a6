// The trained model: scores tokens, and finds the best labels.
import Foundation

/// A trained model of names.
package struct NameModel: Sendable {
  private let file: ModelFile
  private let transitions: Transitions

  package init(_ url: URL) throws(TaggerError) {
    file = try ModelFile(url)
    transitions = Transitions(file.data.bytes.extracting(file.range(.transitions)))
  }

  /// A label for each token of a text.
  package func labels(_ text: TokenizedText) -> [UInt8] {
    let scored = emissions(text)
    var viterbi = Viterbi(transitions)
    var labels: [UInt8] = []
    labels.reserveCapacity(text.tokens.count)
    for (sentence, isPlain) in zip(text.sentences, scored.isPlain) {
      if isPlain {
        labels.append(contentsOf: repeatElement(0, count: sentence.count))
      } else {
        labels.append(contentsOf: viterbi.labels(scored.emissions[sentence]))
      }
    }
    return labels
  }

  /// The scores of all tokens; those of sentences without anything like a name are all 0.
  private func emissions(
    _ text: TokenizedText
  ) -> (emissions: [Emission], isPlain: [Bool]) {
    let bytes = file.data.bytes
    let extractor = FeatureExtractor(
      text, words: bytes.extracting(file.range(.words)),
      phrases: bytes.extracting(file.range(.phrases)))
    let marks = bytes.extracting(file.range(.marks))
    let weights = bytes.extracting(file.range(.weights))
    var emissions = [Emission](repeating: Emission(), count: text.tokens.count)
    var isPlain: [Bool] = []
    var row = FeatureRow()
    for (index, sentence) in text.sentences.enumerated() {
      isPlain.append(extractor.isPlain(sentence: index))
      if isPlain[index] { continue }
      for token in sentence {
        extractor.fill(&row, token: token, sentence: index)
        emissions[token] = WeightTable.sum(row, marks: marks, weights: weights)
      }
    }
    return (emissions, isPlain)
  }
}

/// The names that labels spell.
package func spans(of labels: [UInt8], sentences: [Range<Int>]) -> [NameSpan] {
  var spans: [NameSpan] = []
  for sentence in sentences {
    var start = sentence.lowerBound
    for index in sentence {
      guard let nameClass = Label.nameClass(of: Int(labels[index])) else { continue }
      switch Label.place(of: Int(labels[index])) {
      case .begin: start = index
      case .last: spans.append(NameSpan(nameClass.kind, start..<index + 1))
      case .unit: spans.append(NameSpan(nameClass.kind, index..<index + 1))
      default: break
      }
    }
  }
  return spans
}
