import CleanText
import NewsModel
import Testing

@testable import NewsStorage

struct IdentityTests {
  @Test func theSameArticleAgainIsUnchanged() throws {
    let temporary = try TemporaryStore()
    let first = try temporary.store([Article("Rain")])

    let second = try temporary.store([Article("Rain")])

    #expect(first == [.imported(1)])
    #expect(second == [.unchanged(1)])
  }

  @Test func twoSitesOfOneNameMayCountTheirArticlesAlike() throws {
    let temporary = try TemporaryStore()
    var here = Article("Rain", body: "It may rain.", guid: "1")
    here.url = "http://here.example/1"
    var there = Article("Sun", body: "It may not.", guid: "1")
    there.url = "https://there.example/1"

    let first = try temporary.store([here, there])
    let second = try temporary.store([there, here])

    #expect(first == [.imported(1), .imported(2)])
    #expect(second == [.unchanged(2), .unchanged(1)])
  }

  @Test func theSameGUIDWithNewTextIsAnEditThatKeepsItsMarks() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("Rain", body: "It may rain.", guid: "g", tags: ["Local"]))
    try temporary.store.apply(.setRead(.articles([1]), true))
    try temporary.store.apply(.tag(.articles([1]), add: ["Weather"], remove: []))

    let outcome = try temporary.store([Article("Rain", body: "It will snow.", guid: "g")])

    #expect(outcome == [.changed(1)])
    #expect(try temporary.titles("snow tag:weather is:read") == ["Rain"])
    #expect(try temporary.titles("tag:local") == [])
    #expect(try temporary.titles("may") == [])
    #expect(try temporary.store.check() == [])
  }

  @Test func theSameGUIDOfAnotherSourceIsAnotherArticle() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("Rain", guid: "g"), source: "One")

    try temporary.add(Article("Rain", guid: "g"), source: "Two")

    #expect(try temporary.reader.overview().all == 2)
  }

  @Test func withoutAGUIDTheAddressTellsTrackingParametersApart() throws {
    let temporary = try TemporaryStore()
    var article = Article("Rain", url: "https://www.example.org/rain/?utm_source=feed&id=7#top")
    article.guid = nil
    try temporary.add(article)
    article.url = "http://example.org/rain?id=7"

    let outcome = try temporary.store([article])

    #expect(outcome == [.changed(1)])
  }

  @Test func aFileWithNewTextIsAnEdit() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.store([Article(plain: "Rain", "It may rain.")], path: "/news/rain.txt")

    let outcome = try temporary.store(
      [Article(plain: "Rain", "It will rain.")], path: "/news/rain.txt")

    #expect(outcome == [.changed(1)])
  }

  @Test func aFileAtWhichAnotherPageLiesIsAnotherArticle() throws {
    let temporary = try TemporaryStore()
    var page = Article(plain: "Rain", "It may rain.")
    page.url = "https://example.org/rain"
    _ = try temporary.store([page], path: "/news/page.html")
    page.url = "https://example.org/snow"
    page.title = "Snow"

    let outcome = try temporary.store([page], path: "/news/page.html")

    #expect(outcome == [.imported(2)])
  }

  @Test func aCopyOfAFileIsTheSameArticle() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.store([Article(plain: "Rain", "It may rain.")], path: "/news/rain.txt")

    let outcome = try temporary.store(
      [Article(plain: "Rain", "It may rain.")], path: "/copy/rain.txt")

    #expect(outcome == [.unchanged(1)])
  }

  @Test func anInferredYearIsFixedAtTheFirstImport() throws {
    let temporary = try TemporaryStore()
    var article = Article("Rain", day: 3)
    article.publishedYearInferred = true
    try temporary.add(article)
    article.published = CalendarDay(year: 2026, month: 6, day: 3).map { Timestamp(day: $0) }

    let again = try temporary.store([article])
    article.body = "Other words."
    let edited = try temporary.store([article])

    #expect(again == [.unchanged(1)])
    #expect(edited == [.changed(1)])
    #expect(try temporary.reader.article(1).summary.published?.day.year == 2025)
  }

  @Test func anArticleTwiceInABatchIsStoredOnce() throws {
    let temporary = try TemporaryStore()

    let outcomes = try temporary.store([
      Article("Rain", body: "May.", guid: "g"), Article("Rain", body: "Will.", guid: "g"),
    ])

    #expect(outcomes == [.imported(1), .changed(1)])
    #expect(try temporary.titles("will") == ["Rain"])
    #expect(try temporary.store.check() == [])
  }

  @Test func aDeletedArticleStaysDeletedWhenItsFeedStillHasIt() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("Rain"))
    try temporary.store.apply(.delete(.articles([1])))

    let outcome = try temporary.store([Article("Rain", body: "New words.")])

    #expect(outcome == [.unchanged(1)])
    #expect(try temporary.titles("") == [])
  }

  @Test func anEditedDateMovesTheArticle() throws {
    let temporary = try TemporaryStore()
    try temporary.add(
      Article("Old", day: 1, guid: "a", tags: ["Local"]), Article("New", day: 2, guid: "b"))

    try temporary.add(Article("Old", day: 3, guid: "a", tags: ["Local"]))

    #expect(try temporary.titles("") == ["Old", "New"])
    #expect(try temporary.titles("tag:local old on:2025-06-03") == ["Old"])
    #expect(try temporary.store.check() == [])
  }

  @Test func whatWasImportedToItsEndIsKnownByItsStamp() throws {
    let temporary = try TemporaryStore()
    let input = InputStamp(path: "/news/feed.xml", stamp: "100 bytes", articles: 3)

    _ = try temporary.store.store([], completing: [input])

    #expect(try temporary.store.articles(ofCompleted: "/news/feed.xml", stamp: "100 bytes") == 3)
    #expect(try temporary.store.articles(ofCompleted: "/news/feed.xml", stamp: "other") == nil)
  }

  // MARK: - Duplicates

  @Test func theSamePageOfAnotherSourceIsLinkedWithItsReason() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("Rain", guid: "a", url: "https://example.org/a"), source: "One")

    try temporary.add(
      Article("Rain!", guid: "b", url: "http://www.example.org/a?utm_medium=x"), source: "Two")

    #expect(try temporary.titles("is:duplicate") == ["Rain!"])
    #expect(try temporary.reader.duplicates(of: 1).map(\.reason) == ["the same address"])
    #expect(try temporary.reader.article(1).summary.duplicates == 1)
  }

  @Test func nearlyTheSameTextIsLinkedAcrossSources() throws {
    let temporary = try TemporaryStore()
    let words = (0..<120).map { "word\($0 * 7919 % 1000)" }
    let text = words.joined(separator: " ")
    let edited = text + " and some more of it"
    try temporary.add(Article("First", day: 1, body: SafeText(text)), source: "One")

    try temporary.add(Article("Second", day: 2, body: SafeText(edited)), source: "Two")
    try temporary.add(
      Article("Other", day: 2, body: SafeText(words.reversed().joined(separator: " "))),
      source: "Two")

    #expect(try temporary.titles("is:duplicate") == ["Second"])
    #expect(
      try temporary.reader.duplicates(of: 1).map(\.reason)
        == ["95 % of their runs of five words are the same"])
  }
}

extension Article {
  fileprivate init(plain title: SafeText, _ body: SafeText) {
    self.init(title: title, body: body)
  }
}

extension TemporaryStore {
  fileprivate func store(_ articles: [Article], path: String? = nil) throws -> [StoreOutcome] {
    try store.store(articles.map { IncomingArticle($0, source: "Feed", path: path) })
  }
}
