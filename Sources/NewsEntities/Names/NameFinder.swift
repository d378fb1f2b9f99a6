// Finds names by their capitals: a first version, until the model stands behind the same door.
import NewsModel

/// Finds the names in a text.
struct NameFinder: Sendable {
  /// The names, by start, none overlapping.
  func names(in text: TokenizedText) -> [NameSpan] {
    text.sentences.flatMap { sentence in runs(in: sentence, text).map { span(of: $0, text) } }
  }

  private func runs(in sentence: Range<Int>, _ text: TokenizedText) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in sentence {
      let traits = text.tokens[index].traits
      let isName =
        traits.contains(.capitalized) && (index > sentence.lowerBound || isLong(index, text))
      if isName {
        start = start ?? index
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    if let first = start { runs.append(first..<sentence.upperBound) }
    return runs
  }

  /// At a sentence's start a capital says little; two in a row say more.
  private func isLong(_ index: Int, _ text: TokenizedText) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index + 1].traits.contains(.capitalized)
  }

  private func span(of run: Range<Int>, _ text: TokenizedText) -> NameSpan {
    let words = run.map { text.tokens[$0] }
    if words.contains(where: { Self.organizationWords.contains($0.key) }) {
      return NameSpan(.organization, run, score: 0.6)
    }
    if words.count == 1, words[0].traits.contains(.allCapitals) {
      return NameSpan(.organization, run, score: 0.5)
    }
    return NameSpan((2...3).contains(run.count) ? .person : .place, run, score: 0.4)
  }

  private static let organizationWords = WordMap(
    words: "ministry committee party council university bank company union agency court police")
}
