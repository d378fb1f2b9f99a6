// The door of the HTML parser.
import CleanText
import NewsModel

/// Reads the article of an HTML page.
enum HTMLPageParser {
  /// Returns the page's article.
  ///
  /// - Throws: `ParsingError.notAnArticle` when the page has none, or is a list of them.
  static func parse(_ bytes: [UInt8], options: ParsingOptions) throws -> Article {
    let tree = HTMLTreeBuilder.tree(of: UTF8Transcoder.utf8(of: bytes))
    var content = ContentTree(tree)
    content.measure(from: HTMLTree.root)
    let facts = PageFacts(content)
    let metadata = PageMetadata(facts, content: content, options: options)
    let finder = ArticleFinder(
      content, title: metadata.title ?? "", heading: facts.titleHeading,
      summary: metadata.summary, authors: metadata.authors,
      thread: ForumThread(content, facts: facts, address: metadata.url))
    let found = finder.find()
    if TeaserList(content, facts: facts).isLikely(found) {
      throw ParsingError.notAnArticle(.listOfTeasers)
    }
    let (text, spans) = text(of: found, facts, metadata)
    if text.isEmpty { throw ParsingError.notAnArticle(.noText) }
    var article = Article(title: SafeText(line: metadata.title ?? ""), body: text)
    article.spans = spans
    metadata.fill(&article)
    if metadata.authors.isEmpty { article.author = author(found?.byline) }
    article.dropped = DroppedLines.lines(
      of: finder.page.tree, under: finder.page.body, without: text, title: article.title)
    return article
  }

  /// The text of what was found, or the one that the page states where that is another.
  private static func text(
    of found: FoundArticle?, _ facts: PageFacts, _ metadata: PageMetadata
  ) -> (text: SafeText, spans: [Span]) {
    let shown = found.map {
      HTMLRenderer.text(of: $0.article.content.tree, under: $0.article.top, base: metadata.base)
    }
    if let blog = LiveBlog(facts.linkedData.updates)?.replacing(shown) { return blog }
    let stated = StatedBody(facts.linkedData.body)?.replacing(shown?.text ?? .empty)
    return stated ?? shown ?? (.empty, [])
  }

  /// The names in a line that was met where authors stand.
  private static func author(_ byline: String?) -> SafeText? {
    let names = byline.map(AuthorNames.names) ?? []
    return names.isEmpty ? nil : SafeText(line: names.joined(separator: "; "))
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
