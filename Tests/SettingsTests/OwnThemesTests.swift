// The themes of Dateline itself: all can be read, and all can be read by.
import Foundation
import Testing

@testable import Settings

@Suite struct OwnThemesTests {
  @Test func thereAreTwelveAtLeastDarkAndLight() throws {
    let themes = try library.names.map { try library.theme(named: $0) }

    #expect(themes.count >= 12)
    #expect(themes.filter { $0.variant == .light }.count >= 3)
    #expect(Set(themes.map(\.name)).count == themes.count)
  }

  @Test(arguments: library.names)
  func textIsReadableOnEveryGround(name: String) throws {
    let theme = try library.theme(named: name)

    for role in Role.allCases {
      // Rules and bars are not read: WCAG asks 3 of bars, and calm asks less of rules.
      let least = role == .rule ? 1.2 : [.bar, .progress, .sparkline].contains(role) ? 3 : 4.5
      for (ground, contrast) in contrasts(of: role, in: theme) {
        #expect(contrast >= least, "\(role.rawValue) on \(ground): \(contrast)")
      }
    }
  }

  @Test(arguments: [Role.dim, .title, .rule, .quote, .selected, .unfocusedSelected, .field])
  func theTerminalsOwnThemeIsTheSameWithoutItsFile(role: Role) throws {
    let file = try library.theme(named: "terminal")

    #expect(Theme.terminal[role] == file[role])
  }

  @Test func beaconIsReadableInEveryRole() throws {
    let theme = try library.theme(named: "beacon")

    for role in Role.allCases {
      #expect(!theme[role].attributes.contains(.dim), "\(role.rawValue)")
      for (ground, contrast) in contrasts(of: role, in: theme) {
        #expect(contrast >= 4.5, "\(role.rawValue) on \(ground): \(contrast)")
      }
    }
  }

  @Test func monochromeHasNoColors() throws {
    let theme = try library.theme(named: "monochrome")

    for role in Role.allCases {
      #expect([nil, .terminalDefault].contains(theme[role].foreground), "\(role.rawValue)")
      #expect([nil, .terminalDefault].contains(theme[role].background), "\(role.rawValue)")
    }
  }

  @Test func theTerminalThemeUsesOnlyTheTerminalsOwn() throws {
    #expect(try library.theme(named: "terminal").isTerminalPalette)
    #expect(Theme.terminal.isTerminalPalette)
  }

  @Test func kindsAreToldApartWithoutColor() throws {
    let kinds: [Role] = [.person, .organization, .place, .entityDate]

    for name in library.names {
      let theme = try library.theme(named: name)
      #expect(Set(kinds.map { theme[$0].attributes }).count == 4, "\(name)")
    }
  }

  @Test func anUnknownThemeIsToldWithTheNearest() throws {
    let error = #expect(throws: SettingsError.self) { try library.theme(named: "lamplihgt") }

    #expect(error?.problems.first?.suggestion == "lamplight")
  }
}

/// The themes at the package's top.
private let library = ThemeLibrary(folders: [
  URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Themes")
])

extension OwnThemesTests {
  /// The contrast of a role with each ground that it is drawn on, if both are not the terminal's.
  fileprivate func contrasts(of role: Role, in theme: Theme) -> [(String, Double)] {
    let style = theme[role]
    if role == .rule, let ink = style.foreground {
      // Rules part panes, and cross no row.
      return theme[.ground].background.flatMap(ink.contrast).map { [("text", $0)] } ?? []
    }
    let grounds =
      style.background.map { [("its own", $0)] }
      ?? [
        ("text", theme[.ground].background), ("selected", theme[.selected].background),
        ("unfocused", theme[.unfocusedSelected].background),
      ].compactMap { name, color in color.map { (name, $0) } }
    guard let ink = style.foreground ?? theme[.ground].foreground else { return [] }
    return grounds.compactMap { name, ground in ink.contrast(with: ground).map { (name, $0) } }
  }
}
