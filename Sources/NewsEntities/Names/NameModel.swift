// The trained model: scores tokens, and finds the best labels.
import Foundation

/// A trained model of names.
package struct NameModel: Sendable {
  private let file: ModelFile
  private let transitions: Transitions
  private let voteTransitions: Transitions
  /// The whole numbers that make one unit of log-odds.
  private let scale: Float

  package init(_ url: URL) throws(TaggerError) {
    file = try ModelFile(url)
    let bytes = file.data.bytes
    transitions = Transitions(bytes.extracting(file.range(.transitions)))
    voteTransitions = Transitions(bytes.extracting(file.range(.voteTransitions)))
    let range = file.range(.scale)
    guard range.count == 4 else { throw .notAModel(path: url.path) }
    let bits = bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt32.self)
    scale = Float(bitPattern: bits)
  }

  /// A label for each token of a text.
  package func labels(_ text: TokenizedText) -> [UInt8] {
    let bytes = file.data.bytes
    let extractor = FeatureExtractor(
      text, words: bytes.extracting(file.range(.words)),
      phrases: bytes.extracting(file.range(.phrases)))
    let sentences = text.sentences.indices.filter { !extractor.isPlain(sentence: $0) }
    var emissions = emissions(text, extractor, sentences)
    let first = best(transitions, emissions, text, sentences)
    addVotes(to: &emissions, text, extractor, sentences, first)
    return best(voteTransitions, emissions, text, sentences)
  }

  /// How a word is usually written.
  func casing(of word: WordKey) -> Casing {
    let words = file.data.bytes.extracting(file.range(.words))
    guard let entry = WideTable.find(word.value, in: words, bits: KnownWord.entryBits) else {
      return .unknown
    }
    return KnownWord(packed: entry).casing
  }

  /// The lists of names that a run of words stands in whole: bits of `Gazetteer.List`.
  func lists(of words: ArraySlice<Token>) -> UInt32 {
    let phrases = file.data.bytes.extracting(file.range(.phrases))
    let phrase = words.reduce(UInt64(0)) { Gazetteer.extend($0, by: $1.key.value) }
    return NarrowTable.find(phrase, in: phrases, bits: Gazetteer.entryBits) & ~Gazetteer.prefix
  }

  /// What tokens score that nothing like a name is near to: half of all, and quicker so.
  private static let surelyOutside = Emission(repeating: -4_000)

  /// The scores of the tokens of some sentences; all others' are 0.
  private func emissions(
    _ text: TokenizedText, _ extractor: FeatureExtractor, _ sentences: [Int]
  ) -> [Emission] {
    let marks = file.data.bytes.extracting(file.range(.marks))
    let weights = file.data.bytes.extracting(file.range(.weights))
    var emissions = [Emission](repeating: Emission(), count: text.tokens.count)
    var row = FeatureRow(count: FeatureTemplate.allCases.count)
    for sentence in sentences {
      for token in text.sentences[sentence] {
        guard extractor.isNearName(token: token, sentence: sentence) else {
          emissions[token] = Self.surelyOutside
          continue
        }
        extractor.fill(&row, token: token, sentence: sentence)
        emissions[token] = WeightTable.sum(row, marks: marks, weights: weights)
      }
    }
    return emissions
  }

  /// Adds what the document as a whole says after a first reading.
  private func addVotes(
    to emissions: inout [Emission], _ text: TokenizedText, _ extractor: FeatureExtractor,
    _ sentences: [Int], _ labels: [UInt8]
  ) {
    let marks = file.data.bytes.extracting(file.range(.voteMarks))
    let weights = file.data.bytes.extracting(file.range(.voteWeights))
    let votes = extractor.votes(labels)
    var row = FeatureRow(count: VoteTemplate.allCases.count)
    for sentence in sentences {
      for token in text.sentences[sentence] {
        let scores = SIMD16<Float>(emissions[token]) / scale
        if extractor.fill(&row, from: votes, token: token, sentence: sentence, emission: scores) {
          emissions[token] &+= WeightTable.sum(row, marks: marks, weights: weights)
        }
      }
    }
  }

  /// The best labels of some sentences; all others' are outside.
  ///
  /// A sentence is read in stretches between tokens that are surely outside.
  private func best(
    _ transitions: Transitions, _ emissions: [Emission], _ text: TokenizedText, _ sentences: [Int]
  ) -> [UInt8] {
    var viterbi = Viterbi(transitions)
    var labels = [UInt8](repeating: 0, count: text.tokens.count)
    for sentence in sentences.map({ text.sentences[$0] }) {
      var start = sentence.lowerBound
      while let first = emissions[start..<sentence.upperBound].firstIndex(where: isOpen) {
        let end =
          emissions[first..<sentence.upperBound].firstIndex { !isOpen($0) } ?? sentence.upperBound
        let found = viterbi.labels(
          emissions[first..<end], isStart: first == sentence.lowerBound,
          isEnd: end == sentence.upperBound)
        labels.replaceSubrange(first..<end, with: found)
        start = end
      }
    }
    return labels
  }

  /// Whether a token may be anything.
  private func isOpen(_ emission: Emission) -> Bool { emission != Self.surelyOutside }
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
