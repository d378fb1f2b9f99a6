// Sentences written without capitals, or in capitals alone, made of sentences written with care.

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
