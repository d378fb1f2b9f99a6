// One cell of a frame: plain memory of 32 bytes, so that rows are compared and copied at once.

/// A cell of the screen: a character with up to four combining marks, and its style.
public struct Cell: Hashable, Sendable {
  /// The most marks that a cell shows; curses holds no more.
  static let mostMarks = 4

  /// Four combining marks as scalar values, 0 where there is none.
  struct Marks: Hashable, Sendable {
    var first: UInt32 = 0
    var second: UInt32 = 0
    var third: UInt32 = 0
    var fourth: UInt32 = 0

    var isEmpty: Bool { first == 0 }

    /// The marks in the order in which they came.
    var all: [UInt32] { [first, second, third, fourth].filter { $0 != 0 } }

    /// Adds a mark; the fifth and later ones are dropped.
    mutating func append(_ mark: UInt32) {
      if first == 0 {
        first = mark
      } else if second == 0 {
        second = mark
      } else if third == 0 {
        third = mark
      } else if fourth == 0 {
        fourth = mark
      }
    }
  }

  /// The character's scalar value, or 0 in the right half of a wide character.
  var base: UInt32
  var marks = Marks()
  public var style: Style

  /// A cell with a space in it.
  public static func blank(_ style: Style) -> Cell { Cell(base: 0x20, style: style) }

  init(base: UInt32, style: Style) {
    (self.base, self.style) = (base, style)
  }

  /// Whether this is the right half of the wide character in the cell before.
  public var isContinuation: Bool { base == 0 }

  /// The character with its marks; empty in the right half of a wide character.
  public var text: String {
    var scalars = String.UnicodeScalarView()
    for value in [base] + marks.all where value != 0 {
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
