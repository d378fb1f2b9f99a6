// Where a line stands in a flow.

/// A line's place: its paragraph, and which of the paragraph's lines it is, both from 0.
///
/// A flow's header rows are the lines of paragraph −1.
public struct Place: Hashable, Comparable, Sendable {
  public var paragraph: Int
  public var line: Int

  public init(paragraph: Int, line: Int) {
    (self.paragraph, self.line) = (paragraph, line)
  }

  public static func < (left: Place, right: Place) -> Bool {
    (left.paragraph, left.line) < (right.paragraph, right.line)
  }
}
