// The door of the parser for pages scraped to plain text.
import CleanText
import NewsModel

/// Reads the article of a page that was scraped to plain text.
///
/// Lines are joined to paragraphs, each is weighed by itself and by its neighbours, and the best
/// path through before, body, gap and after decides which are the article's text. The headline is
/// found above the text, and the facts of its head between the two.
enum TextScrapeParser {
  /// Returns the page's article.
  ///
  /// - Throws: `ParsingError.notAnArticle` when there is no text in it.
  static func parse(_ bytes: [UInt8], options: ParsingOptions) throws -> Article {
    let text = String(decoding: UTF8Transcoder.utf8(of: bytes), as: UTF8.self)
    let matter = FrontMatter(TextLine.lines(of: text))
    let page = PageLines(
      LineWrapping.paragraphs(of: matter.lines), latestYear: options.latestYear)
    let layout = Layout(of: page, isTitled: matter.title != nil)
    var article = Article(title: "", body: "")
    layout.fill(&article)
    fill(&article, from: matter, referenceDay: options.referenceDay)
    fill(&article, from: layout.head, referenceDay: options.referenceDay)
    guard !article.body.isEmpty || !article.title.isEmpty else {
      throw ParsingError.notAnArticle(.noText)
    }
    return article
  }

  private static func fill(
    _ article: inout Article, from matter: FrontMatter, referenceDay: CalendarDay
  ) {
    if let title = matter.title { article.title = SafeText(line: title) }
    article.author = matter.author.map { SafeText(line: $0) }
    article.site = matter.site.map { SafeText(line: $0) }
    article.url = matter.url.map { SafeText(line: $0) }
    article.section = matter.section.map { SafeText(line: $0) }
    article.tags = matter.tags.map { SafeText(line: $0) }
    article.published = matter.date.flatMap {
      PublicationDate.parse($0, referenceDay: referenceDay)
    }
    article.dropped = matter.fields.map { SafeText(line: $0.text) } + article.dropped
  }

  private static func fill(
    _ article: inout Article, from head: ArticleHead, referenceDay: CalendarDay
  ) {
    article.author = article.author ?? head.author.map { SafeText(line: $0) }
    article.section = article.section ?? head.section.map { SafeText(line: $0) }
    if let section = article.section, !article.tags.contains(section) {
      article.tags.insert(section, at: 0)
    }
    (article.views, article.readingMinutes) = (head.views, head.readingMinutes)
    if article.published == nil, let date = head.published {
      article.published = date.timestamp(referenceDay: referenceDay)
      article.publishedYearInferred = date.year == nil && article.published != nil
    }
    article.updated = head.updated?.timestamp(referenceDay: referenceDay)
  }
}

extension TextScrapeParser {
  /// Which lines of a page are the headline, the text and its head.
  private struct Layout {
    let page: PageLines
    let headline: Int?
    let isBody: [Bool]
    let head: ArticleHead

    init(of page: PageLines, isTitled: Bool) {
      self.page = page
      let first = BodyDecoder.isBody(LineWorth.worths(in: page, headline: nil))
      guard first.contains(true), !Self.isNote(page) else {
        (headline, isBody) = Self.withoutParagraphs(page, isTitled: isTitled)
        let start = headline.map { $0 + 1 } ?? 0
        head = ArticleHead(of: page, headline: headline, text: start..<start)
        return
      }
      headline = isTitled ? nil : Headline.index(in: page, isBody: first)
      let worths = LineWorth.worths(in: page, headline: headline)
      isBody = BodyEnd.extended(
        headline == nil ? first : BodyDecoder.isBody(worths), in: page)
      let start = isBody.firstIndex(of: true) ?? (headline.map { $0 + 1 } ?? 0)
      let end = isBody.lastIndex(of: true).map { $0 + 1 } ?? start
      head = ArticleHead(of: page, headline: headline, text: start..<max(start, end))
    }

    /// Whether the page holds no paragraph, and hardly any furniture.
    private static func isNote(_ page: PageLines) -> Bool {
      let furniture = page.lines.count { $0.furniture != nil }
      return furniture * 4 <= page.lines.count && !page.lines.contains(where: \.isProse)
    }

    /// The layout of a page that holds nothing like a paragraph, such as a note of some words: all
    /// that is no furniture is the text, below its first line.
    private static func withoutParagraphs(
      _ page: PageLines, isTitled: Bool
    ) -> (headline: Int?, isBody: [Bool]) {
      let isText = page.lines.indices.map {
        page.lines[$0].furniture == nil && page.lines[$0].shape.letters > 0
      }
      let headline = isTitled ? nil : isText.firstIndex(of: true)
      return (headline, isText.enumerated().map { $0.offset != headline && $0.element })
    }

    func fill(_ article: inout Article) {
      func text(_ index: Int) -> String { page.lines[index].text }
      if let headline { article.title = SafeText(line: text(headline)) }
      let body = page.lines.indices.filter { isBody[$0] }
      article.body = SafeText(body.map(text).joined(separator: "\n\n"))
      article.dropped = page.lines.indices.filter { !isBody[$0] && $0 != headline }
        .map { SafeText(line: text($0)) }
    }
  }
}
