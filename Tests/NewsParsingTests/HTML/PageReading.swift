// What tests of whole pages share: a page around a body, and the article that is read in it.
import CleanText
import NewsModel

@testable import NewsParsing

/// Tests that read pages of the same site.
protocol PageReading {}

extension PageReading {
  func read(_ markup: String) throws -> Article {
    let day = CalendarDay(daysSince1970: 19_900)
    return try HTMLPageParser.parse(Array(markup.utf8), options: ParsingOptions(referenceDay: day))
  }

  func page(
    _ body: String, head: String = "", title: String = "Bridge reopens"
  ) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><title>\(title) | The Harbour Post</title>
    <link rel="canonical" href="https://www.harbourpost.example/2024/06/03/bridge">
    <meta property="og:site_name" content="The Harbour Post">
    <meta property="og:title" content="\(title)">\(head)</head><body>\(body)</body></html>
    """
  }

  var plainParagraphs: String {
    """
    The bridge over the river was opened again on Monday, nine years after the flood, and the \
    first to cross it were children from the school on the eastern bank.

    Engineers had to replace both piers, said the council, which paid for the work with a loan, \
    a grant, and the proceeds of a lottery held every spring.

    Traffic will be counted for a year, after which the old ferry, which has run since the \
    bridge fell, may be sold, scrapped, or kept for those who love it.
    """
  }

  var paragraphs: String {
    plainParagraphs.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
  }

  func texts(of kind: Span.Kind, in article: Article) -> [SafeText] {
    article.spans.filter { $0.kind == kind }.map { article.body[scalars: $0.range] }
  }
}
