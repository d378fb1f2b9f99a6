// Theme files: their forms, their mistakes, and what roles fall back to.
import Testing

@testable import Settings

@Suite struct ThemeTests {
  @Test func rolesAreDrawnFromThePaletteUnlessTheFileSaysOtherwise() throws {
    let theme = try Theme(
      scheme(
        roles: """
          roles:
            article.selected: base05 on base02
            entity.person: "base0A underline"
            link: "#ff0080 on default italic bold"
          """), file: "night.yaml", name: "night")

    #expect(theme.name == "Night")
    #expect(theme.variant == .dark)
    #expect(theme[.ground] == RoleStyle(foreground: .rgb(5, 5, 5), background: .rgb(0, 0, 0)))
    #expect(
      theme[.articleSelected] == RoleStyle(foreground: .rgb(5, 5, 5), background: .rgb(2, 2, 2)))
    #expect(theme[.person] == RoleStyle(foreground: .rgb(10, 10, 10), [.underline]))
    #expect(
      theme[.link]
        == RoleStyle(
          foreground: .rgb(255, 0, 128), background: .terminalDefault, [.italic, .bold]))
  }

  @Test func aRoleWithoutALookFollowsTheOneItBelongsTo() throws {
    let theme = try Theme(
      scheme(roles: "roles: { selected: base0B bold, dim: base07 }"), file: "t", name: "t")

    #expect(theme[.articleSelected] == RoleStyle(foreground: .rgb(11, 11, 11), [.bold]))
    #expect(theme[.metadata] == RoleStyle(foreground: .rgb(7, 7, 7)))
  }

  @Test func theOlderFormHasItsColorsAtTheTop() throws {
    let colors = (0..<16).map { "base0\(hex($0)): \"\(gray($0))\"" }.joined(separator: "\n")

    let theme = try Theme("scheme: \"Old\"\nauthor: \"A. B.\"\n" + colors, file: "t", name: "t")

    #expect(theme.name == "Old")
    #expect(theme.palette["base0c"] == .rgb(12, 12, 12))
  }

  @Test func base24HasEightColorsMore() throws {
    let more = (16..<24).map { "base1\($0 - 16): \"#ffffff\"" }
    let text = scheme(roles: "").replacing("base16", with: "base24")
      .replacing(" }", with: ", " + more.joined(separator: ", ") + " }")

    let theme = try Theme(text, file: "t", name: "t")

    #expect(theme.palette["base17"] == .rgb(255, 255, 255))
  }

  @Test func mistakesAreToldWithPlaceAndSuggestion() {
    let text = scheme(
      roles: """
        roles:
          entity.persn: base0A
          link: bse0D underlined
        varient: dark
        """)

    #expect(
      problems(text) == [
        "t.yaml:6:3: unknown key “entity.persn”; did you mean “entity.person”?",
        """
        t.yaml:7:9: “link” cannot be “bse0D”: expected a look such as base0A on base00 bold \
        underline; did you mean “base0d”?
        """,
        "t.yaml:8:1: unknown key “varient”; did you mean “variant”?",
      ])
  }

  @Test func aPaletteMustBeWholeAndColorsMustBeColors() {
    let text = "palette: { base00: \"#12345\", base01: 000000 }"

    let problems = problems(text)

    #expect(problems.contains { $0.contains("“base00” cannot be “#12345”") })
    #expect(problems.contains { $0.contains("“base0F” is missing") })
    #expect(problems.count == 15)
  }

  @Test(arguments: ["a: [1", "\t- x", "a: &b 1\nc: *b", "a: \"\u{1}\""])
  func whatIsNoYAMLIsAnErrorWithAPlace(text: String) {
    let problems = problems(text)

    #expect(problems.first?.contains("not valid YAML") == true, "\(problems)")
  }

  @Test func nestingWithoutEndIsRefused() {
    let problems = problems("palette: " + String(repeating: "[", count: 100_000))

    #expect(problems.first?.contains("nested too deeply") == true)
  }
}

extension ThemeTests {
  fileprivate func scheme(roles: String) -> String {
    let colors = (0..<16).map { "base0\(hex($0)): \"\(gray($0))\"" }.joined(separator: ", ")
    return "system: base16\nname: Night\nslug: night\npalette: { \(colors) }\n\(roles)\n"
  }

  fileprivate func hex(_ number: Int) -> String { String(number, radix: 16).uppercased() }

  fileprivate func gray(_ number: Int) -> String {
    "#" + String(repeating: "0" + String(number, radix: 16), count: 3)
  }

  fileprivate func problems(_ text: String) -> [String] {
    do throws(SettingsError) {
      _ = try Theme(text, file: "t.yaml", name: "t")
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }
}
