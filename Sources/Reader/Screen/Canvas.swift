// A frame being drawn, with the styles and the marks at hand.
import CleanText
import Settings
import TerminalUI
import TextLayout

/// A frame being drawn.
struct Canvas {
  private(set) var frame: Frame
  let styles: Styles
  let symbols: Symbols
  /// What everything is drawn on.
  let ground: Style

  init(size: Size, styles: Styles, symbols: Symbols) {
    (self.styles, self.symbols, ground) = (styles, symbols, styles[.ground])
    frame = Frame(size: size, style: ground)
  }

  /// The role's style on the ground, or on `base` such as a chosen row.
  func style(_ role: Role, on base: Style? = nil) -> Style {
    var style = styles[role]
    // In reverse, a role's own color would become the cell's background.
    if let base, base.attributes.contains(.reverse) { style.foreground = .terminalDefault }
    return style.over(base ?? ground)
  }

  /// Writes on one row, cut with `…`; returns the columns taken.
  ///
  /// Right-to-left words are turned, unless the text is set already, as the lines of a flow are.
  @discardableResult
  mutating func write(
    _ text: SafeText, row: Int, column: Int, width: Int? = nil, _ role: Role = .text,
    on base: Style? = nil, isSet: Bool = false
  ) -> Int {
    let columns = max(0, min(width ?? .max, frame.size.columns - column))
    let shown = isSet ? text : rowText(text, columns: columns)
    return frame.write(
      shown, row: row, column: column, width: columns, style: style(role, on: base))
  }

  /// Writes so that the text ends before `edge`; returns the column where it begins.
  @discardableResult
  mutating func write(
    _ text: SafeText, row: Int, endingAt edge: Int, _ role: Role = .text, on base: Style? = nil
  ) -> Int {
    frame.write(
      rowText(text, columns: edge), row: row, endingAt: edge, style: style(role, on: base))
  }

  /// Writes several texts one after the other, each in its role; returns the column after them.
  @discardableResult
  mutating func write(
    _ parts: [(SafeText, Role)], row: Int, column: Int, width: Int, on base: Style? = nil
  ) -> Int {
    var position = column
    for (text, role) in parts {
      let left = column + width - position
      guard left > 0 else { break }
      position += write(text, row: row, column: position, width: left, role, on: base)
    }
    return position
  }

  mutating func fill(_ area: Rectangle, _ style: Style) { frame.fill(area, style: style) }

  mutating func fill(row: Int, columns: Range<Int>, _ style: Style) {
    frame.fill(row: row, columns: columns, style: style)
  }

  /// Lays a role over a stretch of a row and leaves its characters.
  mutating func lay(_ role: Role, row: Int, columns: Range<Int>) {
    let style = styles[role]
    frame.restyle(row: row, columns: columns) { $0 = style.over($0) }
  }

  mutating func link(row: Int, columns: Range<Int>, to address: SafeText) {
    frame.link(row: row, columns: columns, to: address)
  }

  mutating func putCursor(row: Int, column: Int) {
    frame.cursor = Position(row: row, column: column)
  }

  /// Draws a vertical rule.
  mutating func rule(column: Int, rows: Range<Int>) {
    for row in rows { write(symbols.verticalRule, row: row, column: column, width: 1, .rule) }
  }

  /// Draws a horizontal rule.
  mutating func rule(row: Int, columns: Range<Int>) {
    let line = String(repeating: symbols.horizontalRule.string, count: columns.count)
    write(SafeText(line), row: row, column: columns.lowerBound, width: columns.count, .rule)
  }

  /// Prepares a row of a list: the background and the bar of the chosen one.
  ///
  /// - Returns: What the row's text is drawn on.
  mutating func beginRow(
    _ row: Int, in area: Rectangle, isChosen: Bool, isFocused: Bool, role: Role = .selected
  ) -> Style {
    guard isChosen else { return ground }
    let base = style(isFocused ? role : .unfocusedSelected)
    fill(row: row, columns: area.column..<area.column + area.columns, base)
    let barBase = base.attributes.contains(.reverse) ? ground : base
    write(
      symbols.bar, row: row, column: area.column, width: 1, isFocused ? .bar : .rule, on: barBase)
    return base
  }
}
