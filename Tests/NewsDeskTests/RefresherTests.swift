// Reading again what was imported: what is new, what is gone, with the options of then.
import CleanText
import Foundation
import NewsModel
import NewsStorage
import Testing

@testable import NewsDesk

@Suite struct RefresherTests {
  private let folder: TemporaryFolder
  private let store: NewsStore
  private let reader: StoreReader

  init() throws {
    folder = try TemporaryFolder()
    store = try NewsStore(path: folder.path + "/store.sqlite")
    reader = try StoreReader(path: store.path)
  }

  @Test func newFilesOfAnImportedFolderComeWithItsOptions() throws {
    try folder.write(page("Rain expected"), to: "news/a.txt")
    try importing("news", ImportOptions(tags: ["mine"], source: "The Gazette"))
    try folder.write(page("Sun later"), to: "news/b.txt")

    let progress = try refreshed(reader.origins())

    let rows = try reader.page(PageRequest(query: .field(.title, "sun"))).rows
    #expect(progress.imported == 1 && progress.unchanged == 1)
    #expect(rows.map(\.source) == ["The Gazette"])
    #expect(rows.first?.tags.contains("mine") == true)
  }

  @Test func aFolderThatIsGoneIsCountedAndTheOthersAreRead() throws {
    try folder.write(page("Rain expected"), to: "gone/a.txt")
    try folder.write(page("Sun later"), to: "kept/b.txt")
    try importing("gone", ImportOptions())
    try importing("kept", ImportOptions())
    try FileManager.default.removeItem(atPath: folder.path + "/gone")
    try folder.write(page("Fog"), to: "kept/c.txt")

    let progress = try refreshed(reader.origins())

    #expect(progress.gone == 1 && progress.imported == 1 && progress.failed == 0)
  }

  @Test func aSourceIsReadAgainFromWhereItCameAndNowhereElse() throws {
    try folder.write(page("Rain expected"), to: "courier/a.txt")
    try folder.write(page("Sun later"), to: "herald/b.txt")
    try importing("courier", ImportOptions())
    try importing("herald", ImportOptions())

    let origins = try reader.origins(ofSource: "herald")

    #expect(origins.map { URL(filePath: $0.path).lastPathComponent } == ["herald"])
  }

  @Test func optionsReadBackAsTheyWereWritten() throws {
    let options = ImportOptions(
      format: .html, tags: ["a b", "c"], source: "The Gazette",
      referenceDay: CalendarDay(year: 2026, month: 11, day: 20))

    let read = try #require(ImportOptions(text: options.text))

    #expect(read.text == options.text)
    #expect(read.tags == options.tags && read.source == options.source)
    #expect(ImportOptions(text: "papyrus\t\t") == nil)
  }
}

extension RefresherTests {
  private func importing(_ name: String, _ options: ImportOptions) throws {
    _ = try Importer(store: store, options: options, report: { _ in })
      .run([folder.path + "/" + name])
  }

  private func refreshed(_ origins: [Origin]) throws -> ImportProgress {
    try Refresher(store: store, report: { _ in }).run(origins)
  }

  private func page(_ title: String) -> String {
    """
    \(title)
    Local
    18 Nov 4120 3 minutes
    The council of the town met on Tuesday evening, and spoke about \(title.lowercased()) for hours.
    Nothing was decided, and the next meeting will be held in a week, the mayor said on the stairs.
    """
  }
}
