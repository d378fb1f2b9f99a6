// Text into cells: widths, marks, and the cut at a cell boundary.
import CleanText

extension Frame {
  /// What happens to text that is wider than its place.
  public enum Cut: Sendable {
    /// The last cell that fits shows `…`.
    case ellipsis
    /// Text ends with the last character that fits whole.
    case clean
  }

  /// Writes `text` on one row and returns how many columns it took.
  ///
  /// Line breaks and no-break spaces become spaces. What lies outside the frame is ignored.
  ///
  /// - Parameters:
  ///   - text: What to write, by libc's widths; joiners and variation selectors are not drawn.
  ///   - row: Counted from 0 at the top.
  ///   - column: Counted from 0 at the left; before it nothing is drawn.
  ///   - width: The most columns that the text may take; `nil` for all to the right edge.
  ///   - style: The style of every cell written.
  ///   - cut: What to do when the text is wider than its place.
  /// - Returns: The number of columns written, at most `width`.
  @discardableResult
  public mutating func write(
    _ text: SafeText, row: Int, column: Int, width: Int? = nil, style: Style = .plain,
    cut: Cut = .ellipsis
  ) -> Int {
    let limit = min(width.map { column + $0 } ?? size.columns, size.columns)
    guard row >= 0, row < size.rows, column >= 0, column < limit else { return 0 }
    var pen = Pen(start: column, column: column, limit: limit)
    freeHalf(at: column, row: row)
    for scalar in text.string.unicodeScalars {
      guard write(scalar, row: row, with: &pen, style: style) else {
        return finish(pen, row: row, style: style, cut: cut)
      }
    }
    return pen.column - pen.start
  }

  /// Writes `text` so that it ends before `rightEdge`, and returns the column where it begins.
  @discardableResult
  public mutating func write(
    _ text: SafeText, row: Int, endingAt rightEdge: Int, style: Style = .plain
  ) -> Int {
    let width = min(CellWidth.of(text), rightEdge)
    write(text, row: row, column: rightEdge - width, width: width, style: style)
    return rightEdge - width
  }

  /// Where the next character goes.
  private struct Pen {
    let start: Int
    var column: Int
    let limit: Int
  }

  /// Writes one scalar; `false` if it does not fit any more.
  private mutating func write(
    _ scalar: Unicode.Scalar, row: Int, with pen: inout Pen, style: Style
  ) -> Bool {
    var value = scalar.value
    // Line breaks, and the spaces that do not break, which are plain ones once they are set.
    if value < 0x20 || value == 0xA0 || value == 0x2007 || value == 0x202F { value = 0x20 }
    let width = value < 0x7F ? 1 : CellWidth.of(scalar)
    guard width > 0 else {
      writeMark(scalar, row: row, with: &pen, style: style)
      return true
    }
    guard pen.column + width <= pen.limit else { return false }
    if value >= 0x7F, CellWidth.isUnprintable(scalar) { value = 0xFFFD }
    freeHalf(at: pen.column + width, row: row)
    put(Cell(base: value, style: style), width: width, row: row, column: pen.column)
    pen.column += width
    return true
  }

  /// Adds a mark to the character before it, or to a blank where the text begins with one.
  private mutating func writeMark(
    _ scalar: Unicode.Scalar, row: Int, with pen: inout Pen, style: Style
  ) {
    if CellWidth.isInvisible(scalar) { return }
    if pen.column == pen.start {
      freeHalf(at: pen.column + 1, row: row)
      put(.blank(style), width: 1, row: row, column: pen.column)
      pen.column += 1
    }
    mark(scalar.value, row: row, column: pen.column - 1)
  }

  /// Ends text that is too wide: `…` in the last cell, without leaving half a character.
  private mutating func finish(_ pen: Pen, row: Int, style: Style, cut: Cut) -> Int {
    freeHalf(at: pen.limit, row: row)
    for column in pen.column..<pen.limit {
      put(.blank(style), width: 1, row: row, column: column)
    }
    guard cut == .ellipsis else { return pen.limit - pen.start }
    var last = pen.column == pen.limit ? pen.limit - 1 : pen.column
    if self[row, last].isContinuation {
      put(.blank(style), width: 1, row: row, column: last)
      last -= 1
    }
    put(Cell(base: 0x2026, style: style), width: 1, row: row, column: last)
    return pen.limit - pen.start
  }
}
