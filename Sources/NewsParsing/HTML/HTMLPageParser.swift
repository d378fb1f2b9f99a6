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
    var content = ContentTree(tree)
    content.measure(from: HTMLTree.root)
    let facts = PageFacts(content)
    let metadata = PageMetadata(facts, content: content, options: options)
    let finder = ArticleFinder(
      content, title: metadata.title ?? "", heading: facts.title(in: content),
      summary: metadata.summary, authors: metadata.authors)
    let found = finder.find()
    var (text, spans) =
      found.map {
        HTMLRenderer.text(of: $0.article.content.tree, under: $0.article.top, base: metadata.base)
      } ?? (.empty, [])
    if let stated = StatedBody(facts.linkedData.body)?.replacing(text) { (text, spans) = stated }
    if text.isEmpty { throw ParsingError.notAnArticle(.noText) }
    var article = Article(title: SafeText(line: metadata.title ?? ""), body: text)
    article.spans = spans
    metadata.fill(&article)
    return article
  }
}

extension PageMetadata {
  /// Writes the facts into `article`, cleaned.
  fileprivate func fill(_ article: inout Article) {
    article.author = authors.isEmpty ? nil : SafeText(line: authors.joined(separator: "; "))
    (article.published, article.updated) = (published, updated)
    article.url = url.map { SafeText(line: $0) }
    article.site = site.map { SafeText(line: $0) }
    article.section = section.map { SafeText(line: $0) }
    article.language = language.map { SafeText(line: $0) }
    article.tags = tags.map { SafeText(line: $0) }
    article.summary = summary.map { SafeText(line: CharacterReference.decoding($0)) }
  }
}
