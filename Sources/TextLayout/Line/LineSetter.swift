// Setting one line: glyphs, their order, stretched spaces, columns.
import CleanText

/// Makes lines of a paragraph ready to be drawn.
struct LineSetter {
  let paragraph: Int
  let text: [UInt8]
  let format: ParagraphFormat
  let columns: Int
  /// The scalars before the paragraph.
  let firstScalar: Int
  let ranges: [LineRange]
  let direction: Direction?

  init(_ flow: TextFlow, paragraph: Int) {
    self.paragraph = paragraph
    text = flow.index.bytes(of: paragraph)
    format = flow.format(of: paragraph)
    columns = flow.columns
    firstScalar = flow.index.scalars(of: paragraph).lowerBound
    ranges = flow.ranges(of: paragraph)
    direction = Direction(text)
  }

  /// Returns the paragraph's line of that number.
  func line(_ number: Int) -> Line {
    let range = ranges[number]
    let indent = number == 0 ? format.firstIndent : format.indent
    var glyphs = glyphs(in: range, hasHyphen: endsInHyphen(range, room: columns - indent))
    if let order = direction?.order(of: glyphs) { glyphs = order.map { glyphs[$0] } }
    let isLast = number == ranges.count - 1
    if format.isJustified, !isLast, direction == nil {
      stretch(&glyphs, by: columns - indent - range.width)
    }
    let width = glyphs.reduce(0) { $0 + $1.width }
    let isRightToLeft = direction?.isRightToLeft ?? false
    let column = isRightToLeft ? max(0, columns - indent - width) : indent
    place(&glyphs, from: column)
    return Line(
      place: Place(paragraph: paragraph, line: number),
      scalars: firstScalar + range.scalars.lowerBound..<firstScalar + range.scalars.upperBound,
      text: SafeText(drawn(glyphs)), glyphs: glyphs, indent: column, width: width,
      isFirst: number == 0, isLast: isLast, isRightToLeft: isRightToLeft)
  }

  /// The characters of a line in the text's order, each with the marks that follow it.
  private func glyphs(in range: LineRange, hasHyphen: Bool) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(range.scalars.count + 1)
    var (byte, scalar) = (range.bytes.lowerBound, firstScalar + range.scalars.lowerBound)
    while byte < range.bytes.upperBound {
      let read = ScalarAt(text, byte)
      let end = byte + read.length
      let isHyphen = hasHyphen && end == range.bytes.upperBound
      if read.width == 0, !isHyphen, let last = glyphs.last {
        glyphs[glyphs.count - 1].bytes = last.bytes.lowerBound..<end
        glyphs[glyphs.count - 1].scalars = last.scalars.lowerBound..<scalar + 1
      } else {
        glyphs.append(
          Glyph(bytes: byte..<end, scalars: scalar..<scalar + 1, width: isHyphen ? 1 : read.width))
      }
      (byte, scalar) = (end, scalar + 1)
    }
    return glyphs
  }

  /// Whether a line ends in a soft hyphen with room for it: there alone one is drawn.
  private func endsInHyphen(_ range: LineRange, room: Int) -> Bool {
    let end = range.bytes.upperBound
    return range.bytes.count >= 2 && end < text.count && text[end - 1] == 0xAD
      && text[end - 2] == 0xC2 && range.width < room
  }

  /// Widens the spaces between words by `extra` cells in all, the left ones first; not at all if
  /// the gaps would be wider than they help.
  private func stretch(_ glyphs: inout [Glyph], by extra: Int) {
    let first = glyphs.firstIndex { text[$0.bytes.lowerBound] != 0x20 } ?? 0
    let gaps = glyphs.indices.filter { $0 > first && text[glyphs[$0].bytes.lowerBound] == 0x20 }
    guard extra > 0, !gaps.isEmpty, extra <= gaps.count * 2 else { return }
    for (number, gap) in gaps.enumerated() {
      glyphs[gap].width += extra / gaps.count + (number < extra % gaps.count ? 1 : 0)
    }
  }

  private func place(_ glyphs: inout [Glyph], from column: Int) {
    var column = column
    for index in glyphs.indices {
      glyphs[index].column = column
      column += glyphs[index].width
    }
  }

  /// The text of the glyphs as they follow each other on the screen.
  private func drawn(_ glyphs: [Glyph]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(glyphs.count + 16)
    for glyph in glyphs {
      let first = text[glyph.bytes.lowerBound]
      if first == 0x20 {
        bytes.append(contentsOf: repeatElement(0x20, count: glyph.width))
      } else if first == 0xC2, text[glyph.bytes.lowerBound + 1] == 0xAD {
        if glyph.width == 1 { bytes.append(0x2D) }
      } else if let mirrored = direction?.mirrored(glyph, in: text) {
        bytes.append(contentsOf: Array(String(mirrored).utf8))
      } else {
        bytes.append(contentsOf: text[glyph.bytes])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
