// Files into a store: once, again, changed, broken and interrupted.
import CleanText
import Foundation
import NewsModel
import NewsStorage
import Synchronization
import Testing

@testable import NewsDesk

@Suite struct ImporterTests {
  private let folder: TemporaryFolder
  private let store: NewsStore

  init() throws {
    folder = try TemporaryFolder()
    store = try NewsStore(path: folder.path + "/store.sqlite")
  }

  @Test func theSameFilesAgainChangeNothing() throws {
    try folder.write(page("Rain expected"), to: "news/a.txt")
    try folder.write(page("Sun later"), to: "news/b.txt")

    let first = try run(["news"])
    let second = try run(["news"])

    #expect(first.imported == 2 && first.unchanged == 0)
    #expect(second.imported == 0 && second.unchanged == 2)
  }

  @Test func aChangedFileIsAnEditThatKeepsTheReadersMarks() throws {
    try folder.write(page("Rain expected"), to: "news/a.txt")
    _ = try run(["news"])
    let id = try #require(try rows().first?.id)
    _ = try store.apply(.setRead(.articles([id]), true))
    _ = try store.apply(.tag(.articles([id]), add: ["weather"], remove: []))

    try folder.write(page("Rain expected, and wind"), to: "news/a.txt")
    let progress = try run(["news"])

    let row = try #require(try rows().first)
    #expect(progress.changed == 1 && progress.imported == 0)
    #expect(row.id == id && row.isRead)
    #expect(row.title == "Rain expected, and wind")
    #expect(row.tags.contains("weather"))
  }

  @Test func aFileThatCannotBeReadIsReportedAndTheOthersAreNot() throws {
    try folder.write("\u{7F}ELF\0\0\0\u{1}\u{2}", to: "news/a.bin")
    try folder.write(page("Sun later"), to: "news/b.txt")

    var failures: [String] = []
    let progress = try run(
      ["news"],
      report: { event in
        if case .failed(let path, _, _) = event { failures.append(path) }
      })

    #expect(progress.imported == 1 && progress.failed == 1)
    #expect(failures.map { URL(filePath: $0).lastPathComponent } == ["a.bin"])
  }

  @Test func theFolderNamesTheSource() throws {
    try folder.write(page("Rain expected"), to: "gazette/a.txt")

    _ = try run(["gazette"])

    #expect(try rows().map(\.source) == ["gazette"])
  }

  @Test func theReaderMayNameTheSourceAndAddTags() throws {
    try folder.write(page("Rain expected"), to: "gazette/a.txt")

    _ = try run(["gazette"], options: ImportOptions(tags: ["mine"], source: "The Gazette"))

    let row = try #require(try rows().first)
    #expect(row.source == "The Gazette")
    #expect(row.tags == ["Local", "mine"])
  }

  @Test func theFeedsOfASubscriptionListAreKeptOnce() throws {
    let outline = #"<outline text="World" xmlUrl="http://news.example/world.xml"/>"#
    let list = "<opml version=\"2.0\"><body>\(outline)</body></opml>"
    try folder.write(list, to: "a.opml")
    try folder.write(list + "\n", to: "b.opml")

    let first = try run(["a.opml"])
    let second = try run(["b.opml"])

    #expect(first.newSubscriptions == 1 && second.newSubscriptions == 0)
    let kept = try StoreReader(path: store.path).subscriptions()
    #expect(kept.map(\.url) == ["http://news.example/world.xml"])
    #expect(kept.map(\.title) == ["World"])
  }

  @Test func anInterruptedImportGoesOnWhereItWas() throws {
    for number in 0..<2_500 {
      try folder.write(page("Article number \(number)"), to: "news/\(number).txt")
    }
    let isCancelled = Flag()

    let first = try run(["news"], isCancelled: { isCancelled.isSet }) { event in
      if case .committed = event { isCancelled.set() }
    }
    let second = try run(["news"])

    #expect(first.imported > 0 && first.imported < 2_500)
    #expect(first.imported + second.imported == 2_500)
    #expect(try rows(limit: 3_000).count == 2_500)
  }

  @Test func whatIsReportedAsCommittedIsThereForOthers() throws {
    try folder.write(page("Rain expected"), to: "news/a.txt")
    let reader = try StoreReader(path: store.path)

    var seen = 0
    _ = try run(
      ["news"],
      report: { event in
        guard case .committed = event else { return }
        seen = (try? reader.page(PageRequest(query: .all)).rows.count) ?? -1
      })

    #expect(seen == 1)
  }
}

extension ImporterTests {
  private func page(_ title: String) -> String {
    """
    \(title)
    Local
    −
    18 Nov 4120 3 minutes
    The council of the town met on Tuesday evening, and spoke about \(title.lowercased()) for two hours.
    Nothing was decided, and the next meeting will be held in a week, the mayor said on the stairs.
    Live
    All
    """
  }

  private func run(
    _ names: [String], options: ImportOptions = ImportOptions(),
    isCancelled: @escaping @Sendable () -> Bool = { false },
    report: @escaping (ImportEvent) -> Void = { _ in }
  ) throws -> ImportProgress {
    var options = options
    options.referenceDay = CalendarDay(year: 2026, month: 11, day: 20)
    return try Importer(store: store, options: options, isCancelled: isCancelled, report: report)
      .run(names.map { folder.path + "/" + $0 })
  }

  private func rows(limit: Int = 10) throws -> [ArticleSummary] {
    try StoreReader(path: store.path).page(PageRequest(query: .all, limit: limit)).rows
  }

  /// Something that is set once, from any thread.
  private final class Flag: Sendable {
    private let state = Atomic<Bool>(false)
    var isSet: Bool { state.load(ordering: .relaxed) }
    func set() { state.store(true, ordering: .relaxed) }
  }
}
