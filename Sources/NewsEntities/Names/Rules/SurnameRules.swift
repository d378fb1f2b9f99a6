// A surname alone is the person whose full name the document gives.
import NewsModel

extension NameRules {
  /// Adds the surnames of full names where they stand alone and were missed.
  func addSurnames(_ names: inout [NameSpan]) {
    var surnames: Set<WordKey> = []
    var others: Set<WordKey> = []
    for name in names {
      if name.kind == .person, name.tokens.count > 1 {
        surnames.insert(text.key(name.tokens.upperBound - 1))
      } else if name.kind != .person {
        for token in name.tokens { others.insert(text.key(token)) }
      }
    }
    surnames.subtract(others)
    guard !surnames.isEmpty else { return }
    addUncovered(&names) { place in
      let token = text.tokens[place]
      guard surnames.contains(token.key), token.scalars.count > 2,
        !token.traits.contains(.sentenceStart) || casing(token.key) != .lower
      else { return nil }
      return .person
    }
  }
}
