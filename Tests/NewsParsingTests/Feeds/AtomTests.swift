import CleanText
import NewsModel
import Testing

@testable import NewsParsing

struct AtomTests {
  @Test func anEntryBecomesAnArticle() throws {
    let source = atom(
      """
      <entry>
        <title type="html">Bridge &lt;i&gt;reopens&lt;/i&gt;</title>
        <id>tag:harbour.example,2026:1</id>
        <link rel="replies" href="https://harbour.example/1#replies"/>
        <link href="https://harbour.example/1"/>
        <published>2026-03-03T10:00:00+01:00</published><updated>2026-03-04T10:00:00Z</updated>
        <author><name>Ann Author</name><email>ann@harbour.example</email></author>
        <author><email>ben@harbour.example</email></author>
        <category term="local" label="Local news"/>
        <summary>Short.</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>About
          &lt;blink&gt; &amp; more.</p></div></content>
      </entry>
      """)

    let article = try #require(try feed(source).first)

    #expect(article.title == "Bridge reopens")
    #expect(article.guid == "tag:harbour.example,2026:1")
    #expect(article.url == "https://harbour.example/1")
    #expect(article.published?.iso8601 == "2026-03-03T10:00:00+01:00")
    #expect(article.updated?.iso8601 == "2026-03-04T10:00:00+00:00")
    #expect(article.author == "Ann Author; ben@harbour.example")
    #expect(article.tags == ["Local news", "local"])
    #expect(article.summary == "Short.")
    #expect(article.body == "About <blink> & more.")
    #expect(article.language == "en")
  }

  @Test func anEntryWithoutAuthorsHasTheFeeds() throws {
    let articles = try feed(
      atom("<entry><title>A</title><source><author><name>X</name></author></source></entry>"))

    #expect(articles.first?.author == "The Editors")
  }

  @Test(arguments: [
    ("<title>R&amp;D</title>", "R&D"), ("<title type='text'>&lt;b&gt;</title>", "<b>"),
    ("<title type='html'>&amp;lt;b&amp;gt; &lt;b&gt;x&lt;/b&gt;</title>", "<b> x"),
    ("<title mode='base64'>QnJpZGdlIDxiPm9wZW48L2I+</title>", "Bridge open"),
    ("<title type='application/octet-stream'> QnJp\nZGdl </title>", "Bridge"),
    ("<title type='text/html' mode='escaped'>&lt;b&gt;x&lt;/b&gt;</title>", "x"),
    (
      "<title type='application/xhtml+xml' mode='xml'><x:b xmlns:x='y'>a</x:b> &amp; b</title>",
      "a & b"
    ),
    ("<title><p>naked</p></title>", "naked"),
  ])
  func textIsReadByItsTypeAndMode(source: String, expected: SafeText) throws {
    #expect(try feed(atom("<entry>\(source)</entry>")).first?.title == expected)
  }

  @Test func basesAreInheritedAndCombined() throws {
    let source = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/a/">
      <title>P</title><entry xml:base="b/"><title>T</title><link href="c"/>
      <content type="html" xml:base="/d/">&lt;a href="e"&gt;e&lt;/a&gt;</content></entry></feed>
      """

    let article = try #require(try feed(source).first)

    #expect(article.url == "https://harbour.example/a/b/c")
    #expect(article.spans.first?.url == "https://harbour.example/d/e")
  }

  @Test func theOneDateThatIsGivenCountsForBoth() throws {
    let article = try #require(
      try feed(atom("<entry><title>A</title><updated>2026-03-04T10:00:00Z</updated></entry>"))
        .first)

    #expect(article.published?.iso8601 == "2026-03-04T10:00:00+00:00")
    #expect(article.updated == article.published)
  }

  @Test func withoutABaseAddressesAreRelativeToTheDocument() throws {
    let source = atom("<entry><title>A</title><link href='one'/></entry>")

    #expect(
      try feed(source, url: "https://harbour.example/feeds/all.xml").first?.url
        == "https://harbour.example/feeds/one")
  }

  @Test func anEntryAloneIsAFeedToo() throws {
    let source = "<entry xmlns='http://www.w3.org/2005/Atom'><title>Alone</title></entry>"

    #expect(try feedItems(Array(source.utf8), format: .auto).count == 1)
  }

  @Test func anOldVersionsDatesAreRead() throws {
    let source = """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>P</title><entry><title>T</title>
      <issued>2004-01-01T19:48:21Z</issued><modified>2004-02-01T00:00:00Z</modified></entry></feed>
      """

    let article = try #require(try feed(source).first)

    #expect(article.published?.iso8601 == "2004-01-01T19:48:21+00:00")
    #expect(article.updated?.iso8601 == "2004-02-01T00:00:00+00:00")
  }
}
