// A whole screen as a buffer of cells: views draw into it, terminals show it, tests read it.
import CleanText

/// A screenful of cells, and where the cursor and the links are.
public struct Frame: Equatable, Sendable {
  /// A stretch of a row that opens an address when clicked, in terminals that can.
  public struct Link: Hashable, Sendable {
    public var row: Int
    public var columns: Range<Int>
    public var address: SafeText
  }

  public let size: Size
  /// Row by row, `size.columns` each.
  var cells: [Cell]
  /// Where the cursor blinks, or `nil` to hide it.
  public var cursor: Position?
  public private(set) var links: [Link] = []

  /// Makes a frame of blanks in `style`.
  public init(size: Size, style: Style = .plain) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank(style), count: self.size.columns * self.size.rows)
  }

  /// The cell at a place inside the frame.
  public subscript(row: Int, column: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// Blanks a stretch of a row, or all of it; what lies outside the frame is ignored.
  public mutating func fill(row: Int, columns: Range<Int>? = nil, style: Style) {
    guard let columns = clipped(columns, row: row), !columns.isEmpty else { return }
    freeHalf(at: columns.lowerBound, row: row)
    freeHalf(at: columns.upperBound, row: row)
    for column in columns { cells[row * size.columns + column] = .blank(style) }
  }

  /// Blanks a rectangle.
  public mutating func fill(_ area: Rectangle, style: Style) {
    for row in area.row..<area.row + max(0, area.rows) {
      fill(row: row, columns: area.column..<area.column + max(0, area.columns), style: style)
    }
  }

  /// Changes the style of a stretch of a row and leaves its characters.
  public mutating func restyle(
    row: Int, columns: Range<Int>? = nil, _ change: (inout Style) -> Void
  ) {
    guard let columns = clipped(columns, row: row) else { return }
    for column in columns { change(&cells[row * size.columns + column].style) }
  }

  /// Makes a stretch of a row a link to `address`, which must be http or https to be taken.
  public mutating func link(row: Int, columns: Range<Int>, to address: SafeText) {
    guard let columns = clipped(columns, row: row), !columns.isEmpty else { return }
    guard ["http://", "https://"].contains(where: address.string.hasPrefix) else { return }
    links.append(Link(row: row, columns: columns, address: address))
  }

  /// Puts `cell` at a place inside the frame, with its right half if it is wide.
  mutating func put(_ cell: Cell, width: Int, row: Int, column: Int) {
    let index = row * size.columns + column
    cells[index] = cell
    if width == 2 { cells[index + 1] = Cell(base: 0, style: cell.style) }
  }

  /// Adds a combining mark to the cell at a place, or to the wide character it is half of.
  mutating func mark(_ scalar: UInt32, row: Int, column: Int) {
    var index = row * size.columns + column
    if cells[index].isContinuation { index -= 1 }
    cells[index].marks.append(scalar)
  }

  /// Blanks the wide character whose right half is at `column`, so that no half is left over.
  mutating func freeHalf(at column: Int, row: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    guard cells[index].isContinuation else { return }
    cells[index - 1] = .blank(cells[index - 1].style)
    cells[index] = .blank(cells[index].style)
  }

  /// The part of `columns` that is in the frame, or `nil` if `row` is not.
  func clipped(_ columns: Range<Int>?, row: Int) -> Range<Int>? {
    guard row >= 0, row < size.rows else { return nil }
    return (columns ?? 0..<size.columns).clamped(to: 0..<size.columns)
  }
}
