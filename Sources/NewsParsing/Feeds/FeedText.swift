// The texts of a feed as they were given: plain or HTML, and where their links lead.
import CleanText
import NewsModel

/// One text of a feed.
struct FeedText {
  enum Kind {
    case plain
    case html
    /// RSS does not say which: HTML if it looks like it.
    case unknown
  }

  var bytes: [UInt8]
  var kind: Kind
  /// Against which its relative links are resolved.
  var base: String?

  var isBlank: Bool { bytes.allSatisfy { NewsParsing.isBlank($0) } }

  /// The text as one line, without mark-up; a picture alone is given as its tag.
  var line: SafeText {
    guard kind != .plain, hasMarkup, kind == .html || hasInlineTag else {
      return SafeText(lineUTF8: kind == .plain ? bytes : CharacterReference.decoding(bytes))
    }
    let rendered = SafeText(line: HTMLFragment.text(of: bytes).text.string)
    if !rendered.isEmpty { return rendered }
    let stripped = SafeText(lineUTF8: FeedMarkup.stripped(bytes))
    return stripped.isEmpty ? SafeText(lineUTF8: FeedMarkup.picture(in: bytes)) : stripped
  }

  /// The text with its paragraphs and what is marked in it.
  var body: (text: SafeText, spans: [Span]) {
    guard kind != .plain, hasMarkup else {
      let decoded = kind == .plain ? bytes : CharacterReference.decoding(bytes)
      return (FeedParagraphs.text(of: decoded), [])
    }
    let rendered = HTMLFragment.text(of: bytes, base: base)
    if !rendered.text.isEmpty { return rendered }
    return (FeedParagraphs.text(of: FeedMarkup.stripped(bytes)), rendered.spans)
  }

  private var hasMarkup: Bool { bytes.contains(UInt8(ascii: "<")) }

  /// Whether a tag of HTML that titles use stands in it: `<b>` does, the `<T>` of a program not.
  private var hasInlineTag: Bool {
    let span = bytes.span
    var index = 0
    while true {
      index = span.index(of: UInt8(ascii: "<"), from: index) + 1
      guard index < span.count else { return false }
      if span[index] == UInt8(ascii: "/") { index += 1 }
      let start = index
      while index < span.count, isLetter(span[index]) || isDigit(span[index]) { index += 1 }
      if Self.inlineTags.contains(FeedNameHash.of(span, start..<index)) { return true }
    }
  }

  private static let inlineTags = Set(
    [
      "a", "abbr", "acronym", "b", "big", "br", "cite", "code", "del", "div", "em", "font", "h1",
      "h2", "h3", "h4", "i", "img", "ins", "kbd", "p", "q", "s", "small", "span", "strike",
      "strong", "sub", "sup", "tt", "u", "var", "wbr", "script", "style",
    ].map(FeedNameHash.of))
}

/// Plain text as feeds carry it.
enum FeedParagraphs {
  /// Returns `bytes` with spaces trimmed from each line and no more than one blank line in a row.
  static func text(of bytes: [UInt8]) -> SafeText {
    let text = SafeText(utf8: bytes)
    var result: [UInt8] = []
    result.reserveCapacity(text.string.utf8.count)
    var blankLines = 0
    for line in text.string.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let words = line.trimmingBlanks
      if words.isEmpty {
        blankLines += 1
        continue
      }
      if !result.isEmpty { result += blankLines > 0 ? [0x0A, 0x0A] : [0x0A] }
      result += words
      blankLines = 0
    }
    return SafeText(utf8: result)
  }
}

extension BidirectionalCollection<UInt8> {
  /// Without white space at both ends.
  var trimmingBlanks: SubSequence {
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}
