// The reader in a real terminal, driven by keys and read back from the screen.
import Foundation
import Testing

@Suite(.serialized) struct ReaderInTmuxTests {
  @Test func aMarkMadeWhileReadingIsThereAfterReopening() throws {
    let store = try SampleStore()
    let reader = try TmuxSession(["--store", store.path], columns: 160, rows: 45)
    try reader.wait(forText: "All articles")
    try reader.wait(forText: "Storm warning")

    // Filter by a tag.
    try reader.send("t")
    try reader.wait(forText: "Local")
    try reader.type("Local")
    try reader.send("Enter")
    try reader.wait(for: "the list of one tag") {
      $0.contains("Storm warning") && !$0.contains("Theatre stages")
    }

    // Read an article, and step through what it names.
    try reader.send("Enter", "]")
    try reader.wait(for: "a mention in reverse") { _ in (try? !reader.reversed().isEmpty) ?? false }

    // Mark it, with a note and a due date.
    try reader.send("F")
    try reader.wait(forText: "note")
    try reader.type("Ask the mayor")
    try reader.send("Tab")
    try reader.type("2026-12-04")
    try reader.wait(forText: "4 December 2026")
    try reader.send("Enter")
    try reader.wait(forText: "Ask the mayor")
    try reader.send("Q")
    try reader.wait(forText: "ended:0")

    let again = try TmuxSession(["--store", store.path], columns: 160, rows: 45)
    try again.wait(for: "the mark after reopening") { $0.contains("⚑") }
    let agenda = try Binary.run(store.arguments("agenda", "--json")).records

    #expect(agenda.first?["note"] as? String == "Ask the mayor")
    #expect(agenda.first?["due"] as? String == "2026-12-04")
  }

  @Test func anEntityOpensItsPageWithTheArticlesThatNameIt() throws {
    let store = try SampleStore()
    let reader = try TmuxSession(["--store", store.path], columns: 160, rows: 45)
    try reader.wait(forText: "All articles")

    try reader.send("/")
    try reader.type("title:\"first visit\"")
    try reader.send("Enter")
    try reader.wait(forText: "1 of 1")
    try reader.send("e", "Enter")

    let page = try reader.wait(forText: "Appears with")
    #expect(page.contains("Articles"))
  }

  @Test func aTinyTerminalSaysWhatItNeedsAndComesBackByItself() throws {
    let store = try SampleStore()
    let reader = try TmuxSession(["--store", store.path], columns: 20, rows: 5)

    try reader.wait(forText: "40")
    try reader.resize(columns: 80, rows: 24)

    try reader.wait(forText: "All articles")
  }

  @Test func anEmptyStoreOpensOnAPageThatSaysHowToBegin() throws {
    let folder = try Scratch()

    let reader = try TmuxSession(["--store", folder / "store.sqlite"])

    try reader.wait(forText: "Nothing is stored yet")
  }
}
