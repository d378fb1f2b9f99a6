// Articles and follow-ups in the forms of other programs.
import Foundation
import Testing

@Suite struct ExportCommandTests {
  @Test func articlesAreExportedInEveryTextForm() throws {
    let store = try SampleStore()

    let outcomes = try ["markdown", "json", "csv", "html"].map {
      try Binary.run(store.arguments("export", "title:storm", "--format", $0))
    }

    #expect(outcomes.map(\.status) == [0, 0, 0, 0])
    #expect(outcomes[0].output.hasPrefix("# Storm warning for the coast of Kurzeme\n"))
    #expect(outcomes[1].records.first?["mentions"] != nil)
    #expect(outcomes[2].output.hasPrefix("id,published,title,author,source,section,tags,url,"))
    #expect(outcomes[2].output.contains(",2026-11-20,Storm warning for the coast of Kurzeme,"))
    #expect(outcomes[3].output.contains("<h1>Storm warning for the coast of Kurzeme</h1>"))
    #expect(outcomes[3].output.hasSuffix("</body>\n</html>\n"))
  }

  @Test func aPageKeepsWhatIsMarkedInTheTextAndIsWellFormed() throws {
    let folder = try Scratch()
    let page = try folder.file(
      "page.html",
      """
      <html><head><title>Ferries & "Tides"</title></head><body><article><h1>Ferries & "Tides"</h1>
      <p>The ferry <a href="https://example.org/a?b=1&amp;c=2">runs <em>again</em></a> from Monday, the
      harbour office said in a long statement to all that live on the island and wait for it.</p>
      <img src="https://example.org/boat.jpg" alt="A white boat">
      <h2>What changes</h2><ul><li>Four trips a day</li><li>No <em>bicycles</em></li></ul>
      <blockquote><p>We waited for this day since the storm of last winter, he said.</p></blockquote>
      <p>The boat has room for sixty people, and tickets are sold at the office and on board.</p>
      </article></body></html>
      """)
    let store = folder / "store.sqlite"
    _ = try Binary.run(["--store", store, "import", "--no-entities", page])

    let html = try Binary.run(["--store", store, "export", "", "--format", "html"]).output

    #expect(html.contains("<h1>Ferries &amp; &quot;Tides&quot;</h1>"))
    #expect(html.contains("<a href=\"https://example.org/a?b=1&amp;c=2\"><em>again</em></a>"))
    #expect(html.contains("<h2>What changes</h2>"))
    #expect(html.contains("<ul><li>Four trips a day</li>\n<li>No <em>bicycles</em></li>\n</ul>"))
    #expect(html.contains("<blockquote><p>We waited for this day"))
    #expect(html.contains("<p><a href=\"https://example.org/boat.jpg\">A white boat</a></p>"))
    #expect(isBalanced(html))
    let markdown = try Binary.run(["--store", store, "export", ""]).output
    #expect(markdown.contains("wait for it.\n\n![A white boat](https://example.org/boat.jpg)\n\n"))
  }

  @Test func anEBookHasItsPartsInOrderAndIsWrittenWhole() throws {
    let store = try SampleStore()
    let file = store.folder / "news.epub"

    let outcome = try Binary.run(
      store.arguments("export", "storm", "--format", "epub", "--output", file))
    let again = try Binary.run(
      store.arguments("export", "storm", "--format", "epub", "--output", file))

    let bytes = try Data(contentsOf: URL(filePath: file))
    #expect(outcome.status == 0)
    #expect(bytes.prefix(4) == Data([0x50, 0x4B, 0x03, 0x04]))
    #expect(bytes.dropFirst(30).prefix(28) == Data("mimetypeapplication/epub+zip".utf8))
    #expect(bytes.range(of: Data("article-1.xhtml".utf8)) != nil)
    #expect(again.status == 2)
    #expect(again.errors.contains("name another"))
  }

  @Test func followUpsAreExportedForCalendarsAndTaskLists() throws {
    let store = try SampleStore()
    let rows = try Binary.run(store.arguments("list", "title:storm", "--json")).records
    let id = try #require(rows.first?["id"] as? Int)
    _ = try Binary.run(
      store.arguments(
        "follow-up", "add", "\(id)", "--note", "Ask; then, call", "--due", "2026-12-01"))

    let texts = try ["ics", "org", "markdown", "csv", "json"].map {
      try Binary.run(store.arguments("follow-up", "export", "--format", $0)).output
    }

    let title = "Storm warning for the coast of Kurzeme"
    #expect(texts[0].contains("SUMMARY:\(title)\r\nDESCRIPTION:Ask\\; then\\, call\r\n"))
    #expect(texts[0].contains("DUE;VALUE=DATE:20261201\r\nSTATUS:NEEDS-ACTION\r\n"))
    #expect(texts[1].contains("* TODO \(title)\n  DEADLINE: <2026-12-01>\n  Ask; then, call\n"))
    #expect(texts[2] == "- [ ] \(title): Ask; then, call (due 2026-12-01)\n")
    #expect(texts[3].contains("1,\(id),,\(title),open,\"Ask; then, call\",2026-12-01,"))
    #expect(texts[4].contains("\"due\":\"2026-12-01\""))
  }
}

extension ExportCommandTests {
  /// Whether every element that a page opens is closed where it should be.
  private func isBalanced(_ page: String) -> Bool {
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) {
      if !tag.1.isEmpty {
        guard open.popLast() == tag.2 else { return false }
      } else if tag.3.isEmpty {
        open.append(tag.2)
      }
    }
    return open.isEmpty
  }
}
