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
    var groups: [Group] = []
    for line in lines {
      if let former = groups.last?.last, !line.followsBlank, !isRule(line), !isRule(former),
        count(former.text) <= width,
        count(former.text) + 1 + count(firstWord(line.text)) > width
      {
        groups[groups.count - 1].append(line, isTight: false)
      } else {
        groups.append(Group(line))
      }
    }
    return groups.map(\.paragraph)
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
    var groups: [Group] = []
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if let group = groups.last, continues(group, line, next: next) {
        let isTight =
          beginsWithPunctuation(line) || endsWithOpening(group.last) || isDropCap(group)
        groups[groups.count - 1].append(line, isTight: isTight)
      } else {
        groups.append(Group(line))
      }
    }
    return groups.map(\.paragraph)
  }

  /// Whether `line` goes on with the sentence that `group` began.
  private static func continues(_ group: Group, _ line: TextLine, next: TextLine?) -> Bool {
    let former = group.last
    if line.followsBlank || group.isSingle && former.furniture != nil { return false }
    if beginsWithPunctuation(line) { return former.shape.letters > 0 || !group.isSingle }
    if former.shape.endsSentence || former.shape.lastInside == ":" { return false }
    if line.furniture != nil, line.furniture != .navigation { return false }
    let resumes = line.shape.first.properties.isLowercase
    if isDropCap(group) { return resumes }
    if isOpen(group) || resumes && group.words >= 3 { return true }
    guard !resumes, let next, !next.followsBlank, !line.shape.endsSentence else { return false }
    let resumesNext = beginsWithPunctuation(next) || next.shape.first.properties.isLowercase
    return resumesNext && group.words >= 6 && line.shape.words <= 12
  }

  /// Whether the group is an initial that stands apart from the rest of its word.
  private static func isDropCap(_ group: Group) -> Bool {
    let line = group.last
    return group.isSingle && line.shape.letters == 1 && line.text.unicodeScalars.count == 1
      && line.shape.capitalised == 1
  }

  /// Whether the group cannot end here: it stops at a comma, an opening bracket or a word of
  /// grammar.
  private static func isOpen(_ group: Group) -> Bool {
    if group.words < 4 { return false }
    if group.last.shape.last == "," || endsWithOpening(group.last) { return true }
    let word = group.last.lowered.split(separator: " ").last.map(String.init) ?? ""
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

/// Lines that are one paragraph, joined only when it is whole: it may have been broken a thousand
/// times.
private struct Group {
  private let first: TextLine
  private(set) var last: TextLine
  private(set) var words: Int
  private var text: String

  init(_ line: TextLine) {
    (first, last, words, text) = (line, line, line.shape.words, line.text)
  }

  private(set) var isSingle = true

  mutating func append(_ line: TextLine, isTight: Bool) {
    text += isTight ? line.text : " " + line.text
    words += line.shape.words
    last = line
    isSingle = false
  }

  var paragraph: TextLine {
    isSingle ? first : TextLine(text, followsBlank: first.followsBlank)
  }
}
