// The door of the HTML parser.
import CleanText
import NewsModel

/// Reads the article of an HTML page.
enum HTMLPageParser {
  /// Returns the page's article.
  ///
  /// - Throws: `ParsingError.notAnArticle` when the page has none.
  static func parse(_ bytes: [UInt8], options: ParsingOptions) throws -> Article {
    throw ParsingError.unknownFormat
  }
}
