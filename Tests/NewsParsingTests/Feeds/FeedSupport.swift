// What the tests of feeds share: parsing text as a feed in pieces, and the usual wrappings.
import CleanText
import NewsModel

@testable import NewsParsing

/// Parses a feed given as text.
func feed(_ text: String, url: String? = nil) throws -> [Article] {
  try feedItems(Array(text.utf8), url: url).compactMap {
    if case .article(let article) = $0 { article } else { nil }
  }
}

/// Parses the bytes of a feed and returns articles and failures.
func feedItems(
  _ bytes: [UInt8], url: String? = nil, format: DocumentFormat = .feed
) throws -> [ParsedItem] {
  try DocumentParser.parse(bytes, options: testOptions(format, url: url)).items
}

func testOptions(_ format: DocumentFormat, url: String? = nil) -> ParsingOptions {
  ParsingOptions(
    format: format, referenceDay: CalendarDay(daysSince1970: 20_000), url: url)
}

/// An RSS channel around `content`, with the namespaces that feeds use.
func rss(_ content: String, title: String = "The Harbour Post") -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
    xmlns:media="http://search.yahoo.com/mrss/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
    xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
  <channel><title>\(title)</title><link>https://harbour.example/</link>
  \(content)
  </channel></rss>
  """
}

/// An Atom feed around `content`.
func atom(_ content: String) -> String {
  """
  <?xml version="1.0"?>
  <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>The Harbour Post</title><link href="https://harbour.example/"/>
  <author><name>The Editors</name></author>
  \(content)
  </feed>
  """
}
