// config.yaml: values, defaults and mistakes.
import Testing

@testable import Settings

@Suite struct ConfigurationTests {
  @Test(arguments: ["", "# nothing yet\n", "---\n", "theme:\n"])
  func nothingSetMeansDefaults(text: String) throws {
    #expect(try Configuration(text, file: "config.yaml").readingWidth == 72)
  }

  @Test func everySettingIsRead() throws {
    let configuration = try Configuration(
      """
      theme: { dark: harbor, light: linen }
      mouse: off
      mark-read-after: never
      key-hint-after: 250ms
      reading-width: 66
      margin: 2
      justify: true
      time-zone: Asia/Tashkent
      unmarked: [date, role]
      panes:
        sidebar: false
        list-width: 50
      """, file: "config.yaml")

    #expect(configuration.themes.dark == "harbor")
    #expect(configuration.themes.light == "linen")
    #expect(!configuration.mouse)
    #expect(configuration.markReadAfter == nil)
    #expect(configuration.keyHintAfter == 0.25)
    #expect(configuration.readingWidth == 66)
    #expect(configuration.margin == 2)
    #expect(configuration.isJustified)
    #expect(configuration.timeZone == "Asia/Tashkent")
    #expect(configuration.unmarkedKinds == ["date", "role"])
    #expect(!configuration.panes.sidebar)
    #expect(configuration.panes.listWidth == 50)
  }

  @Test func keysKeepTheirOrderAndPlaces() throws {
    let configuration = try Configuration(
      """
      keys:
        ctrl-n: next-unread
        "g t": tags
        x: none
        article:
          n: next-match
      """, file: "config.yaml")

    let keys = configuration.keys

    #expect(keys.map(\.keys) == [["ctrl-n"], ["g", "t"], ["x"], ["n"]])
    #expect(keys.map(\.command) == ["next-unread", "tags", nil, "next-match"])
    #expect(keys.map(\.layer) == [nil, nil, nil, "article"])
    #expect(keys[1].keysPosition == SourcePosition(file: "config.yaml", line: 3, column: 3))
    #expect(keys[1].commandPosition.column == 10)
  }

  @Test func everyMistakeIsToldInOrder() {
    let text = """
      them: harbor
      reading-width: wide
      margin: 99
      mouse: flase
      time-zone: Asia/Tashkant
      unmarked: persons
      mouse: true
      """

    #expect(
      problems(text) == [
        "c.yaml:1:1: unknown key “them”; did you mean “theme”?",
        "c.yaml:2:16: “reading-width” cannot be “wide”: expected a number from 20 to 400",
        "c.yaml:3:9: “margin” cannot be “99”: expected a number from 0 to 40",
        "c.yaml:4:8: “mouse” cannot be “flase”: expected true or false; did you mean “false”?",
        """
        c.yaml:5:12: “time-zone” cannot be “Asia/Tashkant”: expected a time zone such as \
        Asia/Tashkent; did you mean “Asia/Tashkent”?
        """,
        """
        c.yaml:6:11: “unmarked” cannot be “persons”: expected some of person, organization, place, \
        date, role, other; did you mean “person”?
        """,
        "c.yaml:7:1: “mouse” is set twice",
      ])
  }

  @Test func aListIsNoConfiguration() {
    #expect(
      problems("- a\n- b") == [
        "c.yaml:1:1: “config” cannot be “a list”: expected keys with values"
      ])
  }

  @Test(arguments: [
    ("thme", "theme"), ("MOUSE", "mouse"), ("reading-wdith", "reading-width"), ("zzz", nil),
    ("", nil),
  ])
  func theNearestWordIsFound(word: String, expected: String?) {
    #expect(nearest(to: word, among: ["theme", "mouse", "reading-width"]) == expected)
  }
}

extension ConfigurationTests {
  fileprivate func problems(_ text: String) -> [String] {
    do throws(SettingsError) {
      _ = try Configuration(text, file: "c.yaml")
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }
}
