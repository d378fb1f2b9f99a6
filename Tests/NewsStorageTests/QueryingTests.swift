import CleanText
import NewsModel
import Testing

@testable import NewsStorage

struct QueryingTests {
  @Test func wordsAreFoundInTitleAndBodyWithoutCaseOrAccents() throws {
    let temporary = try TemporaryStore()
    try temporary.add(
      Article("Élection", day: 2, body: "Nguyễn spoke."), Article("Rain", day: 1, body: "Élan."))

    #expect(try temporary.titles("ELECTION") == ["Élection"])
    #expect(try temporary.titles("nguyen") == ["Élection"])
    #expect(try temporary.titles("title:elan") == [])
    #expect(try temporary.titles("el*") == ["Élection", "Rain"])
    #expect(try temporary.titles("e*") == ["Élection", "Rain"])
    #expect(try temporary.titles("elec*") == ["Élection"])
  }

  @Test func phrasesAreFoundInTheirOrder() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("A", body: "the press service"), Article("B", body: "service press"))

    #expect(try temporary.titles("\"press service\"") == ["A"])
    #expect(try temporary.titles("-\"press service\"") == ["B"])
  }

  @Test func cyrillicAndUnspacedScriptsAreFound() throws {
    let temporary = try TemporaryStore()
    try temporary.add(
      Article("Ташкент", day: 3, body: "Встреча послов."),
      Article("東京都知事選", day: 2, body: "候補者が演説した。"),
      Article("대통령이 방문", day: 1))

    #expect(try temporary.titles("встреча") == ["Ташкент"])
    #expect(try temporary.titles("ташк*") == ["Ташкент"])
    #expect(try temporary.titles("東京") == ["東京都知事選"])
    #expect(try temporary.titles("演説") == ["東京都知事選"])
    #expect(try temporary.titles("京") == ["東京都知事選"])
    #expect(try temporary.titles("京知") == [])
    #expect(try temporary.titles("대통령") == ["대통령이 방문"])
    #expect(try temporary.titles("-東京") == ["Ташкент", "대통령이 방문"])
  }

  @Test func labelsFilterAlone() throws {
    let temporary = try TemporaryStore()
    var article = Article("Rain", day: 2, tags: ["Local", "World"])
    (article.author, article.language) = ("Anna Kim; Oleg Petrov", "en-GB")
    try temporary.add(article, source: "Gazeta")
    try temporary.add(Article("Snow", day: 1, tags: ["Sport"]), source: "Other News")

    for query in [
      "tag:LOCAL", "tag:loc*", "author:kim", "author:\"oleg petrov\"", "source:gazeta",
      "language:en", "language:en-gb", "tag:local tag:world", "-tag:sport",
      "-source:\"other news\"",
      "tag:local OR tag:world",
    ] {
      #expect(try temporary.titles(query) == ["Rain"], "\(query)")
    }
    for query in ["tag:loca", "author:ki", "language:e", "source:gaz", "tag:local tag:sport"] {
      #expect(try temporary.titles(query) == [], "\(query)")
    }
    #expect(try temporary.titles("source:news") == ["Snow"])
    #expect(try temporary.titles("tag:local OR tag:sport") == ["Rain", "Snow"])
  }

  @Test func daysAreTheReadersOwn() throws {
    let temporary = try TemporaryStore()
    var late = Article("Late", day: nil)
    late.published = Timestamp(seconds: 1_748_905_200)  // 2 June, 23:00 UTC
    let undated = Article("Undated", day: nil)
    try temporary.add(Article("Day", day: 2), late, undated)
    let east = try StoreReader(path: temporary.store.path, clock: .east)

    #expect(try temporary.titles("on:2025-06-02") == ["Late", "Day"])
    #expect(try east.titles(on: 2) == ["Day"])
    #expect(try east.titles(on: 3) == ["Late"])
    #expect(try temporary.titles("") == ["Undated", "Late", "Day"])
    #expect(try temporary.titles("after:2000") == ["Late", "Day"])
  }

  @Test func mentionsAskForDatesInTheText() throws {
    let temporary = try TemporaryStore()
    try temporary.add(
      Article("Day", day: 3, body: "On 14 May 2025 they met."),
      Article("Month", day: 2, body: "In May 2025 they met."),
      Article("Range", day: 1, body: "From April to June 2025 they met."))
    try temporary.tag("Day", Mention(.date, 3..<14, entity: "14 May 2025", value: "2025-05-14"))
    try temporary.tag("Month", Mention(.date, 3..<11, entity: "May 2025", value: "2025-05"))
    try temporary.tag(
      "Range", Mention(.date, 0..<23, entity: "April to June", value: "2025-04/2025-06"))

    #expect(try temporary.titles("mentions:2025-05") == ["Day", "Month", "Range"])
    #expect(try temporary.titles("mentions:2025-05-14") == ["Day", "Range"])
    #expect(try temporary.titles("mentions:2025-06") == ["Range"])
    #expect(try temporary.titles("mentions:2025") == ["Day", "Month", "Range"])
    #expect(try temporary.titles("mentions:2024") == [])
    #expect(try temporary.titles("mentions:2025-05-10/2025-05-20") == ["Day", "Range"])
  }

  @Test func statesFilter() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("A", day: 3), Article("B", day: 2), Article("C", day: 1))
    try temporary.store.apply(.setRead(.query(.phrase(["A"])), true))
    try temporary.store.apply(
      .followUp(
        .article(try temporary.id("B")), status: .open, note: nil,
        due: .set(CalendarDay(daysSince1970: 20_000))))
    try temporary.store.apply(
      .followUp(.article(try temporary.id("C")), status: .waiting, note: nil, due: .keep))

    #expect(try temporary.titles("is:read") == ["A"])
    #expect(try temporary.titles("is:unread") == ["B", "C"])
    #expect(try temporary.titles("is:follow-up") == ["B", "C"])
    #expect(try temporary.titles("is:overdue") == ["B"])
    #expect(try temporary.titles("is:overdue OR is:read") == ["A", "B"])
    #expect(try temporary.titles("-is:follow-up") == ["A"])
  }

  @Test func whatHasNoLetterIsNoCondition() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("Rock & roll"), Article("Rain"))

    #expect(try temporary.titles("rock & roll") == ["Rock & roll"])
    #expect(try temporary.titles("rock -& roll").isEmpty)
  }

  @Test func everyTextThatMayBeTypedIsAnsweredAndCountedAlike() throws {
    let temporary = try TemporaryStore()
    try temporary.add(
      Article("Rain in Tashkent", day: 3, tags: ["Local"]), Article("Snow", day: 2),
      Article("東京", day: 1))
    let pieces = [
      "rain", "snow", "OR", "-", "(", ")", "\"", "*", "r*", "ra*", "rai*", "東京", "京", "tag:local",
      "is:unread", "title:rain", "source:feed", "NEAR", "AND", "^", "{title}", ":", "'", "\\", "é",
      "person:kim", "mentions:2025", "after:2025", "\u{0301}", "%", "_", "🎈", "--", ";",
    ]
    var state: UInt64 = 7
    for _ in 0..<600 {
      let text = (0..<6).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 33) % pieces.count]
      }.joined(separator: state >> 40 & 1 == 0 ? " " : "")
      guard let query = try? temporary.parse(text) else { continue }

      let page = try temporary.reader.page(PageRequest(query: query, limit: 10))

      #expect(try temporary.reader.count(query) == page.rows.count, "\(text)")
      #expect(page.rows.map(\.id) == page.rows.map(\.id).sorted(by: >), "\(text)")
    }
  }

  @Test func snippetsMarkWhatWasFound() throws {
    let temporary = try TemporaryStore()
    try temporary.add(
      Article("Rain", body: "In Tashkent,\n\nit will rain all day."),
      Article("Tokyo", body: "昨日、東京で雨が降った。"))

    let words = try temporary.reader.snippet(
      of: try temporary.id("Rain"), for: try temporary.parse("rain day"))
    let pairs = try temporary.reader.snippet(
      of: try temporary.id("Tokyo"), for: try temporary.parse("東京"))

    #expect(
      words == Snippet(text: "In Tashkent, it will rain all day.", matches: [21..<25, 30..<33]))
    #expect(pairs == Snippet(text: "昨日、東京で雨が降った。", matches: [3..<5]))
  }
}

extension StoreClock {
  /// Five hours east of UTC.
  fileprivate static let east = StoreClock(
    now: { TemporaryStore.now }, start: { Int64($0.daysSince1970) * 86_400 - 18_000 },
    day: { Timestamp(seconds: $0 + 18_000).day })
}

extension StoreReader {
  fileprivate func titles(on day: Int) throws -> [String] {
    let day = CalendarDay(year: 2025, month: 6, day: day)
    return try page(PageRequest(query: .published(from: day, through: day))).rows.map(
      \.title.string)
  }
}
