// Which theme is worn: the one asked for, or one that suits the terminal.
import CleanText
import Foundation
import Reader
import Settings
import TerminalUI

/// The themes at hand and the one that is worn.
struct ThemeChoice {
  let library: ThemeLibrary
  private let configuration: Configuration
  private let capabilities: Capabilities
  private(set) var name: String
  private(set) var styles: Styles
  /// Whether no theme was asked for, so that the terminal's background may decide.
  private let isAutomatic: Bool

  /// Chooses the theme called `name`, or one that suits; where few colors are, the terminal's own.
  init(
    named name: String?, configuration: Configuration, capabilities: Capabilities
  ) throws(SettingsError) {
    self.configuration = configuration
    self.capabilities = capabilities
    library = .ofDateline
    isAutomatic = name == nil
    let wanted = name ?? Self.name(isDark: Self.looksDark, configuration, capabilities, library)
    let theme =
      name == nil && !library.names.contains(wanted)
      ? Theme.terminal : try library.theme(named: wanted)
    self.name = wanted
    styles = Styles(theme, capabilities: capabilities)
  }

  /// Wears another theme.
  mutating func use(_ name: String) throws(SettingsError) {
    let typed = SourcePosition(file: "")
    styles = Styles(try library.theme(named: name, askedAt: typed), capabilities: capabilities)
    self.name = name
  }

  /// Wears the dark or the light theme, now that the terminal has told its background; returns
  /// whether that is another one.
  mutating func follow(red: UInt8, green: UInt8, blue: UInt8) -> Bool {
    guard isAutomatic, let luminance = ThemeColor.rgb(red, green, blue).luminance else {
      return false
    }
    // Black on white and white on black are equally readable at 0.18.
    let wanted = Self.name(isDark: luminance < 0.18, configuration, capabilities, library)
    guard wanted != name, (try? use(wanted)) != nil else { return false }
    return true
  }

  /// Whether the terminal's background is dark, as far as the environment says so; a terminal that
  /// is asked knows better.
  ///
  /// rxvt, Konsole and others set `COLORFGBG` to the numbers of their colors, as in `0;15` or
  /// `15;default;0`; of the sixteen, 7 and those above 8 are light.
  private static var looksDark: Bool {
    let parts = (Places.environment("COLORFGBG") ?? "").split(separator: ";")
    guard let background = parts.last.flatMap({ Int($0) }) else { return true }
    return background < 7 || background == 8
  }

  private static func name(
    isDark: Bool, _ configuration: Configuration, _ capabilities: Capabilities,
    _ library: ThemeLibrary
  ) -> String {
    if let own = isDark ? configuration.themes.dark : configuration.themes.light { return own }
    switch capabilities.colors {
    case .none: return "monochrome"
    case .eight, .sixteen: return "terminal"
    case .indexed, .truecolor: return isDark ? "lamplight" : "newsprint"
    }
  }
}

extension ThemeLibrary {
  /// The reader's own themes, and those that come with Dateline.
  static var ofDateline: ThemeLibrary {
    let own = URL(filePath: Places.configuration).appending(path: "themes")
    let ours = Places.resource("Themes", sourcePath: "Themes")
    return ThemeLibrary(folders: [own] + (ours.map { [$0] } ?? []))
  }
}
