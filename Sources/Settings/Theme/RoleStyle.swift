// The look of a role, as read from words such as `base0A on base00 bold underline`.

/// The look of a role; colours left out are those of what it is drawn on.
public struct RoleStyle: Hashable, Sendable {
  public enum Attribute: String, CaseIterable, Hashable, Sendable {
    case bold, dim, italic, underline, reverse
  }

  public var foreground: ThemeColor?
  public var background: ThemeColor?
  public var attributes: Set<Attribute>

  public init(
    foreground: ThemeColor? = nil, background: ThemeColor? = nil, _ attributes: Set<Attribute> = []
  ) {
    (self.foreground, self.background) = (foreground, background)
    self.attributes = attributes
  }

  /// Reads a look: a colour, `on` and a colour, and attributes, each optional, in this order or
  /// any; `plain` is none of them.
  ///
  /// - Throws: `UnknownWord` for a word that is none of these.
  init(_ text: String, palette: [String: ThemeColor]) throws(UnknownWord) {
    self.init()
    var isBackground = false
    for word in text.split(separator: " ").map(String.init) {
      if let attribute = Attribute(rawValue: word) {
        attributes.insert(attribute)
      } else if word == "on" {
        isBackground = true
      } else if word != "plain" {
        guard let color = palette[word.lowercased()] ?? ThemeColor(word) else {
          throw UnknownWord(word: word)
        }
        if isBackground { background = color } else { foreground = color }
        isBackground = false
      }
    }
    if isBackground { throw UnknownWord(word: "on") }
  }

  /// A word of a look that is neither a colour nor an attribute.
  struct UnknownWord: Error {
    let word: String
  }
}
