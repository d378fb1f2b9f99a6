// How a cell looks: colours and attributes, as wished; the terminal does what it can.

/// A colour as a theme asks for it; the terminal shows the nearest that it has.
public enum Color: Hashable, Sendable {
  /// Whatever the terminal's own foreground or background is.
  case terminalDefault
  /// One of the terminal's own sixteen, 0 to 15; never redefined.
  case palette(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

/// The look of a cell.
public struct Style: Hashable, Sendable {
  /// What a cell can be besides coloured; what a terminal lacks it leaves out.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
  }

  public var foreground: Color
  public var background: Color
  public var attributes: Attributes

  /// The terminal's own colours, without attributes.
  public static let plain = Style()

  public init(
    foreground: Color = .terminalDefault, background: Color = .terminalDefault,
    _ attributes: Attributes = []
  ) {
    (self.foreground, self.background) = (foreground, background)
    self.attributes = attributes
  }

  /// Returns this style laid over `base`: colours left at the terminal's default show the base's,
  /// attributes add up.
  public func over(_ base: Style) -> Style {
    Style(
      foreground: foreground == .terminalDefault ? base.foreground : foreground,
      background: background == .terminalDefault ? base.background : background,
      attributes.union(base.attributes))
  }
}
