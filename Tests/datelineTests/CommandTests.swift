// The commands as a script sees them: output, messages and exit status of the real binary.
import Foundation
import Testing

@Suite struct CommandTests {
  @Test func importingTheSameFilesTwiceChangesNothingAndSaysSo() throws {
    let folder = try Scratch()
    let arguments = [
      "--store", folder / "store.sqlite", "import", "--date", "2026-11-20", Binary.samples,
    ]

    let first = try Binary.run(arguments)
    let second = try Binary.run(arguments)

    #expect(first.errors == "imported 24, changed 0, unchanged 0, failed 0\n")
    #expect(second.errors == "imported 0, changed 0, unchanged 24, failed 0\n")
    #expect(first.status == 0 && second.status == 0)
  }

  @Test func aScrapeIsListedWithItsSectionAsATagAndItsYearMarkedAsInferred() throws {
    let store = try SampleStore()

    let rows = try Binary.run(store.arguments("list", "title:storm", "--json")).records

    #expect(rows.count == 1)
    #expect(rows.first?["title"] as? String == "Storm warning for the coast of Kurzeme")
    #expect(rows.first?["tags"] as? [String] == ["Local"])
    #expect(rows.first?["published"] as? String == "2026-11-20")
    #expect(rows.first?["publishedYearInferred"] as? Bool == true)
    #expect(rows.first?["views"] as? Int == 7310)
    #expect(rows.first?["readingMinutes"] as? Int == 1)
  }

  @Test func anArticleIsShownWithItsPeopleAndWhatWasLeftOut() throws {
    let store = try SampleStore()
    let rows = try Binary.run(store.arguments("list", "title:\"first visit\"", "--json")).records
    let id = try #require(rows.first?["id"] as? Int)

    let shown = try Binary.run(store.arguments("show", "\(id)", "--json")).records
    let article = try #require(shown.first)
    let mentions = try #require(article["mentions"] as? [[String: Any]])
    let people = mentions.filter { $0["kind"] as? String == "person" }

    let dropped = try #require(article["dropped"] as? [String])
    #expect(Set(dropped).isSuperset(of: ["−", "Live", "All"]))
    #expect(people.first?["entity"] as? String == "Marta Lindqvist")
    #expect(people.first?["role"] as? String == "Ambassador of Sweden to Latvia")
  }

  @Test func refreshReadsImportedFoldersAgainAndSaysWhatItCannotFetch() throws {
    let folder = try Scratch()
    try FileManager.default.createDirectory(
      atPath: folder / "news", withIntermediateDirectories: true)
    let article =
      "Rain expected\nLocal\n\nThe rain will come on Tuesday, and it will stay for days."
    _ = try folder.file("news/a.txt", article)
    let list = try folder.file(
      "feeds.opml", "<opml><body><outline text='World' xmlUrl='http://w.example/'/></body></opml>")
    let store = ["--store", folder / "store.sqlite"]
    _ = try Binary.run(store + ["import", "--source", "Gazette", folder / "news", list])
    _ = try folder.file("news/b.txt", article.replacing("rain", with: "snow"))

    let all = try Binary.run(store + ["refresh", "--progress", "plain"])
    let feed = try Binary.run(store + ["refresh", "world"])
    let unknown = try Binary.run(store + ["refresh", "Gazete"])

    #expect(all.output.contains("committed"))
    #expect(all.errors.contains("imported 1, changed 0, unchanged 1, failed 0"))
    #expect(all.errors.contains("1 feed is kept; fetching is not built yet"))
    #expect(all.status == 0)
    #expect(feed.errors.contains("'World' is a feed, and fetching is not built yet"))
    #expect(unknown.errors.contains("there is no source 'Gazete'; did you mean 'Gazette'?"))
    #expect(feed.status == 1 && unknown.status == 1)
  }

  @Test func nothingStoredYetIsAnEmptyListAndNoError() throws {
    let outcome = try Binary.run(["list", "--json"])

    #expect(outcome.output == "[]\n")
    #expect(outcome.status == 0)
  }

  @Test func aMissingFileIsNamedAndTheOthersAreImported() throws {
    let folder = try Scratch()
    let file = Binary.samples + "/storm-warning-coast.txt"

    let outcome = try Binary.run([
      "--store", folder / "store.sqlite", "import", "/nonexistent/news.txt", file,
    ])

    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("/nonexistent/news.txt: No such file or directory"))
    #expect(outcome.errors.contains("imported 1, changed 0, unchanged 0, failed 1"))
  }

  @Test(arguments: ["nothing in it", "a binary file"])
  func aFileThatHoldsNoTextIsAnErrorThatSaysWhy(reason: String) throws {
    let folder = try Scratch()
    let program = "\u{7F}ELF\0\0\u{1}\u{2}\0\0\0"
    let file = try folder.file("news.txt", reason == "a binary file" ? program : "")

    let outcome = try Binary.run(["--store", folder / "store.sqlite", "import", file])

    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("news.txt"))
    #expect(outcome.errors.contains(reason))
  }

  @Test func aFileThatIsNoStoreIsLeftAsItIs() throws {
    let folder = try Scratch()
    let file = try folder.file("store.sqlite", "These are my notes, and no store.\n")

    let outcome = try Binary.run(["--store", file, "list"])

    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("is not a Dateline store"))
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("These are my notes"))
  }

  @Test func aQueryThatCannotBeIsAnErrorWithItsColumn() throws {
    let outcome = try Binary.run(["list", "tag:local after:yesterweek"])

    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("column 17"))
    #expect(outcome.errors.contains("after:yesterweek"))
  }

  @Test func anUnknownCommandNamesTheNearest() throws {
    let outcome = try Binary.run(["imprt", "x"])

    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("did you mean 'import'?"))
  }

  @Test func theReaderNeedsATerminalAndSaysSo() throws {
    let folder = try Scratch()

    let outcome = try Binary.run(["--store", folder / "store.sqlite"])

    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("terminal"))
  }

  @Test func everyCommandHasHelpWithAnExample() throws {
    let names = try Binary.run(["--help"]).output.split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }

    #expect(names.count > 30)
    for name in ["import", "list", "follow-up add", "entity merge", "views save"] {
      let help = try Binary.run(name.split(separator: " ").map(String.init) + ["--help"])
      #expect(help.status == 0)
      #expect(help.output.contains("Example:\n  dateline \(name)"))
    }
  }

  @Test func correctionsArePrintedAsTheCommandsThatMakeThemAgain() throws {
    let store = try SampleStore()
    let name = "Marta's \"Lindqvist\""
    try _ = Binary.run(store.arguments("entity", "rename", "Marta Lindqvist", name))

    let text = try Binary.run(store.arguments("entity", "corrections"))
    let records = try Binary.run(store.arguments("entity", "corrections", "--json")).records

    #expect(
      text.output == #"""
        dateline entity rename 'Marta Lindqvist' 'Marta'\''s "Lindqvist"'

        """#)
    #expect(records.first?["action"] as? String == "rename")
    #expect(records.first?["operand"] as? String == name)
  }

  @Test func aChangeIsUndoneAndDoneAgain() throws {
    let store = try SampleStore()

    let changed = try Binary.run(store.arguments("tag", "storm", "--add", "weather"))
    let tagged = try Binary.run(store.arguments("list", "tag:weather", "--json")).records
    try _ = Binary.run(store.arguments("undo"))
    let undone = try Binary.run(store.arguments("list", "tag:weather", "--json")).records
    try _ = Binary.run(store.arguments("redo"))
    let redone = try Binary.run(store.arguments("list", "tag:weather", "--json")).records

    #expect(changed.errors.contains("tagged +weather (undo: dateline undo)"))
    #expect(!tagged.isEmpty && undone.isEmpty && redone.count == tagged.count)
  }

  @Test func aFollowUpIsOnTheAgendaUntilItIsDone() throws {
    let store = try SampleStore()

    _ = try Binary.run(
      store.arguments("follow-up", "add", "1", "--note", "Ask for the text", "--due", "2026-12-04"))
    let agenda = try Binary.run(store.arguments("agenda", "--json")).records
    _ = try Binary.run(store.arguments("follow-up", "done", "1"))
    let after = try Binary.run(store.arguments("agenda", "--json")).records

    #expect(agenda.first?["note"] as? String == "Ask for the text")
    #expect(agenda.first?["due"] as? String == "2026-12-04")
    #expect(agenda.first?["status"] as? String == "open")
    #expect(after.isEmpty)
  }

  @Test func aWholeStoreChecksAsWholeAndIsBackedUp() throws {
    let store = try SampleStore()

    let check = try Binary.run(store.arguments("check"))
    let backup = try Binary.run(store.arguments("backup", store.folder / "copy.sqlite"))
    let rows = try Binary.run(["--store", store.folder / "copy.sqlite", "list", "--json"]).records

    #expect(check.status == 0 && check.errors == "the store is whole\n")
    #expect(backup.status == 0)
    #expect(rows.count == 24)
  }
}
