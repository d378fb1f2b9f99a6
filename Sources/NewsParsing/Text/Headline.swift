// Finds the headline among the lines before the text.

/// Chooses the line that is the article's headline.
enum Headline {
  /// How many lines before the text are looked at.
  private static let reach = 60

  /// The index of the headline above the text that was found so far, or `nil` when no line can be
  /// one.
  static func index(in page: PageLines, isBody: [Bool]) -> Int? {
    guard let start = isBody.firstIndex(of: true) else { return nil }
    let body = page.lines.indices.filter { isBody[$0] }.prefix(12)
    let words = body.reduce(into: Set<String>()) { $0.formUnion(contentWords(of: page.lines[$1])) }
    var best: (score: Double, index: Int)?
    for index in max(0, start - reach)..<min(page.lines.count, start + 4) {
      if index >= start, isParagraph(index, in: page) { break }
      guard let score = score(index, in: page, start: start, words: words) else { continue }
      if score > best?.score ?? 0 { best = (score, index) }
    }
    return best?.index
  }

  /// Whether a line that was taken for text is surely no headline.
  private static func isParagraph(_ index: Int, in page: PageLines) -> Bool {
    let line = page.lines[index]
    guard line.isProse, line.shape.endsSentence, !["?", "!"].contains(line.shape.lastInside) else {
      return false
    }
    return index > 0 || metaFollowing(index, in: page) == 0
  }

  /// How well the line would do; `nil` if it cannot be a headline.
  private static func score(
    _ index: Int, in page: PageLines, start: Int, words: Set<String>
  ) -> Double? {
    let line = page.lines[index]
    guard line.furniture == nil, page.meta[index] == nil, line.shape.letters > 0,
      (4...260).contains(line.shape.length), !line.shape.hasAddress
    else { return nil }
    return form(of: line) + overlap(line, with: words) * 3 + (index == 0 ? 1.5 : 0)
      + metaFollowing(index, in: page) - Double(start - index) * 0.08
      + (page.occurrences[index] > 1 ? line.shape.words >= 4 ? 0.7 : -0.5 : 0)
  }

  /// What the line's looks say for it.
  private static func form(of line: TextLine) -> Double {
    let shape = line.shape
    var score = shape.length < 15 ? -3 : shape.length < 25 ? -0.5 : shape.length <= 130 ? 1.5 : 0
    if shape.words >= 4 || shape.isUnspaced { score += 1 }
    if shape.endsSentence, shape.lastInside != "?", shape.lastInside != "!" { score -= 1.5 }
    if shape.innerEnds > 1 { score -= 1 }
    if shape.separators > 0 || line.text.contains(" > ") { score -= 1.5 }
    if line.isCredit || line.isName || line.isAttribution {
      score -= 2
    }
    if line.isProse, shape.endsSentence, shape.length > 90 { score -= 2 }
    return score
  }

  /// The share of the line's words of meaning that are in the text as well, 0 to 1.
  private static func overlap(_ line: TextLine, with textWords: Set<String>) -> Double {
    let words = contentWords(of: line)
    guard !words.isEmpty else { return 0 }
    return Double(words.intersection(textWords).count) / Double(words.count)
  }

  /// What dates and bylines close behind the line say for it.
  private static func metaFollowing(_ index: Int, in page: PageLines) -> Double {
    let next = (index + 1)..<min(index + 6, page.meta.count)
    guard let found = next.first(where: { page.meta[$0] != nil }) else { return 0 }
    return 2 - Double(found - index - 1) * 0.3
  }

  private static func contentWords(of line: TextLine) -> Set<String> {
    Set(
      line.lowered.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
        .filter { $0.utf8.count > 3 })
  }
}
