// Writing into a frame: widths, marks, cuts, and what it overwrites.
import CleanText
import Testing

@testable import TerminalUI

@Suite struct FrameTests {
  @Test func textStandsWhereItIsWritten() {
    var frame = Frame(size: Size(columns: 12, rows: 3))

    let width = frame.write("harbour", row: 1, column: 2)

    #expect(width == 7)
    #expect(frame.text == "\n  harbour\n")
  }

  @Test func textTooWideEndsInAnEllipsis() {
    var frame = Frame(size: Size(columns: 12, rows: 1))

    let width = frame.write("Harbour strike", row: 0, column: 1, width: 8)

    #expect(width == 8)
    #expect(frame.text == " Harbour…")
  }

  @Test func textThatFitsExactlyIsNotCut() {
    var frame = Frame(size: Size(columns: 7, rows: 1))

    frame.write("harbour", row: 0, column: 0)

    #expect(frame.text == "harbour")
  }

  @Test(arguments: [(5, "日本…"), (4, "日…"), (3, "日…"), (2, "…"), (6, "日本語")])
  func wideCharactersAreNeverHalved(width: Int, expected: String) {
    var frame = Frame(size: Size(columns: 10, rows: 1))

    frame.write("日本語", row: 0, column: 0, width: width)

    #expect(frame.text == expected)
  }

  @Test func writingOverHalfOfAWideCharacterBlanksTheOther() {
    var frame = Frame(size: Size(columns: 10, rows: 2))
    frame.write("日本語", row: 0, column: 0)
    frame.write("日本語", row: 1, column: 0)

    frame.write("x", row: 0, column: 1)
    frame.write("x", row: 1, column: 2)

    #expect(frame.text == " x本語\n日x 語")
  }

  @Test func marksShareTheCellOfTheirLetter() {
    var frame = Frame(size: Size(columns: 10, rows: 1))

    let width = frame.write("Cafe\u{301} e\u{300}\u{301}\u{302}\u{303}\u{304}.", row: 0, column: 0)

    #expect(width == 7)
    #expect(frame[0, 3].text == "e\u{301}")
    #expect(frame[0, 5].text.unicodeScalars.count == 5)
    #expect(frame[0, 6].text == ".")
  }

  @Test func joinersAndVariationSelectorsAreNotDrawn() {
    var frame = Frame(size: Size(columns: 10, rows: 1))

    frame.write("❤\u{FE0F}a\u{200D}b", row: 0, column: 0)

    #expect(frame.text == "❤ab")
  }

  @Test func spacesThatDoNotBreakAreDrawnAsSpaces() {
    var frame = Frame(size: Size(columns: 10, rows: 1))

    frame.write("3\u{A0}min\u{202F}!", row: 0, column: 0)

    #expect(frame.text == "3 min !")
  }

  @Test func unprintableScalarsAreShownAsReplacements() {
    var frame = Frame(size: Size(columns: 10, rows: 1))

    frame.write("a\u{378}b", row: 0, column: 0)

    #expect(frame.text == "a\u{FFFD}b")
  }

  @Test func nothingIsDrawnOutsideTheFrame() {
    var frame = Frame(size: Size(columns: 4, rows: 1))

    let widths = [
      frame.write("x", row: -1, column: 0), frame.write("x", row: 1, column: 0),
      frame.write("x", row: 0, column: 4), frame.write("x", row: 0, column: -1),
      frame.write("x", row: 0, column: 0, width: 0),
    ]

    #expect(widths == [0, 0, 0, 0, 0])
    #expect(frame.text == "")
  }

  @Test func numbersEndAtTheirEdge() {
    var frame = Frame(size: Size(columns: 10, rows: 1))

    let column = frame.write("1,204", row: 0, endingAt: 9)

    #expect(column == 4)
    #expect(frame.text == "    1,204")
  }

  @Test func stylesAreTheirOwnPicture() {
    var frame = Frame(size: Size(columns: 10, rows: 1))
    frame.write("On May 2", row: 0, column: 0)

    frame.restyle(row: 0, columns: 3..<8) { $0.attributes.insert(.underline) }

    #expect(frame.styleMap { $0.attributes.contains(.underline) ? "u" : "." } == "...uuuuu")
  }

  @Test func onlyWebAddressesBecomeLinks() {
    var frame = Frame(size: Size(columns: 10, rows: 1))

    frame.link(row: 0, columns: 0..<3, to: "javascript:alert(1)")
    frame.link(row: 0, columns: 4..<20, to: "https://example.org/a")

    #expect(
      frame.links == [Frame.Link(row: 0, columns: 4..<10, address: "https://example.org/a")])
  }
}
