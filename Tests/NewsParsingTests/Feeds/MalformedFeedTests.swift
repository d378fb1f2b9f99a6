import CleanText
import NewsModel
import Testing

@testable import NewsParsing

struct MalformedFeedTests {
  @Test(arguments: [
    "<item><title>A</title><description>Rock & Roll&nbsp;&undefined; &eacute;</description></item>",
    "<item><title>A</title><description><p>Open <b>tags</description></item>",
    "<item><title>A</title></wrong></b><description>x</description></item>",
    "<item><title>A</title><description>1 < 2 <3 <- </description></item>",
    "<item><title>A</title><link href=\"https://x.example/?a=1&b=2\"></item>",
    "<item><title>A</title><category name=unquoted>x</category></item>",
    "<item><title>A</title><description>\u{0}\u{1}\u{1B}[2J</description></item>",
    "<item><title>A</title><enclosure url=\"never closed></item>",
    "<item><title>A</title><unknown><deep><title>no</title></deep></unknown></item>",
    "<item><title>A</title><!-- never > closed -></item>",
    "<item><title>A<item>", "<item><title>A</title>", "<item><title>A</titel></item>",
    "<item><title>A</title><pubDate>not a date</pubDate></item>",
  ])
  func aBadItemCostsNeitherThoseBeforeNorThoseAfter(bad: String) throws {
    let source = rss(
      "<item><title>Before</title></item>\(bad)<item><title>After</title></item>")

    let titles = try feed(source).map(\.title)

    #expect(titles.first == "Before")
    #expect(titles.last == "After")
    #expect(titles.dropFirst().dropLast().allSatisfy { $0.string.hasPrefix("A") })
  }

  @Test func whatCanBeReadOfABadItemIs() throws {
    let source = rss(
      "<item><title>Rock & Roll&nbsp;&undefined;</title><description>a<p>b</item><item><title>N")

    let article = try #require(try feed(source).first)

    #expect(article.title == "Rock & Roll &undefined;")
    #expect(article.body == "a\n\nb")
  }

  @Test func aFeedCutInsideAnItemSaysSo() throws {
    let whole = "<item><title>Whole</title></item>"
    let items = try feedItems(Array(rss(whole).utf8) + Array("<rss><item><title>Half".utf8))

    #expect(items.count == 2)
    #expect(
      items.last
        == .failure(
          ItemFailure(index: 1, error: .malformed(what: "the feed ends early", line: nil))))
  }

  @Test func itemsInWhichNothingStandsAreNone() throws {
    let items = try feedItems(Array(rss("<item/><item> </item><item><title>T</title></item>").utf8))

    #expect(items.count == 1)
  }

  @Test func aSectionThatNeverEndsEndsWithItsItem() throws {
    let source = rss(
      """
      <item><title>A</title><description><![CDATA[<b>open</description></item>
      <item><title>B</title><description><![CDATA[whole]]></description></item>
      <item><title>C</title><description><![CDATA[About </item> alone]]></description></item>
      """)

    let articles = try feed(source)

    #expect(articles.map(\.title) == ["A", "B", "C"])
    #expect(articles.map(\.body) == ["open", "whole", "About alone"])
  }

  @Test func aPageInPlaceOfAFeedIsNoFeed() {
    let page = "<!DOCTYPE html><html><head><title>Not found</title></head><body>404</body></html>"

    #expect(throws: ParsingError.notAnArticle(.pageInsteadOfFeed)) { try feed(page) }
    #expect(throws: ParsingError.unknownFormat) { try feed("<other><thing/></other>") }
  }

  @Test func theDocumentsOwnEntitiesStandForText() throws {
    let source = """
      <!DOCTYPE rss [<!ENTITY paper "Harbour &amp; Post"><!ENTITY lt "EVIL">
        <!ENTITY file SYSTEM "file:///etc/hostname">]>
      <rss><channel><item><title>&paper; &lt;i> &file;</title></item></channel></rss>
      """

    #expect(try feed(source).first?.title == "Harbour & Post &file;")
  }

  @Test func entitiesThatGrowAreNotExpanded() throws {
    let levels = (1...12).map { level in
      let inner = String(repeating: "&e\(level - 1);", count: 10)
      return "<!ENTITY e\(level) \"\(inner)\">"
    }
    let source =
      "<!DOCTYPE rss [<!ENTITY e0 \"boom\">\(levels.joined())]><rss><channel><item>"
      + "<title>T</title><description>&e12; &e3;</description></item></channel></rss>"

    let article = try #require(try feed(source).first)

    #expect(article.title == "T")
    #expect(article.body.string.utf8.count < 10_000)
  }

  @Test func aWrongDeclaredCharsetIsSeenThrough() throws {
    let text =
      "<?xml version='1.0' encoding='iso-8859-1'?><rss><item><title>Мост открыт</title></item></rss>"

    #expect(try feedItems(Array(text.utf8)).count == 1)
    #expect(try feed(text).first?.title == "Мост открыт")
  }

  @Test func escapesAreGoneHoweverTheyAreWritten() throws {
    let source = rss(
      """
      <item><title>a&#27;[31mb&#x9b;2Jc\u{9B}1md</title>
      <description>&amp;#27;]0;x&amp;#7;text</description>
      <category>\u{202E}tag</category><author>x\u{1B}cy</author></item>
      """)

    let article = try #require(try feed(source).first)

    #expect(article.title == "ab›2Jcd")
    #expect(article.body == "text")
    #expect(article.tags == ["tag"])
    #expect(article.author == "xy")
  }
}
