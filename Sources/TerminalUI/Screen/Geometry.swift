// Places and extents on the screen, in cells.

/// The extent of a screen or a pane, in cells.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
  }
}

/// A cell's place, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    (self.row, self.column) = (row, column)
  }
}

/// A part of the screen, in cells: a pane, an overlay, a row to click on.
public struct Rectangle: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public var columns: Int
  public var rows: Int

  public init(row: Int, column: Int, columns: Int, rows: Int) {
    (self.row, self.column, self.columns, self.rows) = (row, column, columns, rows)
  }

  /// Whether the cell at `position` is inside.
  public func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < row + rows
      && position.column >= column && position.column < column + columns
  }
}
