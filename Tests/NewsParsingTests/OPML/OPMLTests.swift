import CleanText
import NewsModel
import Testing

@testable import NewsParsing

struct OPMLTests {
  @Test func feedsCarryTheirFoldersAndCategories() throws {
    let list = try subscriptions(
      """
      <opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="Alone" type="rss" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>
        <outline text=" News ">
          <outline title="World"><outline text="B" xmlURL="https://b.example/?x=1&amp;y=2"
            category="/papers/daily,free"/></outline>
          <outline type="atom" text="" title="C" url="https://c.example/"></outline>
        </outline>
        <outline text="D &amp; E" xmlUrl="feed://d.example/rss"/>
      </body></opml>
      """)

    #expect(list.map(\.title) == ["Alone", "B", "C", "D & E"])
    #expect(list[0].site == "https://a.example/")
    #expect(list[0].tags == [])
    #expect(list[1].url == "https://b.example/?x=1&y=2")
    #expect(list[1].tags == ["News", "World", "papers", "daily", "free"])
    #expect(list[2].tags == ["News"])
    #expect(list[3].url == "http://d.example/rss")
  }

  @Test func aMalformedListIsReadAsFarAsItGoes() throws {
    let list = try subscriptions(
      """
      <opml><body><outline text="R&D&nope;" xmlUrl="https://a.example/?a&b"><outline
        text='F' xmlUrl=https://b.example/ ><outline xmlUrl="https://c.example/"/></bod
      """)

    #expect(list.map(\.title) == ["R&D&nope;", "F", "https://c.example/"])
    #expect(list[0].url == "https://a.example/?a&b")
    #expect(list[2].tags == [])
  }

  @Test func whatIsNoAddressOfTheWebIsReportedAndNotSubscribed() throws {
    let source =
      "<opml><outline xmlUrl='exec:rm -rf x'/><outline xmlUrl='https://a.example/'/></opml>"

    let items = try DocumentParser.parse(Array(source.utf8), options: testOptions(.opml)).items

    #expect(items.count == 2)
    #expect(items.first.map { if case .failure = $0 { true } else { false } } == true)
  }

  @Test func somethingElseIsNoList() {
    #expect(throws: ParsingError.unknownFormat) { try subscriptions("<rss></rss>") }
  }

  @Test func foldersInFoldersWithoutEndAreRead() throws {
    let source =
      "<opml>" + String(repeating: "<outline text='f'>", count: 50_000)
      + "<outline xmlUrl='https://a.example/'/>"

    #expect(try subscriptions(source).count == 1)
  }
}

extension OPMLTests {
  private func subscriptions(_ text: String) throws -> [Subscription] {
    try DocumentParser.parse(Array(text.utf8), options: testOptions(.opml)).subscriptions
  }
}
