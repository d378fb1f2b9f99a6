// A theme's roles as styles of cells, for what the terminal can show.
import Settings
import TerminalUI

/// The style of every role.
public struct Styles: Equatable, Sendable {
  private var styles: [Role: Style] = [:]

  /// Maps a theme for a terminal; what it cannot show is told in another way.
  public init(_ theme: Theme, capabilities: Capabilities = Capabilities()) {
    for role in Role.allCases {
      var style = Style(theme[role])
      if !capabilities.italic { style.replaceItalic(for: role) }
      if capabilities.colors == .none { style.speakWithoutColor(for: role) }
      styles[role] = style
    }
  }

  /// The role's own style; colours that it leaves out are those of what it is drawn on.
  public subscript(role: Role) -> Style { styles[role] ?? .plain }
}

extension Style {
  fileprivate init(_ style: RoleStyle) {
    self.init(
      foreground: style.foreground.map(Color.init) ?? .terminalDefault,
      background: style.background.map(Color.init) ?? .terminalDefault,
      style.attributes.reduce(into: Attributes()) { $0.insert(Attributes($1)) })
  }

  /// A place is bold and underlined where italics are missing, all else underlined.
  fileprivate mutating func replaceItalic(for role: Role) {
    guard attributes.remove(.italic) != nil else { return }
    attributes.insert(.underline)
    if role == .place { attributes.insert(.bold) }
  }

  /// What a colour alone would say is said by an attribute.
  fileprivate mutating func speakWithoutColor(for role: Role) {
    (foreground, background) = (.terminalDefault, .terminalDefault)
    guard attributes.isEmpty else { return }
    switch role {
    case .selected, .articleSelected, .focusedTitle, .error, .overdue, .heading: attributes = .bold
    case .match: attributes = .underline
    case .currentMatch, .chosenEntity: attributes = .reverse
    case .person, .link: attributes = .underline
    case .organization: attributes = .bold
    case .place: attributes = .italic
    case .entityDate: attributes = [.dim, .underline]
    case .dim, .hintText, .rule, .title: attributes = .dim
    default: break
    }
  }
}

extension Color {
  fileprivate init(_ color: ThemeColor) {
    self =
      switch color {
      case .terminalDefault: .terminalDefault
      case .terminal(let index): .palette(index)
      case .rgb(let red, let green, let blue): .rgb(red, green, blue)
      }
  }
}

extension Style.Attributes {
  fileprivate init(_ attribute: RoleStyle.Attribute) {
    self =
      switch attribute {
      case .bold: .bold
      case .dim: .dim
      case .italic: .italic
      case .underline: .underline
      case .reverse: .reverse
      }
  }
}

extension Symbols {
  /// The marks that a terminal can show.
  public init(_ capabilities: Capabilities) {
    guard capabilities.unicode else {
      self = .ascii
      return
    }
    self = .unicode
    guard !capabilities.symbols else { return }
    // A console's font has lines and bars, but neither flags nor stars.
    let ascii = Symbols.ascii
    (unread, followUp, watched) = (ascii.unread, ascii.followUp, ascii.watched)
    (selected, radioOn, radioOff) = (ascii.selected, ascii.radioOn, ascii.radioOff)
    (enter, tab, folded, arrow) = (ascii.enter, ascii.tab, ascii.folded, ascii.arrow)
  }
}
