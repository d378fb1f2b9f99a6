import CleanText
import NewsModel
import Testing

@testable import NewsStorage

struct ChangesTests {
  @Test func readingIsCountedAndUndone() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("A", day: 2, tags: ["Local"]), Article("B", day: 1))

    let result = try temporary.store.apply(.setRead(.query(.field(.tag, "local")), true))

    #expect(result == ChangeResult(change: .setRead(.query(.field(.tag, "local")), true), count: 1))
    #expect(try temporary.reader.overview().unread == 1)
    #expect(try temporary.store.undo() == result)
    #expect(try temporary.reader.overview().unread == 2)
    #expect(try temporary.store.redo() == result)
    #expect(try temporary.titles("is:unread") == ["B"])
    #expect(try temporary.store.redo() == nil)
    #expect(try temporary.store.check() == [])
  }

  @Test func whatChangesNothingIsNotJournalled() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("A"))
    try temporary.store.apply(.setRead(.articles([1]), true))

    let again = try temporary.store.apply(.setRead(.articles([1]), true))

    #expect(again.count == 0)
    #expect(try temporary.store.undo()?.count == 1)
    #expect(try temporary.store.undo() == nil)
  }

  @Test func aNewChangeAfterUndoEndsRedo() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("A"), Article("B"))
    try temporary.store.apply(.setRead(.articles([1]), true))
    _ = try temporary.store.undo()

    try temporary.store.apply(.setRead(.articles([2]), true))

    #expect(try temporary.store.redo() == nil)
    #expect(try temporary.titles("is:read").count == 1)
  }

  @Test func tagsArePutOnAndTakenOffAndUndone() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("A", day: 2, tags: ["Local", "World"]), Article("B", day: 1))

    let result = try temporary.store.apply(
      .tag(.query(.all), add: ["Mine"], remove: ["local", "Absent"]))

    #expect(result.count == 2)
    #expect(try temporary.titles("tag:mine") == ["A", "B"])
    #expect(try temporary.titles("tag:local") == [])
    #expect(try temporary.tags("A") == ["World", "Mine"])
    #expect(try temporary.store.check() == [])
    _ = try temporary.store.undo()
    #expect(try temporary.tags("A") == ["Local", "World"])
    #expect(try temporary.titles("tag:local") == ["A"])
    #expect(try temporary.titles("tag:mine") == [])
    #expect(try temporary.store.check() == [])
  }

  @Test func aTagTakenOffAndPutOnAgainIsTheSources() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("A", tags: ["Local"]))
    try temporary.store.apply(.tag(.articles([1]), add: [], remove: ["Local"]))

    try temporary.store.apply(.tag(.articles([1]), add: ["Local"], remove: []))

    #expect(try temporary.tags("A") == ["Local"])
    #expect(try temporary.reader.overview().tags == [NameCount(name: "Local", count: 1)])
    #expect(try temporary.store.check() == [])
  }

  @Test func deletedArticlesAreGoneFromEverywhereAndComeBack() throws {
    let temporary = try TemporaryStore()
    try temporary.add(
      Article("Rain", day: 2, body: "Tashkent.", tags: ["Local"]), Article("Snow", day: 1))
    try temporary.tag("Rain", Mention(.place, 0..<8, entity: "Tashkent"))
    try temporary.store.apply(.setRead(.articles([try temporary.id("Rain")]), true))

    try temporary.store.apply(.delete(.query(.word("rain"))))

    #expect(try temporary.titles("rain OR snow") == ["Snow"])
    #expect(try temporary.titles("place:tashkent") == [])
    #expect(try temporary.reader.overview().all == 1)
    #expect(try temporary.reader.overview().unread == 1)
    #expect(try temporary.reader.overview().tags == [])
    #expect(throws: StoreError.unknown(.article(2))) { try temporary.reader.article(2) }
    #expect(try temporary.store.check() == [])
    _ = try temporary.store.undo()
    #expect(try temporary.titles("place:tashkent tag:local is:read rain") == ["Rain"])
    #expect(try temporary.reader.overview().all == 2)
    #expect(try temporary.store.check() == [])
  }

  @Test func viewsAreSavedMovedAndDeleted() throws {
    let temporary = try TemporaryStore()
    for name: SafeText in ["One", "Two", "Three"] {
      try temporary.store.apply(.saveView(name: name, query: "is:unread"))
    }

    try temporary.store.apply(.moveView(name: "Three", to: 0))
    try temporary.store.apply(.saveView(name: "One", query: "tag:local"))
    try temporary.store.apply(.deleteView(name: "Two"))

    #expect(
      try temporary.reader.views() == [
        SavedView(name: "Three", query: "is:unread"), SavedView(name: "One", query: "tag:local"),
      ])
    _ = try temporary.store.undo()
    _ = try temporary.store.undo()
    _ = try temporary.store.undo()
    #expect(try temporary.reader.views().map(\.name) == ["One", "Two", "Three"])
    #expect(throws: StoreError.unknown(.view("Four"))) {
      try temporary.store.apply(.deleteView(name: "Four"))
    }
  }

  @Test func followUpsKeepTheirHistory() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("Rain"))
    let due = try #require(CalendarDay("2025-06-10"))
    try temporary.store.apply(
      .followUp(.article(1), status: .open, note: "Ask again", due: .set(due)))

    try temporary.store.apply(.followUp(.article(1), status: .done, note: nil, due: .clear))

    let followUp = try #require(try temporary.reader.followUps().first)
    #expect(followUp.title == "Rain")
    #expect(followUp.status == .done)
    #expect(followUp.note == "Ask again")
    #expect(followUp.history.map(\.status) == [.open, .done])
    #expect(followUp.history.map(\.due) == [due, nil])
    #expect(try temporary.reader.agenda() == [])
    _ = try temporary.store.undo()
    #expect(try temporary.reader.overview().overdue == 1)
    #expect(try temporary.reader.agenda().first?.history.count == 1)
    _ = try temporary.store.apply(.removeFollowUp(.article(1)))
    #expect(try temporary.reader.followUps() == [])
    _ = try temporary.store.undo()
    #expect(try temporary.reader.agenda().first?.note == "Ask again")
  }

  @Test func followUpsOfSeveralArticlesAreOneChange() throws {
    let temporary = try TemporaryStore()
    let ids = try temporary.add(Article("One"), Article("Two"), Article("Three"))
    let today = Timestamp(seconds: TemporaryStore.now).day
    _ = try temporary.store.apply(
      .followUp(.article(ids[0]), status: .done, note: "Called", due: .set(today.adding(days: 4))))

    let result = try temporary.store.apply(
      .followUpEach(.articles(ids), status: nil, note: nil, due: .putOff(days: 2)))
    let made = try temporary.reader.agenda()
    _ = try temporary.store.undo()

    #expect(result.count == 3)
    #expect(made.map(\.due) == [2, 2, 6].map { today.adding(days: $0) })
    #expect(made.map(\.note) == ["", "", "Called"])
    #expect(try temporary.reader.agenda().isEmpty)
    #expect(try temporary.reader.followUps().map(\.status) == [.done])
  }

  @Test func followUpsOfAllThatAQueryFindsAreRemovedAtOnce() throws {
    let temporary = try TemporaryStore()
    let ids = try temporary.add(Article("One"), Article("Two"))
    _ = try temporary.store.apply(
      .followUpEach(.articles(ids), status: .open, note: nil, due: .keep))

    let result = try temporary.store.apply(.removeFollowUpEach(.query(.all)))

    #expect(result.count == 2)
    #expect(try temporary.reader.followUps().isEmpty)
  }

  @Test func manyArticlesAreMarkedAndUndoneAtOnce() throws {
    let temporary = try TemporaryStore()
    let many = (0..<3000).map { Article("A \($0)", day: $0 % 28 + 1) }
    _ = try temporary.store.store(many.map { IncomingArticle($0, source: "Feed") })

    #expect(try temporary.store.apply(.setRead(.query(.all), true)).count == 3000)
    #expect(try temporary.reader.overview().unread == 0)
    #expect(try temporary.store.undo()?.count == 3000)
    #expect(try temporary.reader.overview().unread == 3000)
    #expect(try temporary.store.apply(.delete(.query(.all))).count == 3000)
    #expect(try temporary.store.undo()?.count == 3000)
    #expect(try temporary.store.check() == [])
  }
}

extension TemporaryStore {
  fileprivate func tags(_ title: SafeText) throws -> [SafeText] {
    try reader.article(try id(title)).summary.tags
  }
}
