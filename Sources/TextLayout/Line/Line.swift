// A line ready to be drawn, with the way between its columns and the text's scalars.
import CleanText

/// A line of a flow, in the order in which the screen shows it.
public struct Line: Sendable {
  public let place: Place
  /// The scalars of the text that it shows; spaces at its end are left out.
  public let scalars: Range<Int>
  /// The column of its first cell: its indent, or what is left of a right-to-left line.
  public let column: Int
  /// In cells, from `column`.
  public let width: Int
  /// What to write at `column`: from left to right, with stretched spaces.
  public let text: SafeText
  /// Whether its paragraph begins with it, and so wants its bullet, if any.
  public let isFirst: Bool
  /// Whether its paragraph ends with it.
  public let isLast: Bool
  /// Whether its paragraph runs from right to left.
  public let isRightToLeft: Bool
  private let glyphs: [Glyph]

  init(
    place: Place, scalars: Range<Int>, text: SafeText, glyphs: [Glyph], indent: Int, width: Int,
    isFirst: Bool, isLast: Bool, isRightToLeft: Bool
  ) {
    (self.place, self.scalars, self.text, self.glyphs) = (place, scalars, text, glyphs)
    (self.column, self.width) = (indent, width)
    (self.isFirst, self.isLast, self.isRightToLeft) = (isFirst, isLast, isRightToLeft)
  }

  /// Returns the columns where scalars of `range` stand, from left to right, neighbors joined.
  ///
  /// There are none where the line shows none of them; indents are never among them.
  public func columns(of range: Range<Int>) -> [Range<Int>] {
    guard range.overlaps(scalars) else { return [] }
    var found: [Range<Int>] = []
    for glyph in glyphs where glyph.width > 0 && range.overlaps(glyph.scalars) {
      let columns = glyph.column..<glyph.column + glyph.width
      if let last = found.last, last.upperBound == columns.lowerBound {
        found[found.count - 1] = last.lowerBound..<columns.upperBound
      } else {
        found.append(columns)
      }
    }
    return found
  }

  /// Returns the scalar shown at a column, `nil` before and after the line.
  public func scalar(at column: Int) -> Int? {
    glyphs.first { $0.column <= column && column < $0.column + $0.width }?.scalars.lowerBound
  }
}

/// A character of a line with its marks, where it is drawn.
struct Glyph: Sendable {
  /// Bytes of the paragraph.
  var bytes: Range<Int>
  /// Scalars of the text.
  var scalars: Range<Int>
  var column = 0
  var width: Int
}
