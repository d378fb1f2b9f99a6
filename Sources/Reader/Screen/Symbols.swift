// The marks of the screen, with their ASCII forms for terminals and locales that lack them.
import CleanText

/// The marks that the screen uses.
public struct Symbols: Equatable, Sendable {
  public var unread: SafeText
  public var followUp: SafeText
  public var story: SafeText
  public var watched: SafeText
  public var selected: SafeText
  public var bar: SafeText
  public var verticalRule: SafeText
  public var horizontalRule: SafeText
  public var quoteRule: SafeText
  public var bullet: SafeText
  public var radioOn: SafeText
  public var radioOff: SafeText
  public var arrow: SafeText
  public var dot: SafeText
  public var enter: SafeText
  public var tab: SafeText
  public var folded: SafeText
  public var dash: SafeText
  /// Eight heights of a column, lowest first.
  public var heights: [SafeText]
  public var progressFull: SafeText
  public var progressEmpty: SafeText

  public static let unicode = Symbols(
    unread: "●", followUp: "⚑", story: "≡", watched: "★", selected: "✓", bar: "▌",
    verticalRule: "│", horizontalRule: "─", quoteRule: "│", bullet: "•", radioOn: "●",
    radioOff: "○", arrow: "→", dot: "·", enter: "⏎", tab: "⇥", folded: "▸", dash: "–",
    heights: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], progressFull: "━", progressEmpty: "─")

  public static let ascii = Symbols(
    unread: "*", followUp: "!", story: "=", watched: "+", selected: "x", bar: ">",
    verticalRule: "|", horizontalRule: "-", quoteRule: ">", bullet: "-", radioOn: "(*)",
    radioOff: "( )", arrow: "->", dot: "-", enter: "Enter", tab: "Tab", folded: ">", dash: "-",
    heights: [".", ".", ":", ":", "|", "|", "#", "#"], progressFull: "#", progressEmpty: "-")
}
