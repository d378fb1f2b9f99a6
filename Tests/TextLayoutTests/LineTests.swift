// From columns to scalars and back, in both directions of writing.
import CleanText
import Testing

@testable import TextLayout

@Suite struct LineTests {
  @Test func aMentionAcrossALineBreakHasColumnsOnBothLines() {
    let flow = TextFlow("met Oleg Malginov there", columns: 10)
    let name = 4..<17

    let lines = flow.allLines()

    #expect(lines.map(\.text) == ["met Oleg", "Malginov", "there"])
    #expect(lines.map { $0.columns(of: name) } == [[4..<8], [0..<8], []])
  }

  @Test func stretchedSpacesBelongToTheNameTheyAreIn() {
    let format = ParagraphFormat(isJustified: true)
    let flow = TextFlow("met Oleg Malginov there is more", columns: 19, format: format)

    let line = flow.allLines()[0]

    #expect(line.text == "met  Oleg  Malginov")
    #expect(line.columns(of: 4..<17) == [5..<19])
  }

  @Test func indentsAreNotHighlighted() {
    let format = ParagraphFormat(firstIndent: 2, indent: 2)
    let flow = TextFlow("Foreign Ministry", columns: 10, format: format)

    let lines = flow.allLines()

    #expect(lines.map { $0.columns(of: 0..<16) } == [[2..<9], [2..<10]])
  }

  @Test func wideCharactersTakeTwoColumnsEach() {
    let flow = TextFlow("在日本 e\u{301}s", columns: 20)

    let line = flow.allLines()[0]

    #expect(line.columns(of: 1..<3) == [2..<6])
    #expect(line.columns(of: 4..<6) == [7..<8])
    #expect((0..<10).map { line.scalar(at: $0) } == [0, 0, 1, 1, 2, 2, 3, 4, 6, nil])
  }

  @Test func rightToLeftTextStandsAtTheRightInVisualOrder() {
    let flow = TextFlow("שלום (עולם) 12", columns: 20)

    let line = flow.allLines()[0]

    #expect(line.text.string == "12 (םלוע) םולש")
    #expect(line.column == 6)
    #expect(line.isRightToLeft)
    #expect(line.columns(of: 0..<4) == [16..<20])
    #expect(line.columns(of: 12..<14) == [6..<8])
    #expect(line.scalar(at: 19) == 0)
  }

  @Test func aRightToLeftNameInsideEnglishIsTurnedAlone() {
    let flow = TextFlow("the word שלום means peace", columns: 40)

    let line = flow.allLines()[0]

    #expect(line.text.string == "the word םולש means peace")
    #expect(line.columns(of: 9..<11) == [11..<13])
    #expect(!line.isRightToLeft)
  }

  @Test func aRowOfRightToLeftTextIsCutWhereItEndsAsItIsRead() {
    #expect(rowText("plain “text”", columns: 5).string == "plain “text”")
    #expect(rowText("שלום", columns: 10).string == "םולש")
    #expect(rowText("שלום עולם", columns: 6).string == "… םולש")
    #expect(rowText("see שלום now", columns: 12).string == "see םולש now")
    #expect(CellWidth.of(rowText("שלום עולם", columns: 6)) == 6)
  }
}
