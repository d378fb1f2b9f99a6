// Keys, themes and configuration as a script sees them.
import Foundation
import Testing

@Suite struct SettingsCommandTests {
  @Test func keysArePrintedWithTheReadersOwn() throws {
    let folder = try Scratch()
    let config = try folder.file("config.yaml", "keys:\n  f9: next-unread\n")

    let keys = try Binary.run(["--config", config, "keys", "--json"])
    let markdown = try Binary.run(["keys", "--format", "markdown"])

    let own = keys.records.first {
      ($0["keys"] as? [String])?.contains { $0.lowercased() == "f9" } == true
    }
    #expect(own?["command"] as? String == "next-unread")
    #expect(own?["help"] as? String != nil)
    #expect(markdown.output.contains("| keys | command | what |"))
    #expect(!markdown.output.lowercased().contains("`f9`"))
  }

  @Test func themesAreListedAndARolesNameIsKnown() throws {
    let themes = try Binary.run(["themes", "--json"])
    let roles = try Binary.run(["themes", "--roles"])

    #expect(themes.records.count >= 12)
    #expect(Set(themes.records.compactMap { $0["variant"] as? String }) == ["dark", "light"])
    #expect(roles.output.contains("entity.person"))
    #expect(roles.status == 0)
  }

  @Test func mistakesInTheConfigurationAreToldWithPlaceAndSuggestion() throws {
    let folder = try Scratch()
    let unknown = try folder.file("unknown.yaml", "mouse: true\nreading-wdith: 60\n")
    let theme = try folder.file("theme.yaml", "theme: newsprnt\n")
    let key = try folder.file("key.yaml", "keys:\n  x: nxt-unread\n")
    let good = try folder.file("good.yaml", "theme: newsprint\nreading-width: 60\n")

    let outcomes = try [unknown, theme, key, good].map {
      try Binary.run(["--config", $0, "config", "check"])
    }

    #expect(outcomes.map(\.status) == [2, 2, 2, 0])
    #expect(
      outcomes[0].errors
        == "dateline: \(unknown):2:1: unknown key “reading-wdith”; "
        + "did you mean “reading-width”?\n")
    #expect(
      outcomes[1].errors
        == "dateline: \(theme):1:8: no theme is called “newsprnt”; did you mean “newsprint”?\n")
    #expect(outcomes[2].errors.contains("\(key):2:6: "))
    #expect(outcomes[2].errors.contains("did you mean “next-unread”?"))
    #expect(outcomes[3].output == "\(good): no mistakes\n")
  }

  @Test func daysAreThoseOfTheTimeZoneThatTheConfigurationNames() throws {
    let folder = try Scratch()
    let feed = try folder.file(
      "feed.xml",
      """
      <rss version="2.0"><channel><title>Gazette</title><item><title>Late train</title>
      <guid>1</guid><pubDate>Fri, 02 May 2025 22:30:00 GMT</pubDate>
      <description>The last train was late.</description></item></channel></rss>
      """)
    let config = try folder.file("config.yaml", "time-zone: Asia/Tashkent\n")
    let store = ["--store", folder / "store.sqlite"]
    _ = try Binary.run(store + ["import", feed])

    let there = try Binary.run(store + ["--config", config, "list", "on:2025-05-03", "--json"])
    let here = try Binary.run(store + ["list", "on:2025-05-03", "--json"])

    #expect(there.records.count == 1)
    #expect(here.records.isEmpty)
  }
}
