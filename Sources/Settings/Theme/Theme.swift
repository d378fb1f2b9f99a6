// A theme: a palette, and the look of every role.

/// The looks of all roles, drawn from a base16 or base24 palette.
public struct Theme: Hashable, Sendable {
  public enum Variant: String, CaseIterable, Hashable, Sendable { case dark, light }

  /// As its file names it, for people.
  public var name: String
  public var variant: Variant
  /// The palette's colours by lower-case name: `base00` to `base0f`, or to `base17`.
  public var palette: [String: ThemeColor]
  private var styles: [Role: RoleStyle]

  /// Makes a theme of a palette and the looks that differ from the defaults.
  ///
  /// - Parameters:
  ///   - name: For people.
  ///   - variant: `nil` to tell by whether the background is darker than the text.
  ///   - palette: Colours by lower-case name, `base00` to `base0f` at least.
  ///   - styles: The looks that the theme's author gave.
  init(name: String, variant: Variant?, palette: [String: ThemeColor], styles: [Role: RoleStyle]) {
    (self.name, self.palette, self.styles) = (name, palette, styles)
    self.variant = variant ?? Self.variant(of: palette)
    for role in Role.allCases where self.styles[role] == nil {
      self.styles[role] = Self.fallback(of: role, palette: palette, styles: styles)
    }
  }

  /// The look of a role: the theme's own, or drawn from the palette.
  public subscript(role: Role) -> RoleStyle { styles[role] ?? RoleStyle() }

  /// Whether all colours are the terminal's own.
  public var isTerminalPalette: Bool {
    palette.values.allSatisfy { $0.luminance == nil }
  }

  /// The terminal's own sixteen colours and its own background: what is left when no theme file
  /// can be found.
  public static let terminal = Theme(
    name: "Terminal", variant: .dark, palette: terminalPalette,
    styles: terminalLooks.compactMapValues { try? RoleStyle($0, palette: terminalPalette) })

  /// What sixteen unknown colors cannot part is parted by attributes.
  private static let terminalLooks: [Role: String] = [
    .dim: "default dim", .title: "default dim", .rule: "default dim", .quote: "default italic",
    .selected: "reverse", .unfocusedSelected: "bold", .field: "default underline",
    .overlay: "default",
  ]

  private static let terminalPalette: [String: ThemeColor] = [
    "base00": .terminalDefault, "base01": .terminalDefault, "base02": .terminal(8),
    "base03": .terminal(8), "base04": .terminal(8), "base05": .terminalDefault,
    "base06": .terminalDefault, "base07": .terminal(15), "base08": .terminal(1),
    "base09": .terminal(3), "base0a": .terminal(3), "base0b": .terminal(2), "base0c": .terminal(6),
    "base0d": .terminal(4), "base0e": .terminal(5), "base0f": .terminal(5),
  ]

  private static func variant(of palette: [String: ThemeColor]) -> Variant {
    guard let ground = palette["base00"]?.luminance, let text = palette["base05"]?.luminance else {
      return .dark
    }
    return ground < text ? .dark : .light
  }

  private static func fallback(
    of role: Role, palette: [String: ThemeColor], styles: [Role: RoleStyle]
  ) -> RoleStyle {
    switch role.fallback {
    case .spec(let text): (try? RoleStyle(text, palette: palette)) ?? RoleStyle()
    case .same(let other):
      styles[other] ?? fallback(of: other, palette: palette, styles: styles)
    }
  }
}
