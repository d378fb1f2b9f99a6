// Undoes what scrapers do to paragraphs: hard-wrapped lines, and one line per inline element.

/// Joins the lines that belong to one paragraph.
enum LineWrapping {
  /// `lines` with each paragraph on one line.
  static func paragraphs(of lines: [TextLine]) -> [TextLine] {
    if let width = wrapWidth(of: lines) { return unwrapped(lines, width: width) }
    return isSplitByElement(lines) ? joined(lines) : lines
  }
}

// MARK: - Hard wrapping

extension LineWrapping {
  /// The width at which all lines are wrapped, or `nil` when they are not.
  ///
  /// A line was wrapped at a width if the first word of the next would not have fitted in it.
  private static func wrapWidth(of lines: [TextLine]) -> Int? {
    let pairs = zip(lines, lines.dropFirst()).filter {
      !$1.followsBlank && !isRule($1) && !isRule($0)
    }
    guard pairs.count >= 4 else { return nil }
    let lengths = pairs.map { (first: count($0.text), word: count(firstWord($1.text))) }
    let best = (40...120).max { left, right in
      wrapped(lengths, at: left) < wrapped(lengths, at: right)
    }
    guard let best, wrapped(lengths, at: best) * 100 >= pairs.count * 85 else { return nil }
    return best
  }

  private static func wrapped(_ pairs: [(first: Int, word: Int)], at width: Int) -> Int {
    pairs.count { $0.first <= width && $0.first + 1 + $0.word > width }
  }

  private static func unwrapped(_ lines: [TextLine], width: Int) -> [TextLine] {
    var result: [TextLine] = []
    var last = 0
    for line in lines {
      let fills = last <= width && last + 1 + count(firstWord(line.text)) > width
      if let former = result.last, !line.followsBlank, fills, !isRule(line), !isRule(former) {
        result[result.count - 1] = TextLine(
          former.text + " " + line.text, followsBlank: former.followsBlank)
      } else {
        result.append(line)
      }
      last = count(line.text)
    }
    return result
  }

  /// Whether the line is drawn: one sign over and over.
  static func isRule(_ line: TextLine) -> Bool {
    guard line.key.isEmpty, let first = line.text.unicodeScalars.first else { return false }
    return line.text.unicodeScalars.count >= 3
      && line.text.unicodeScalars.allSatisfy { $0 == first }
  }

  private static func count(_ text: some StringProtocol) -> Int { text.unicodeScalars.count }

  private static func firstWord(_ text: String) -> Substring { text.prefix { $0 != " " } }
}

// MARK: - One line per element

extension LineWrapping {
  /// Whether links and emphases stand on lines of their own: some line then begins with the
  /// punctuation that follows one.
  private static func isSplitByElement(_ lines: [TextLine]) -> Bool {
    zip(lines, lines.dropFirst()).contains { former, line in
      beginsWithPunctuation(line) && !line.followsBlank && !former.shape.endsSentence
        && former.shape.letters > 0
    }
  }

  private static func joined(_ lines: [TextLine]) -> [TextLine] {
    var result: [TextLine] = []
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if let former = result.last, continues(former, line, next: next) {
        let isTight =
          beginsWithPunctuation(line) || endsWithOpening(former) || isDropCap(former)
        let space = isTight ? "" : " "
        result[result.count - 1] = TextLine(
          former.text + space + line.text, followsBlank: former.followsBlank)
      } else {
        result.append(line)
      }
    }
    return result
  }

  /// Whether `line` goes on with the sentence that `former` began.
  private static func continues(_ former: TextLine, _ line: TextLine, next: TextLine?) -> Bool {
    if line.followsBlank || former.furniture != nil { return false }
    if beginsWithPunctuation(line) { return former.shape.letters > 0 }
    if former.shape.endsSentence || former.shape.lastInside == ":" { return false }
    if line.furniture != nil, line.furniture != .navigation { return false }
    if isDropCap(former) { return line.shape.first.properties.isLowercase }
    if line.shape.first.properties.isLowercase { return former.shape.words >= 3 || isOpen(former) }
    if isOpen(former) { return true }
    guard let next, !next.followsBlank, !line.shape.endsSentence else { return false }
    let resumes = beginsWithPunctuation(next) || next.shape.first.properties.isLowercase
    return resumes && former.shape.words >= 6 && line.shape.words <= 12
  }

  /// Whether the line is an initial that stands apart from the rest of its word.
  private static func isDropCap(_ line: TextLine) -> Bool {
    line.shape.letters == 1 && line.text.unicodeScalars.count == 1 && line.shape.capitalised == 1
  }

  /// Whether the line cannot end here: it stops at a comma, an opening bracket or a word of grammar.
  private static func isOpen(_ line: TextLine) -> Bool {
    if line.shape.words < 4 { return false }
    if line.shape.last == "," || endsWithOpening(line) { return true }
    let word = line.lowered.split(separator: " ").last.map(String.init) ?? ""
    return FunctionWords.contains(word) && word.utf8.count > 1
  }

  private static func endsWithOpening(_ line: TextLine) -> Bool {
    ["(", "[", "“", "„", "‘"].contains(line.shape.last)
  }

  /// Whether the line begins with punctuation that only stands behind a word.
  private static func beginsWithPunctuation(_ line: TextLine) -> Bool {
    let scalars = line.text.unicodeScalars
    guard let first = scalars.first, closers.contains(first) else { return false }
    return scalars.dropFirst().first != "." && !(first == ":" && scalars.count == 1)
  }

  private static let closers: Set<Unicode.Scalar> = [
    ",", ".", ";", ":", ")", "]", "!", "?", "”", "’",
  ]
}
