// The door of the HTML parser.
import CleanText
import NewsModel

/// Reads the article of an HTML page.
enum HTMLPageParser {
  /// Returns the page's article.
  ///
  /// - Throws: `ParsingError.notAnArticle` when the page has none.
  static func parse(_ bytes: [UInt8], options: ParsingOptions) throws -> Article {
    let tree = HTMLTreeBuilder.tree(of: UTF8Transcoder.utf8(of: bytes))
    let title =
      tree.first(.title).map { id in
        tree[id].firstChild.exists
          ? tree.decoded(Int(tree[tree[id].firstChild].start)..<Int(tree[tree[id].firstChild].end))
          : ""
      } ?? ""
    guard let found = ArticleFinder(tree, title: title, knowsAuthor: true).find() else {
      throw ParsingError.notAnArticle(.noText)
    }
    let (text, spans) = HTMLRenderer.text(of: found.tree, under: found.top)
    var article = Article(title: SafeText(line: title), body: text)
    article.spans = spans
    return article
  }
}
