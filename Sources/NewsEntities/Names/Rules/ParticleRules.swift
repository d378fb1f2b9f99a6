// Words that belong to the name they stand in: `Al-` of Arabic names, `The` of newspapers.
import NewsModel

extension NameRules {
  /// Makes one person of `Sheikh Ali Al`, `-`, `Jarrah Al-Sabah`, however the model cut them.
  func joinArabicNames(_ names: inout [NameSpan]) {
    var result: [NameSpan] = []
    result.reserveCapacity(names.count)
    for name in names {
      var name = name
      name.tokens = name.kind == .person ? withParticles(name.tokens) : name.tokens
      if let last = result.last, last.tokens.upperBound > name.tokens.lowerBound {
        guard last.kind == .person || name.kind == .person else { continue }
        let start = min(last.tokens.lowerBound, name.tokens.lowerBound)
        let end = max(last.tokens.upperBound, name.tokens.upperBound)
        result[result.count - 1] = NameSpan(.person, start..<end, score: last.score)
      } else {
        result.append(name)
      }
    }
    names = result
  }

  /// The name with the particles, hyphens and names that follow it, and a particle before it.
  private func withParticles(_ tokens: Range<Int>) -> Range<Int> {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while let next = endOfParticle(from: end, isAfterParticle: isParticle(end - 1)) { end = next }
    if start >= 2, text.tokens[start - 1].isMark("-"), isArticle(start - 2) {
      start -= 2
    } else if start >= 1, isArticle(start - 1), !isSentenceStart(start) {
      start -= 1
    }
    return start..<end
  }

  /// Past `Al - Sabah`, or past `- Sabah` after an `Al`; `nil` where the name ends.
  private func endOfParticle(from end: Int, isAfterParticle: Bool) -> Int? {
    if isAfterParticle {
      if isMark(end, "-"), isCapitalized(end + 1) { return end + 2 }
      return isCapitalized(end) && !isSentenceStart(end) ? end + 1 : nil
    }
    if isMark(end, "-"), isArticle(end + 1), isMark(end + 2, "-"), isCapitalized(end + 3) {
      return end + 4
    }
    guard isParticle(end), !isSentenceStart(end) else { return nil }
    if isMark(end + 1, "-"), isCapitalized(end + 2) { return end + 3 }
    return isCapitalized(end + 1) ? end + 2 : nil
  }

  private func isCapitalized(_ place: Int) -> Bool {
    place < text.tokens.count && text.tokens[place].traits.contains(.capitalized)
  }

  private func isMark(_ place: Int, _ mark: Unicode.Scalar) -> Bool {
    place < text.tokens.count && text.tokens[place].isMark(mark)
  }

  private func isSentenceStart(_ place: Int) -> Bool {
    text.tokens[place].traits.contains(.sentenceStart)
  }

  private func isArticle(_ place: Int) -> Bool {
    Self.articles.contains(text.key(place))
  }

  private func isParticle(_ place: Int) -> Bool {
    isArticle(place) || Self.particles.contains(text.key(place))
  }

  private static let articles = WordMap(words: "al el ul")
  private static let particles = WordMap(words: "bin ibn bint")

  /// Takes a capitalized `The` inside a sentence to an organization's name: `told The Daily Star`.
  func takeArticles(_ names: inout [NameSpan]) {
    for index in names.indices where names[index].kind == .organization {
      let place = names[index].tokens.lowerBound - 1
      guard place >= 1, text.key(place) == "the", isCapitalized(place), !isSentenceStart(place),
        text.tokens[place - 1].traits.contains(.hasLowercase)
      else { continue }
      names[index].tokens = place..<names[index].tokens.upperBound
    }
  }
}
