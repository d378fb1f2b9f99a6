// Cutting a paragraph into lines.

/// Cuts a paragraph into lines, each as long as fits.
struct Wrapper {
  /// A place between two scalars of the paragraph.
  private struct Point {
    var byte = 0
    var scalar = 0
  }

  /// A place where the line at hand could end.
  private struct End {
    /// Where the next line begins.
    var next: Point
    /// Where the ink of this one ends, and its width.
    var ink: Point
    var width: Int
  }

  private let text: [UInt8]
  private let lineEnds: [Bool]
  /// Found when first a word is wider than a line, or at once for code.
  private var characters: [Bool]?
  private let format: ParagraphFormat
  private let columns: Int
  private var lines: [LineRange] = []

  private var start = Point()
  private var at = Point()
  /// The width with spaces at the end, and the end of what is no hanging space.
  private var width = 0
  private var ink = Point()
  private var inkWidth = 0
  private var wordEnd: End?

  private init(_ text: [UInt8], format: ParagraphFormat, columns: Int) {
    (self.text, self.format, self.columns) = (text, format, columns)
    lineEnds =
      format.wrapping == .words
      ? LineEnds.find(in: text) : [Bool](repeating: false, count: text.count + 1)
  }

  /// Returns the lines of a paragraph, at least one.
  static func lines(of text: [UInt8], format: ParagraphFormat, columns: Int) -> [LineRange] {
    var wrapper = Wrapper(text, format: format, columns: columns)
    wrapper.wrap()
    return wrapper.lines
  }

  private mutating func wrap() {
    let spacesHang = format.wrapping == .words
    var room = room()
    while at.byte < text.count {
      let scalar = ScalarAt(text, at.byte)
      if lineEnds[at.byte], at.byte > start.byte, hyphenFits(room) {
        wordEnd = End(next: at, ink: ink, width: inkWidth)
      }
      let hangs = spacesHang && scalar.value == 0x20
      if width + scalar.width > room, !hangs, endLine() {
        room = self.room()
        continue
      }
      at = Point(byte: at.byte + scalar.length, scalar: at.scalar + 1)
      width += scalar.width
      if !hangs { (ink, inkWidth) = (at, width) }
    }
    lines.append(line(to: ink, width: inkWidth))
  }

  /// The cells that the line at hand may fill.
  private func room() -> Int {
    max(1, columns - (lines.isEmpty ? format.firstIndent : format.indent))
  }

  /// Whether there is room for the hyphen that a soft hyphen becomes at a line's end.
  private func hyphenFits(_ room: Int) -> Bool {
    guard at.byte >= 2, text[at.byte - 1] == 0xAD, text[at.byte - 2] == 0xC2 else { return true }
    return width < room
  }

  /// Ends the line at the last good place before the scalar that does not fit; `false` if there
  /// is none, so that the scalar must stay.
  private mutating func endLine() -> Bool {
    guard at.byte > start.byte else { return false }
    let end = wordEnd ?? lastCharacterEnd()
    lines.append(line(to: end.ink, width: end.width))
    (start, at, ink) = (end.next, end.next, end.next)
    (width, inkWidth, wordEnd) = (0, 0, nil)
    return true
  }

  /// The last place before `at` between two characters, or `at` itself where a lone character is
  /// wider than the line.
  private mutating func lastCharacterEnd() -> End {
    let characters = self.characters ?? Characters.find(in: text)
    self.characters = characters
    var end = at
    var lost = 0
    while end.byte > start.byte, !characters[end.byte] {
      repeat { end.byte -= 1 } while text[end.byte] & 0xC0 == 0x80
      end.scalar -= 1
      lost += ScalarAt(text, end.byte).width
    }
    guard end.byte > start.byte else { return End(next: at, ink: ink, width: inkWidth) }
    let inkEnd = min(ink.byte, end.byte) == ink.byte ? ink : end
    return End(next: end, ink: inkEnd, width: inkEnd.byte == ink.byte ? inkWidth : width - lost)
  }

  private func line(to ink: Point, width: Int) -> LineRange {
    LineRange(
      bytes: start.byte..<max(start.byte, ink.byte),
      scalars: start.scalar..<max(start.scalar, ink.scalar), width: width)
  }
}
