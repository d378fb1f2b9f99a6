import CleanText
import NewsModel
import Testing

@testable import NewsParsing

struct JSONFeedTests {
  @Test func itemsBecomeArticlesWithWhatTheFeedSaysForAll() throws {
    let articles = try json(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "The Harbour Post",
       "home_page_url": "https://harbour.example/", "language": "en",
       "authors": [{"name": "The Editors"}],
       "items": [
        {"id": 17, "url": "/bridge", "title": "Bridge", "content_html": "<p>One</p><p>Two</p>",
         "summary": "Short", "date_published": "2026-03-03T10:00:00+01:00", "tags": ["a", "b"]},
        {"id": "18", "content_text": "Plain <text> &amp;", "authors": [{"name": "Ann"}, {"name": "Ben"}]}
       ]}
      """)

    #expect(articles.count == 2)
    #expect(articles[0].guid == "17")
    #expect(articles[0].url == "https://harbour.example/bridge")
    #expect(articles[0].body == "One\n\nTwo")
    #expect(articles[0].summary == "Short")
    #expect(articles[0].published?.iso8601 == "2026-03-03T10:00:00+01:00")
    #expect(articles[0].author == "The Editors")
    #expect(articles[0].site == "The Harbour Post")
    #expect(articles[0].tags == ["a", "b"])
    #expect(articles[1].body == "Plain <text> &amp;")
    #expect(articles[1].author == "Ann; Ben")
    #expect(articles[1].language == "en")
  }

  @Test func whatFollowsTheItemsCountsToo() throws {
    #expect(try json(#"{"items":[{"title":"A"}],"title":"Late"}"#).first?.site == "Late")
  }

  @Test func wrongTypesCostNoMoreThanTheirItem() throws {
    let source = """
      {"version":"https://jsonfeed.org/version/1","title":{"a":1},"items":[{"id":[],"title":5,
      "content_text":{"x":1},"tags":7,"url":null},5,null,"x",[[]],{"title":"Good"}]}}}}
      """

    let items = try DocumentParser.parse(Array(source.utf8), options: testOptions(.feed)).items

    #expect(items.count == 6)
    #expect(try json(source).map(\.title) == ["5", "Good"])
  }

  @Test(arguments: [
    (#"a\u00e9\n\"\/"#, "aé \"/"), (#"\ud83d\ude00"#, "😀"), (#"a\ud800b"#, "a\u{FFFD}b"),
    (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"), (#"\x41\uZZZZ"#, "x41\u{FFFD}ZZZZ"),
    (#"a\u001b[31mb\u009b2Jc\u202ed"#, "abcd"), (#"\u"#, "\u{FFFD}"),
  ])
  func stringsAreDecodedAndCleaned(source: String, expected: SafeText) throws {
    #expect(try json("[{\"title\":\"\(source)\"}]").first?.title == expected)
  }

  @Test func whatIsNoFeedAndNoRecordSaysSo() {
    for source in ["{}", "\"x\"", "{\"a\":1}", "[", "{\"version\":"] {
      #expect(throws: (any Error).self, "\(source)") {
        let articles = try json(source)
        if articles.isEmpty { throw ParsingError.empty }
      }
    }
  }

  @Test func deepNestingIsPassedOver() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)

    #expect(try json(#"{"items":[\#(deep),{"title":"A","x":\#(deep)}]}"#).map(\.title) == ["A"])
  }
}

/// Parses JSON given as text.
func json(_ text: String) throws -> [Article] {
  try DocumentParser.parse(Array(text.utf8), options: testOptions(.jsonl)).articles
}
