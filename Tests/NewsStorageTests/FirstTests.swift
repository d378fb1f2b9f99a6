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
  }
}
