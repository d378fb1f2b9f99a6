import CleanText
import NewsModel
import Testing

@testable import NewsStorage

struct PagingTests {
  @Test(arguments: NewsModel.SortOrder.allCases)
  func pagesJoinToTheWholeListEitherWay(sort: NewsModel.SortOrder) throws {
    let temporary = try TemporaryStore(articles: 23)
    let whole = try temporary.titles("word", sort: sort)
    for query in ["word", "", "tag:even word"] {
      let whole = try temporary.titles(query, sort: sort)

      let forward = try temporary.walk(query, sort, from: .first)
      let backward = try temporary.walk(query, sort, from: .last)

      #expect(forward == whole)
      #expect(backward == whole)
    }
    #expect(whole.count == 23)
  }

  @Test(arguments: NewsModel.SortOrder.allCases)
  func aPageAroundAnArticleHoldsItInTheMiddle(sort: NewsModel.SortOrder) throws {
    let temporary = try TemporaryStore(articles: 23)
    let whole = try temporary.titles("", sort: sort)
    let id = try temporary.id(SafeText(whole[11]))

    let page = try temporary.titles("", sort: sort, anchor: .around(article: id), limit: 6)

    #expect(page == Array(whole[8..<14]))
  }

  @Test func aPlaceIsKeptWhenNewArticlesCome() throws {
    let temporary = try TemporaryStore(articles: 10)
    let first = try temporary.reader.page(PageRequest(query: .all, limit: 4))
    let key = try #require(first.rows.last?.key)
    let before = try temporary.titles("", anchor: .after(key), limit: 3)

    try temporary.add(Article("Newest", day: 30))

    #expect(try temporary.titles("", anchor: .after(key), limit: 3) == before)
    #expect(try temporary.titles("", limit: 1) == ["Newest"])
  }

  @Test func articlesOfOneMomentKeepPlacesOfTheirOwn() throws {
    let temporary = try TemporaryStore()
    let same = (0..<300).map { Article("Same \($0)", day: 5) }
    _ = try temporary.store.store(same.map { IncomingArticle($0, source: "Feed") })

    try temporary.add(Article("Later", day: 6), Article("Earlier", day: 4))

    let titles = try temporary.titles("", limit: 400)
    #expect(titles.count == 302)
    #expect(titles.first == "Later")
    #expect(titles.last == "Earlier")
    #expect(try temporary.reader.count(temporary.parse("on:2025-06-05")) == 300)
  }

  @Test func followUpsComeByTheirDay() throws {
    let temporary = try TemporaryStore(articles: 5)
    for (title, due) in [("Word 1", 20_300), ("Word 3", 20_200)] {
      try temporary.store.apply(
        .followUp(
          .article(try temporary.id(SafeText(title))), status: .open, note: nil,
          due: .set(CalendarDay(daysSince1970: due))))
    }

    #expect(
      try temporary.titles("", sort: .due)
        == ["Word 3", "Word 1", "Word 4", "Word 2", "Word 0"])
  }

  @Test func theBestMatchComesFirst() throws {
    let temporary = try TemporaryStore()
    try temporary.add(
      Article("Nothing", day: 3, body: "Once a ferry, and then much of other things."),
      Article("The ferry", day: 1, body: "The ferry is a ferry."))

    #expect(try temporary.titles("ferry", sort: .relevance) == ["The ferry", "Nothing"])
  }

  @Test func sourcesComeByNameNewestFirstWithin() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("B1", day: 1), Article("B2", day: 2), source: "Beta")
    try temporary.add(Article("A1", day: 3), source: "alpha")

    #expect(try temporary.titles("", sort: .source) == ["A1", "B2", "B1"])
  }
}

extension TemporaryStore {
  /// A store of articles `Word 0` and on, a day apart, from three sources.
  fileprivate convenience init(articles count: Int) throws {
    try self.init()
    for index in 0..<count {
      let tags: [SafeText] = index.isMultiple(of: 2) ? ["Even"] : []
      try add(
        Article("Word \(String(index))", day: index + 1, tags: tags),
        source: ["One", "Two", "Three"][index % 3])
    }
  }

  /// All titles of a list, read in pages of four.
  fileprivate func walk(
    _ query: String, _ sort: NewsModel.SortOrder, from start: PageRequest.Anchor
  ) throws -> [String] {
    var titles: [String] = []
    var anchor = start
    while true {
      let page = try reader.page(
        PageRequest(query: try parse(query), sort: sort, anchor: anchor, limit: 4))
      let rows = page.rows.map(\.title.string)
      if start == .first {
        titles += rows
        guard page.hasLater, let key = page.rows.last?.key else { return titles }
        anchor = .after(key)
      } else {
        titles = rows + titles
        guard page.hasEarlier, let key = page.rows.first?.key else { return titles }
        anchor = .before(key)
      }
    }
  }
}

extension PagingTests {
  @Test func leavingOutAWordReadsTheWholeListInStretches() throws {
    let temporary = try TemporaryStore()
    let many = (0..<6000).map { index in
      Article("Word \(index)", day: index % 28 + 1, body: index % 100 == 0 ? "rare" : "common")
    }
    _ = try temporary.store.store(many.map { IncomingArticle($0, source: "Feed") })

    let found = try temporary.titles("-common", limit: 100)
    let last = try temporary.titles("-common", anchor: .last, limit: 100)

    #expect(found.count == 60)
    #expect(last == found)
    #expect(try temporary.titles("-word") == [])
    #expect(try temporary.reader.count(temporary.parse("-common")) == 60)
    #expect(try temporary.titles("rare", limit: 100) == found)
  }
}
