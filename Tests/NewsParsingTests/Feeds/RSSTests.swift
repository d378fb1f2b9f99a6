import CleanText
import NewsModel
import Testing

@testable import NewsParsing

struct RSSTests {
  @Test func anItemBecomesAnArticleWithAllThatItSays() throws {
    let source = rss(
      """
      <language>en-GB</language>
      <item>
        <title>Bridge &amp; tunnel reopen</title>
        <link> https://harbour.example/bridge </link>
        <guid isPermaLink="false">hp-17</guid>
        <pubDate>Tue, 03 Mar 2026 10:00:00 +0200</pubDate>
        <dc:creator>Ann Author</dc:creator><dc:creator>Ben Writer</dc:creator>
        <category>Local</category><category domain="x">Traffic</category><category>Local</category>
        <slash:section>City</slash:section>
        <description>A short summary.</description>
        <content:encoded><![CDATA[<p>First <b>words</b>.</p><p>More.</p>]]></content:encoded>
      </item>
      """)

    let article = try #require(try feed(source).first)

    #expect(article.title == "Bridge & tunnel reopen")
    #expect(article.url == "https://harbour.example/bridge")
    #expect(article.guid == "hp-17")
    #expect(article.published?.iso8601 == "2026-03-03T10:00:00+02:00")
    #expect(article.author == "Ann Author; Ben Writer")
    #expect(article.tags == ["Local", "Traffic"])
    #expect(article.section == "City")
    #expect(article.language == "en-GB")
    #expect(article.site == "The Harbour Post")
    #expect(article.summary == "A short summary.")
    #expect(article.body == "First words.\n\nMore.")
  }

  @Test func aDescriptionAloneIsTheBody() throws {
    let article = try #require(
      try feed(rss("<item><title>T</title><description>Only this.</description></item>")).first)

    #expect(article.body == "Only this.")
    #expect(article.summary == nil)
  }

  @Test func plainTextKeepsItsParagraphs() throws {
    let source = rss("<item><description>One\n  two\n\n\n three </description></item>")

    #expect(try feed(source).first?.body == "One\ntwo\n\nthree")
  }

  @Test(arguments: [
    ("ann@harbour.example (Ann Author)", "Ann Author"),
    ("Ann Author &lt;ann@harbour.example&gt;", "Ann Author"), ("Ann Author", "Ann Author"),
    ("ann@harbour.example", "ann@harbour.example"),
  ])
  func anAuthorMayBeWrittenAsMail(source: String, expected: SafeText) throws {
    let articles = try feed(rss("<item><title>T</title><author>\(source)</author></item>"))

    #expect(articles.first?.author == expected)
  }

  @Test func aGUIDIsTheAddressUnlessItSaysThatItIsNone() throws {
    let articles = try feed(
      rss(
        """
        <item><title>A</title><guid>https://harbour.example/a</guid></item>
        <item><title>B</title><guid isPermaLink="false">https://harbour.example/b</guid></item>
        """))

    #expect(articles.map(\.url) == ["https://harbour.example/a", nil])
  }

  @Test func theAddressBehindFeedBurnersRedirectionIsTaken() throws {
    let article = try #require(
      try feed(
        rss(
          """
          <item><title>T</title><link>http://proxy.example/~r/x</link>
          <feedburner:origLink>https://harbour.example/t</feedburner:origLink></item>
          """)
      ).first)

    #expect(article.url == "https://harbour.example/t")
  }

  @Test func relativeAddressesAreResolved() throws {
    let source = """
      <rss xml:base="https://harbour.example/news/"><channel><title>P</title><item>
      <title>T</title><link>../t</link><description>&lt;a href="x"&gt;x&lt;/a&gt;</description>
      </item></channel></rss>
      """

    let article = try #require(try feed(source).first)

    #expect(article.url == "https://harbour.example/t")
    #expect(article.spans.first?.url == "https://harbour.example/news/x")
  }

  @Test func withoutABaseAddressesAreRelativeToTheSite() throws {
    let source = rss(
      "<atom:link rel='self' href='https://feeds.example/x'/><item><link>/a</link></item>")

    #expect(
      try feed(source, url: "https://feeds.example/x").first?.url == "https://harbour.example/a")
  }

  @Test func channelsOfTheDefinitionFormatAreRead() throws {
    let source = """
      <?XML VERSION="1.0"?><CHANNEL HREF="https://harbour.example/"><TITLE>P</TITLE>
      <ITEM HREF="https://harbour.example/1" LASTMOD="2026-03-04T10:00:00Z"><TITLE>One</TITLE>
      <ABSTRACT>Words.</ABSTRACT></ITEM></CHANNEL>
      """

    let article = try #require(try feed(source).first)

    #expect(article.title == "One")
    #expect(article.url == "https://harbour.example/1")
    #expect(article.body == "Words.")
    #expect(article.site == "P")
  }

  @Test func theTitleOfAnImageOrOfMediaIsNotTheItems() throws {
    let articles = try feed(
      rss(
        """
        <image><title>Logo</title></image>
        <item><media:group><media:title>Clip</media:title></media:group><title>Real</title></item>
        <item><media:title>Clip alone</media:title></item>
        """))

    #expect(articles.map(\.title) == ["Real", "Clip alone"])
    #expect(articles.first?.site == "The Harbour Post")
  }

  @Test(arguments: [
    ("&lt;b&gt;Bold&lt;/b&gt; words", "Bold words"), ("AT&amp;amp;T grows", "AT&T grows"),
    ("<![CDATA[Caf&eacute; <i>opens</i>]]>", "Café opens"), ("Use &lt;T&gt; well", "Use <T> well"),
    ("a &lt; b", "a < b"), ("Two\n  lines", "Two lines"),
  ])
  func titlesAreReadAsTheyAreMeant(source: String, expected: SafeText) throws {
    #expect(try feed(rss("<item><title>\(source)</title></item>")).first?.title == expected)
  }

  @Test func oldAndRDFVersionsAreRead() throws {
    let source = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://harbour.example/"><title>P</title></channel>
      <image><title>Logo</title></image>
      <item rdf:about="https://harbour.example/1"><title>One</title>
        <dc:date>2026-03-03T10:00:00Z</dc:date><dc:subject>Local</dc:subject></item>
      </rdf:RDF>
      """

    let article = try #require(try feed(source).first)

    #expect(article.title == "One")
    #expect(article.url == "https://harbour.example/1")
    #expect(article.published?.iso8601 == "2026-03-03T10:00:00+00:00")
    #expect(article.tags == ["Local"])
    #expect(article.site == "P")
  }

  @Test func aTitleBehindTheItemsStillNamesTheirSite() throws {
    let source = "<rss><channel><item><title>A</title></item><title>Late</title></channel></rss>"

    #expect(try feed(source).first?.site == "Late")
  }

  @Test func prefixesMayBeAnybodysOwn() throws {
    let source = """
      <r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:x="http://purl.org/dc/elements/1.1/">
      <r:channel><r:title>P</r:title><r:item><r:title>A</r:title><x:creator>Ann</x:creator>
      <y:title xmlns:y="http://other.example/">No</y:title></r:item></r:channel></r:rss>
      """

    let article = try #require(try feed(source).first)

    #expect(article.title == "A")
    #expect(article.author == "Ann")
  }
}
