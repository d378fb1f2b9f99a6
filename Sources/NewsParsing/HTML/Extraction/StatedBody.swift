// The article's text as the page's JSON-LD states it: a touchstone for what was found.
import CleanText
import NewsModel

/// The text that a page states beside what it shows.
struct StatedBody {
  private let text: String

  /// Takes the text of `articleBody`; `nil` when it is too short to be an article.
  init?(_ text: String?) {
    guard let text, text.utf8.count > 400 else { return nil }
    self.text = text
  }

  /// The stated text, if what was found is another one or but a small part of it.
  func replacing(_ found: SafeText) -> (text: SafeText, spans: [Span])? {
    let stated = Self.readable(text)
    let words = Self.words(stated.text.string)
    guard words.count > 60 else { return nil }
    let foundWords = Self.words(found.string)
    if foundWords.count * 2 > words.count, Self.share(of: words, in: foundWords) > 0.4 {
      return nil
    }
    if foundWords.count > words.count, Self.share(of: words, in: foundWords) > 0.2 { return nil }
    return stated
  }

  /// A stated text with its mark-up read and its line breaks kept.
  static func readable(_ text: String) -> (text: SafeText, spans: [Span]) {
    if text.contains("</") || text.contains("<p") || text.contains("<br") {
      return HTMLFragment.text(of: Array(text.utf8))
    }
    let plain = CharacterReference.decoding(text)
    let paragraphs = plain.split(whereSeparator: \.isNewline)
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    return (SafeText(paragraphs.joined(separator: "\n\n")), [])
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  /// The share of runs of five words, one at every tenth word, that occur in `other` too.
  private static func share(of words: [Substring], in other: [Substring]) -> Double {
    guard other.count >= 5 else { return 0 }
    let runs = Set((0...(other.count - 5)).map { Array(other[$0..<$0 + 5]) })
    let probes = stride(from: 0, through: words.count - 5, by: 10)
    let hits = probes.count { runs.contains(Array(words[$0..<$0 + 5])) }
    return Double(hits) / Double(max(1, probes.underestimatedCount))
  }
}
