// Texts for tests, with their names given by brackets.
import CleanText
import NewsModel

@testable import NewsEntities

/// A text in which `[P:…]`, `[O:…]`, `[L:…]`, `[X:…]` mark persons, organizations, places, others.
func marked(_ text: String) -> (TokenizedText, [NameSpan]) {
  let kinds: [Substring: EntityKind] = [
    "P": .person, "O": .organization, "L": .place, "X": .other,
  ]
  var clean = ""
  var ranges: [(EntityKind, Range<Int>)] = []
  for part in text.split(separator: "[", omittingEmptySubsequences: false) {
    guard let close = part.firstIndex(of: "]"), let kind = kinds[part.prefix(1)] else {
      clean += part
      continue
    }
    let start = clean.unicodeScalars.count
    clean += part[..<close].dropFirst(2)
    ranges.append((kind, start..<clean.unicodeScalars.count))
    clean += part[part.index(after: close)...]
  }
  let tokenized = TokenizedText(SafeText(clean))
  let names = ranges.map { kind, range in
    let tokens = tokenized.tokens.indices.filter { range.overlaps(tokenized.tokens[$0].scalars) }
    return NameSpan(kind, (tokens.first ?? 0)..<(tokens.last ?? 0) + 1)
  }
  return (tokenized, names)
}
