import CleanText
import NewsModel
import Testing

@testable import NewsParsing

struct JSONLinesTests {
  @Test func recordsOfScrapersAreKnownByTheirKeys() throws {
    let articles = try json(
      #"""
      {"headline": "One", "text": "Body one.", "date": "2026-03-03", "link": "https://x.example/1"}
      {"title": "Two", "articleBody": "Body two.", "datePublished": "2026-03-03T10:00:00Z", "author": {"name": "Ann"}, "keywords": "a, b"}
      {"Title": "Three", "content": ["First.", "Second."], "published_at": 1772532000, "byline": "Ben", "source": {"name": "Post"}}
      {"title": {"rendered": "Four"}, "content": {"rendered": "<p>x</p>"}, "date": 1772532000000, "id": 4}
      """#)

    #expect(articles.map(\.title) == ["One", "Two", "Three", "Four"])
    #expect(articles.map(\.body) == ["Body one.", "Body two.", "First.\n\nSecond.", "x"])
    #expect(articles[0].published?.iso8601 == "2026-03-03")
    #expect(articles[0].url == "https://x.example/1")
    #expect(articles[1].author == "Ann")
    #expect(articles[1].tags == ["a", "b"])
    #expect(articles[2].author == "Ben")
    #expect(articles[2].site == "Post")
    #expect(articles[2].published?.seconds == 1_772_532_000)
    #expect(articles[3].published?.seconds == 1_772_532_000)
    #expect(articles[3].guid == "4")
  }

  @Test func whatThisProgramWroteIsReadLetterForLetter() throws {
    let article = try #require(
      try json(
        #"""
        [{"title": "T", "author": "A; B", "published": "2026-03-03T10:00:00+01:00", "updated": null,
          "publishedYearInferred": true, "url": "https://x.example/", "guid": "g", "site": "S",
          "section": "City", "language": "en", "tags": ["a, b"], "views": 7, "readingMinutes": 3,
          "summary": "Sum", "body": "1 <b> 2 &amp;\n\n3", "dropped": ["Share"],
          "spans": [{"kind": "link", "start": 2, "end": 5, "url": "https://x.example/l"},
                    {"kind": "heading", "start": 0, "end": 1, "level": 2},
                    {"kind": "nonsense", "start": 0, "end": 1}, {"kind": "link", "start": 9, "end": 99}]}]
        """#
      ).first)

    #expect(article.body == "1 <b> 2 &amp;\n\n3")
    #expect(
      article.spans == [
        Span(.heading, 0..<1, level: 2), Span(.link, 2..<5, url: "https://x.example/l"),
      ])
    #expect(article.dropped == ["Share"])
    #expect(article.publishedYearInferred)
    #expect(article.views == 7)
    #expect(article.readingMinutes == 3)
    #expect(article.author == "A; B")
    #expect(article.section == "City")
  }

  @Test(arguments: [
    "not json", "{\"title\": \"cut", "{\"title\": }", "{\"title\" \"x\"}", "[1, 2", "{}", "null",
    "{\"title\": \"a\", \"text\":", "]]}}",
  ])
  func aBadLineCostsOnlyItself(bad: String) throws {
    let source = """
      {"title": "One"}
      {"title": "Two"}
      \(bad)
      {"title": "Three"}
      {"title": "Four"}
      """

    let titles = try json(source).map(\.title)

    #expect(titles.prefix(2) == ["One", "Two"])
    #expect(titles.last == "Four")
  }

  @Test func objectsMayStandOnSeveralLines() throws {
    let source = "{\n \"title\": \"One\"\n}\n{\n \"title\": \"Two\"\n}\n"

    #expect(try json(source).map(\.title) == ["One", "Two"])
  }

  @Test func aDateWithoutAYearIsInferredAndSaysSo() throws {
    let article = try #require(try json(#"[{"title": "T", "date": "3 March"}]"#).first)

    #expect(article.published != nil)
    #expect(article.publishedYearInferred)
  }
}
