// Lines that say when, by whom and how long: dates fused with counts, bylines, reading times.

/// What a line of dates, counts and names says.
struct MetaLine {
  private(set) var published: DateReading?
  private(set) var updated: DateReading?
  private(set) var author: String?
  private(set) var views: Int?
  private(set) var readingMinutes: Int?
  /// Whether a word says that the name is an author's.
  private(set) var isByline = false
  /// Whether a word says that the date is that of publication.
  private(set) var isLabelled = false
  private let latestYear: Int

  /// How many words of nothing known a line may have and still be of this kind.
  private static let tolerance = 3

  /// Reads `line`, or returns `nil` when it is not about such matters alone.
  ///
  /// A number beyond `latestYear` is no year: `9 Nov 2067 4 minutes` was read 2,067 times.
  init?(_ line: TextLine, latestYear: Int = 2100) {
    self.latestYear = latestYear
    guard line.shape.length <= 160, line.shape.words <= 24, !Self.isSignedPost(line) else {
      return nil
    }
    let parts = Self.parts(of: line.text)
    // Without a number it can only be a byline: most lines are neither, and are let go quickly.
    guard line.shape.digits > 0 || Self.isPlace(line) || parts.contains(where: Byline.isByline)
    else { return nil }
    var foreign = 0
    var isMeta = false
    for part in parts {
      let verdict = read(part)
      if verdict.isMeta { isMeta = true }
      foreign += verdict.foreign
    }
    if Self.isPlace(line) { isMeta = true }
    guard isMeta, foreign <= Self.tolerance || Self.isPlace(line) else { return nil }
  }

  /// Whether the line says from where an author reports: `Reporting from Geneva`.
  private static func isPlace(_ line: TextLine) -> Bool {
    line.shape.words <= 8 && !line.shape.endsSentence
      && ["reporting from ", "reports from ", "berichtet aus ", "корреспондент в "].contains {
        line.lowered.hasPrefix($0)
      }
  }

  /// Whether the line signs a quoted post: `— Ann Roe (@annroe) May 3, 2021`, which is of the text.
  static func isSignedPost(_ line: TextLine) -> Bool {
    ["—", "–"].contains(line.shape.first) && line.text.contains("(@")
  }

  /// The line cut at bars, dots and dashes that stand between spaces.
  private static func parts(of text: String) -> [String] {
    guard mayHaveMarks(text.utf8) else { return [text] }
    return text.split(separator: " ").split(whereSeparator: { partMarks.contains($0) })
      .map { $0.joined(separator: " ") }
  }

  /// Whether a sign that may part a line begins a word of it.
  private static func mayHaveMarks(_ text: String.UTF8View) -> Bool {
    var isAfterSpace = true
    for byte in text {
      if isAfterSpace, byte >= 0x80 || [0x2D, 0x2F, 0x3E, 0x7C].contains(byte) { return true }
      isAfterSpace = byte == UInt8(ascii: " ")
    }
    return false
  }

  private static let partMarks: Set<Substring> = [
    "|", "·", "•", "-", "–", "—", "--", "−", "/", "●", "∙", "⋅", "‧", "»", ">", "◦",
  ]
}

// MARK: - One part of a line

extension MetaLine {
  private typealias Verdict = (isMeta: Bool, foreign: Int)

  private mutating func read(_ part: String) -> Verdict {
    var scanner = DateScanner(part, latestYear: latestYear)
    let dates = scanner.all().filter { $0.day != nil }
    guard let first = dates.first, let last = dates.last else {
      return readUndated(part, scanner.tokens)
    }
    let tokens = scanner.tokens
    let isUpdate = takeLabel(tokens[..<first.tokens.lowerBound])
    take(dates, isUpdate: isUpdate)
    let bytes = Array(part.utf8)
    let start = tokens[first.tokens.lowerBound].range.lowerBound
    let end = tokens[last.tokens.upperBound - 1].range.upperBound
    let named = [bytes[..<start], bytes[end...]].map {
      takeName(String(decoding: $0, as: UTF8.self))
    }
    let spans =
      dates.map(\.tokens) + (named[0] ? [0..<first.tokens.lowerBound] : [])
      + (named[1] ? [last.tokens.upperBound..<tokens.count] : [])
    let foreign = takeCounts(tokens, known: spans, hasDate: true)
    return (true, foreign)
  }

  private mutating func readUndated(_ part: String, _ tokens: [DateToken]) -> Verdict {
    if let name = Byline.name(in: part) {
      take(author: name)
      isByline = true
      return (true, 0)
    }
    let foreign = takeCounts(tokens, known: [], hasDate: published != nil)
    if foreign > 0, Byline.isName(part), author == nil {
      author = Byline.trimmed(part)
      return (false, 0)
    }
    let isMeta =
      readingMinutes != nil && foreign <= 1
      || foreign == 0 && (views != nil || isRelative(tokens))
    return (isMeta, foreign)
  }

  private func isRelative(_ tokens: [DateToken]) -> Bool {
    var counts = CountReader(tokens, known: [])
    counts.read()
    return counts.isRelative && tokens.contains { $0.kind == .number }
  }

  /// Takes the name that stands before or after a date, and returns whether there is one.
  private mutating func takeName(_ text: String) -> Bool {
    let text = Byline.trimmed(text)
    if let name = Byline.name(in: text) {
      take(author: name)
      isByline = true
      return true
    }
    guard author == nil, Byline.isName(text) else { return false }
    author = text
    return true
  }

  private mutating func take(author name: String) {
    author = isByline ? author.map { "\($0); \(name)" } ?? name : name
  }

  /// Reads the words before a date, and returns whether they call it that of a change.
  private mutating func takeLabel(_ tokens: ArraySlice<DateToken>) -> Bool {
    let words = tokens.filter { $0.kind == .word }.map(\.text).joined(separator: " ")
    if words.isEmpty { return false }
    if MetaWords.updated.contains(where: { words == $0 || words.hasSuffix(" " + $0) }) {
      return true
    }
    if MetaWords.published.contains(words) { isLabelled = true }
    return false
  }

  private mutating func take(_ dates: [DateReading], isUpdate: Bool) {
    for date in dates {
      if isUpdate || published != nil {
        updated = updated ?? date
      } else {
        published = date
      }
    }
  }

  /// Takes the counts among `tokens`, and returns how many words belong to nothing known.
  private mutating func takeCounts(
    _ tokens: [DateToken], known: [Range<Int>], hasDate: Bool
  ) -> Int {
    var counts = CountReader(tokens, known: known)
    counts.read()
    readingMinutes = readingMinutes ?? counts.minutes
    views = views ?? counts.views
    // `03 May 6620 3 minutes`: a bare number between a date and a reading time is the views.
    if hasDate, views == nil, counts.loose.count == 1, counts.foreign == 0 {
      views = counts.loose.first
    }
    return counts.foreign
  }
}
