// The sentence around a place in a text.

/// Finds the sentences of a text.
struct SentenceFinder {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The sentence in which a range of scalars begins, without white space at its ends.
  ///
  /// A sentence ends with a paragraph, or with `.`, `!`, `?` or `…` before white space and no
  /// lower-case letter; the full stop of an initial or of a short title ends none.
  func sentence(around range: Range<Int>) -> Range<Int> {
    let position = min(max(range.lowerBound, 0), scalars.count)
    var start = position
    while start > 0, !isEnd(start - 1) { start -= 1 }
    var end = max(position, min(range.upperBound, scalars.count))
    while end < scalars.count, end == 0 || !isEnd(end - 1) || end == position { end += 1 }
    while start < end, scalars[start].properties.isWhitespace { start += 1 }
    while end > start, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return start..<end
  }

  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// Whether a sentence ends with the scalar.
  private func isEnd(_ index: Int) -> Bool {
    switch scalars[index] {
    case "\n", "。", "！", "？": true
    case ".", "!", "?", "…", "\"", "”", "»": endsSentence(index)
    default: false
    }
  }

  private func endsSentence(_ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return true }
    guard scalars[index + 1].properties.isWhitespace else { return false }
    let next = scalars[(index + 1)...].first { !$0.properties.isWhitespace }
    if let next, next.properties.isLowercase { return false }
    guard let stop = scalars[...index].last(where: { !"\"”»".unicodeScalars.contains($0) })
    else { return false }
    guard ".!?…".unicodeScalars.contains(stop) else { return false }
    return stop != "." || !isAbbreviation(before: index)
  }

  /// Whether at most three letters of which the first is a capital stand before the full stop.
  private func isAbbreviation(before index: Int) -> Bool {
    var start = index
    while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
    let word = String(String.UnicodeScalarView(scalars[start..<index]))
    return word.unicodeScalars.count == 1 && word == word.uppercased() && !word.isEmpty
      || titles.contains(word)
  }
}

private let titles: Set<String> = [
  "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt", "Capt", "Sen", "Rep", "Gov", "St",
  "Jr", "Sr", "No", "Inc", "Ltd", "Co", "Corp", "vs",
]
