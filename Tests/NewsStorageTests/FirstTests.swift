import CleanText
import NewsModel
import Testing

@testable import NewsStorage

struct FirstTests {
  @Test func smoke() throws {
    let temporary = try TemporaryStore()

    let ids = try temporary.add(
      Article("Rain expected", day: 2, body: "In Tashkent it will rain.", tags: ["Local"]),
      Article("Sun later", day: 3, tags: ["World", "Local"]), Article("Old", day: 1))

    #expect(ids == [2, 3, 1])
    #expect(try temporary.titles("") == ["Sun later", "Rain expected", "Old"])
    #expect(try temporary.titles("tag:local") == ["Sun later", "Rain expected"])
    #expect(try temporary.titles("tashk*") == ["Rain expected"])
    #expect(try temporary.titles("ta*") == ["Rain expected"])
    #expect(try temporary.titles("-rain") == ["Sun later", "Old"])
    #expect(try temporary.titles("rain OR tag:world") == ["Sun later", "Rain expected"])
    #expect(try temporary.titles("on:2025-06-02") == ["Rain expected"])
    let overview = try temporary.reader.overview()
    #expect(overview.all == 3)
    #expect(overview.unread == 3)
    #expect(try temporary.store.apply(.setRead(.query(.all), true)).count == 3)
    #expect(try temporary.reader.overview().unread == 0)
    #expect(try temporary.store.undo()?.change == .setRead(.query(.all), true))
    #expect(try temporary.reader.overview().unread == 3)
    #expect(try temporary.store.redo()?.count == 3)
    #expect(try temporary.reader.overview().unread == 0)
    #expect(try temporary.store.apply(.delete(.articles([2]))).count == 1)
    #expect(try temporary.titles("tag:local") == ["Sun later"])
    #expect(try temporary.store.undo()?.count == 1)
    #expect(try temporary.titles("tag:local") == ["Sun later", "Rain expected"])
    #expect(try temporary.titles("", sort: .source) == ["Sun later", "Rain expected", "Old"])
    #expect(try temporary.titles("rain", sort: .relevance) == ["Rain expected"])
    #expect(try temporary.titles("", sort: .due) == ["Sun later", "Rain expected", "Old"])
    #expect(try temporary.store.check() == [])
    let queue = try temporary.reader.awaitingTagging(limit: 10)
    #expect(queue.map(\.id) == [3, 2, 1])
    try temporary.store.record(
      [
        (
          queue[1],
          Tagging(mentions: [Mention(.place, 3..<11, entity: "Tashkent")], about: ["Tashkent"])
        )
      ],
      model: "test")
    #expect(try temporary.titles("place:tashkent") == ["Rain expected"])
    #expect(try temporary.reader.entities().map(\.name) == ["Tashkent"])
    let article = try temporary.reader.article(2)
    #expect(article.tagging.mentions == [Mention(.place, 3..<11, entity: "Tashkent")])
    #expect(try temporary.store.check() == [])
    try temporary.store.repair()
    #expect(try temporary.store.check() == [])
    #expect(try temporary.titles("place:tashkent") == ["Rain expected"])
    #expect(try temporary.titles("ta*") == ["Rain expected"])
    #expect(
      try temporary.reader.snippet(of: 2, for: .word("rain"))
        == Snippet(text: "In Tashkent it will rain.", matches: [20..<24]))
    print(try temporary.reader.profile(1))
    try temporary.store.backup(to: temporary.folder.path + "/b.sqlite")
    #expect(try StoreReader(path: temporary.folder.path + "/b.sqlite").overview().all == 3)
  }
}
