// Sentences written without capitals, or in capitals alone, made of sentences written with care.
import NewsEntities

/// A way to write a document.
enum Recasing: CaseIterable {
  case lower, upper

  /// Which documents of a corpus are written so once more: one of as many; casual ones all in lower
  /// case.
  func applies(to number: Int, isCasual: Bool) -> Bool {
    switch self {
    case .lower: isCasual || number % 40 == 7
    case .upper: number % 40 == 23
    }
  }

  func rewrite(_ document: [Corpus.Sentence]) -> [Corpus.Sentence] {
    document.map { $0.map { (token: rewrite($0.token), tag: $0.tag) } }
  }

  private func rewrite(_ token: String) -> String {
    switch self {
    case .lower: token.lowercased()
    case .upper: token.uppercased()
    }
  }
}

extension LabelledDocument {
  /// Takes the labels off names of which no word looks like one: `us` in lower case is no country.
  mutating func forgetUnlikelyNames(_ tables: LexiconTables) {
    let extractor = FeatureExtractor(text, tables)
    for (number, sentence) in text.sentences.enumerated() {
      for name in spans(of: labels, sentences: [sentence]) {
        let looksLikeOne = name.tokens.contains {
          extractor.isNameLike(token: $0, sentence: number)
        }
        if !looksLikeOne { for token in name.tokens { labels[token] = 0 } }
      }
    }
  }
}
