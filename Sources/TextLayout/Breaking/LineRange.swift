// A paragraph cut into lines.
import CleanText

/// A line as a range of its paragraph, without the spaces at its end.
struct LineRange: Equatable {
  var bytes: Range<Int>
  /// Scalars, counted from the paragraph's first.
  var scalars: Range<Int>
  /// In cells, without indent.
  var width: Int
}

/// Cuts a paragraph into lines, each as long as fits.
struct Wrapper {
  /// A place where the line at hand could end.
  private struct End {
    /// Where the next line begins.
    var next: (byte: Int, scalar: Int)
    /// Where the ink of this one ends.
    var ink: (byte: Int, scalar: Int)
    var width: Int
  }

  private let text: [UInt8]
  private let flags: BreakFlags
  private let format: ParagraphFormat
  private let columns: Int
  private var lines: [LineRange] = []

  private var start = (byte: 0, scalar: 0)
  private var at = (byte: 0, scalar: 0)
  /// The width with spaces at the end, and the end of what is not a space.
  private var width = 0
  private var ink = (byte: 0, scalar: 0, width: 0)
  private var wordEnd: End?
  private var characterEnd: End?

  private init(_ text: [UInt8], format: ParagraphFormat, columns: Int) {
    (self.text, self.format, self.columns) = (text, format, columns)
    flags = BreakFlags(text)
  }

  /// Returns the lines of a paragraph, at least one.
  static func lines(of text: [UInt8], format: ParagraphFormat, columns: Int) -> [LineRange] {
    var wrapper = Wrapper(text, format: format, columns: columns)
    wrapper.wrap()
    return wrapper.lines
  }

  private mutating func wrap() {
    var limit = room()
    while at.byte < text.count {
      let scalar = scalarAt(at.byte)
      noteEnds()
      let hangs = scalar.value == 0x20 && format.wrapping == .words
      if width + scalar.width > limit, !hangs, endLine() {
        limit = room()
        continue
      }
      advance(over: scalar, hangs: hangs)
    }
    lines.append(line(to: ink))
  }

  /// The cells that the line at hand may fill.
  private func room() -> Int {
    max(1, columns - (lines.isEmpty ? format.firstIndent : format.indent))
  }

  private mutating func advance(over scalar: ScalarAt, hangs: Bool) {
    at = (at.byte + scalar.length, at.scalar + 1)
    width += scalar.width
    if !hangs { ink = (at.byte, at.scalar, width) }
  }

  /// Notes that the line could end here, where it may.
  private mutating func noteEnds() {
    guard at.byte > start.byte else { return }
    let end = End(next: at, ink: (ink.byte, ink.scalar), width: ink.width)
    if format.wrapping == .words, flags.lineMayEnd(before: at.byte), hyphenFits() { wordEnd = end }
    if flags.characterBegins(at: at.byte) { characterEnd = end }
  }

  /// Whether there is room for the hyphen that a soft hyphen becomes at a line's end.
  private func hyphenFits() -> Bool {
    guard at.byte >= 2, text[at.byte - 1] == 0xAD, text[at.byte - 2] == 0xC2 else { return true }
    return width < room()
  }

  /// Ends the line at the last good place before the scalar that does not fit; `false` if there
  /// is none, so that the scalar must stay.
  private mutating func endLine() -> Bool {
    guard at.byte > start.byte else { return false }
    let here = End(next: at, ink: (ink.byte, ink.scalar), width: ink.width)
    let end = wordEnd ?? characterEnd ?? here
    lines.append(line(to: (end.ink.byte, end.ink.scalar, end.width)))
    (start, at, width) = (end.next, end.next, 0)
    ink = (at.byte, at.scalar, 0)
    (wordEnd, characterEnd) = (nil, nil)
    return true
  }

  private func line(to ink: (byte: Int, scalar: Int, width: Int)) -> LineRange {
    LineRange(
      bytes: start.byte..<max(start.byte, ink.byte),
      scalars: start.scalar..<max(start.scalar, ink.scalar), width: ink.width)
  }

  private func scalarAt(_ byte: Int) -> ScalarAt { ScalarAt(text, byte) }
}
