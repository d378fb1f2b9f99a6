import CleanText
import NewsModel
import Testing

@testable import NewsParsing

struct ArticleIdentitiesTests {
  @Test func articlesThatShareAGUIDGetEachTheirOwn() throws {
    let source = rss(
      """
      <item><title>A</title><guid isPermaLink="false">same</guid></item>
      <item><title>B</title><guid isPermaLink="false">same</guid></item>
      <item><title>C</title><guid isPermaLink="false">own</guid></item>
      """)

    let guids = try feed(source).map(\.guid)

    #expect(Set(guids).count == 3)
    #expect(guids.prefix(2).allSatisfy { $0?.string.hasPrefix("same#") == true })
    #expect(guids.last == "own")
    #expect(try feed(source).map(\.guid) == guids)
  }

  @Test func aNewArticleOnTopChangesNoneOfTheOthersIdentities() throws {
    let old =
      "<item><title>A</title><guid>x</guid></item><item><title>B</title><guid>x</guid></item>"
    let new = "<item><title>C</title><guid>x</guid></item>"

    let before = try feed(rss(old)).map(\.guid)
    let after = try feed(rss(new + old)).map(\.guid)

    #expect(Array(after.dropFirst()) == before)
  }

  @Test func articlesThatShareAnAddressAndHaveNoGUIDAreToldApart() throws {
    let link = "<link>https://harbour.example/</link>"
    let articles = try feed(
      rss("<item><title>A</title>\(link)</item><item><title>B</title>\(link)</item>"))

    #expect(articles.map(\.url) == ["https://harbour.example/", "https://harbour.example/"])
    #expect(Set(articles.map(\.guid)).count == 2)
  }

  @Test func oneArticleGivenTwiceKeepsItsGUID() throws {
    let item = "<item><title>A</title><guid>x</guid></item>"

    #expect(try feed(rss(item + item)).map(\.guid) == ["x", "x"])
  }
}
