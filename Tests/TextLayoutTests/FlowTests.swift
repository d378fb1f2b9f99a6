// Moving through a flow, finding scalars, and long texts.
import CleanText
import Testing

@testable import TextLayout

@Suite struct FlowTests {
  @Test func movingStopsAtBothEnds() {
    let flow = TextFlow("one two three\n\nfour", columns: 5)

    #expect(flow.end == Place(paragraph: 2, line: 0))
    #expect(flow.place(flow.start, movedBy: 100) == flow.end)
    #expect(flow.place(flow.end, movedBy: -100) == flow.start)
    #expect(flow.place(flow.start, movedBy: 3) == Place(paragraph: 1, line: 0))
    #expect(flow.place(flow.end, movedBy: -2) == Place(paragraph: 0, line: 2))
    #expect(flow.lastTop(rows: 2) == Place(paragraph: 1, line: 0))
    #expect(flow.lastTop(rows: 50) == flow.start)
  }

  @Test func headerRowsScrollWithTheText() {
    let flow = TextFlow("one\ntwo", columns: 5, headerRows: 2)

    let rows = flow.rows(from: Place(paragraph: -1, line: 1), count: 3)

    #expect(flow.start == Place(paragraph: -1, line: 0))
    #expect(flow.place(flow.start, movedBy: 3) == Place(paragraph: 1, line: 0))
    #expect(flow.place(flow.end, movedBy: -3) == flow.start)
    #expect(rows.map(named) == ["header 1", "one", "two"])
  }

  @Test func everyScalarHasALineAndKeepsItWhenReflowed() {
    let text: SafeText = "On May 2 they met, and 日本 too.\n\nA second paragraph follows it here."
    let flow = TextFlow(text, columns: 12)

    for offset in 0..<text.scalarCount {
      let place = flow.place(ofScalar: offset)
      #expect(flow.scalar(at: place) <= offset)
      if place < flow.end {
        #expect(flow.scalar(at: flow.place(place, movedBy: 1)) > offset)
      }
    }
    let narrow = flow.reflowed(columns: 7)
    #expect(
      narrow.place(ofScalar: flow.scalar(at: Place(paragraph: 2, line: 0)))
        == Place(paragraph: 2, line: 0))
  }

  @Test func rowsAreCountedBothWaysUpToALimit() {
    let flow = TextFlow("one two three\n\nfour\nfive", columns: 5)

    #expect(flow.rows(from: flow.start, to: flow.end, limit: 100) == 5)
    #expect(flow.rows(from: flow.end, to: flow.start, limit: 100) == -5)
    #expect(flow.rows(from: flow.start, to: flow.end, limit: 3) == 3)
    #expect(flow.rows(from: flow.start, to: flow.start, limit: 3) == 0)
  }

  @Test func formatsHoldForTheParagraphsThatBeginInTheirRange() {
    let quote = ParagraphFormat(firstIndent: 3, indent: 3)
    let flow = TextFlow("a\nb\nc", columns: 10, formats: [FormattedRange(2..<4, quote)])

    #expect(flow.allLines().map(\.column) == [0, 3, 0])
  }

  @Test func aLongTextIsWrappedOnlyWhereItIsSeen() {
    let paragraph = String(repeating: "All work and no play makes a dull reader. ", count: 20)
    let text = SafeText(Array(repeating: paragraph, count: 2_000).joined(separator: "\n"))
    let flow = TextFlow(text, columns: 72)

    let top = flow.place(ofScalar: text.scalarCount / 2)
    let lines = flow.lines(from: top, count: 40)

    #expect(lines.count == 40)
    #expect(flow.wrappedParagraphs < 10)
    #expect(abs(flow.share(above: top) - 0.5) < 0.01)
  }

  @Test func aParagraphWithoutEndIsCutIntoPieces() {
    let text = SafeText(String(repeating: "word ", count: 100_000))
    let flow = TextFlow(text, columns: 72)

    let last = flow.lines(from: flow.lastTop(rows: 3), count: 3)

    #expect(flow.wrappedParagraphs < 3)
    #expect(last.last.map { $0.scalars.upperBound >= text.scalarCount - 1 } == true)
  }
}

extension FlowTests {
  fileprivate func named(_ row: FlowRow) -> String {
    switch row {
    case .header(let number): "header \(number)"
    case .line(let line): line.text.string
    }
  }
}
