// The door of the parser for pages scraped to plain text.
import CleanText
import NewsModel

/// Reads the article of a page that was scraped to plain text.
enum TextScrapeParser {
  /// Returns the page's article.
  ///
  /// - Throws: `ParsingError.notAnArticle` when there is no text in it.
  static func parse(_ bytes: [UInt8], options: ParsingOptions) throws -> Article {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard let title = lines.first else { throw ParsingError.notAnArticle(.noText) }
    return Article(
      title: SafeText(line: String(title)),
      body: SafeText(lines.dropFirst().joined(separator: "\n\n")))
  }
}
