// Lines of prose: where they end, what they show, how wide they are.
import CleanText
import Testing

@testable import TextLayout

@Suite struct WrappingTests {
  @Test func proseEndsBetweenWords() {
    let lines = lines("Lawmakers sent an official inquiry to the minister.", columns: 16)

    #expect(lines == ["Lawmakers sent", "an official", "inquiry to the", "minister."])
  }

  @Test func emptyParagraphsAreEmptyLines() {
    let lines = lines("One.\n\nTwo.", columns: 20)

    #expect(lines == ["One.", "", "Two."])
  }

  @Test func noTextIsOneEmptyLine() {
    #expect(lines("", columns: 20) == [""])
    #expect(lines("A\n", columns: 20) == ["A", ""])
  }

  @Test func spacesAtALinesEndHang() {
    let lines = lines("eleven ten    nine", columns: 10)

    #expect(lines == ["eleven ten", "nine"])
  }

  @Test func wordsWiderThanALineAreCutBetweenCharacters() {
    let lines = lines("see https://example.org/a/long/address now", columns: 10)

    #expect(lines.allSatisfy { $0.count <= 10 })
    #expect(lines.joined().contains("https://example.org/a/long/address"))
  }

  @Test func wideCharactersAreNeverHalved() {
    let lines = lines("日本語の文章", columns: 5)

    #expect(lines == ["日本", "語の", "文章"])
  }

  @Test func marksStayWithTheirLetters() {
    let lines = lines("cafe\u{301}cafe\u{301}", columns: 4)

    #expect(lines == ["cafe\u{301}", "cafe\u{301}"])
  }

  @Test func flagEmojiAreNotParted() {
    let lines = lines("🇺🇿🇷🇺🇰🇬", columns: 3)

    #expect(lines == ["🇺🇿", "🇷🇺", "🇰🇬"])
  }

  @Test func punctuationDoesNotBeginALine() {
    let lines = lines("彼は言った。", columns: 10)

    #expect(lines == ["彼は言っ", "た。"])
  }

  @Test func aSoftHyphenShowsOnlyAtALinesEnd() {
    #expect(lines("inter\u{AD}national", columns: 8) == ["inter-", "national"])
    #expect(lines("inter\u{AD}national", columns: 20) == ["international"])
    #expect(lines("inter\u{AD}national", columns: 5).first == "inter")
  }

  @Test func hangingIndentsNarrowTheLaterLines() {
    let format = ParagraphFormat(firstIndent: 2, indent: 4)
    let flow = TextFlow("one two three four", columns: 10, format: format)

    let lines = flow.allLines()

    #expect(lines.map(\.text) == ["one two", "three", "four"])
    #expect(lines.map(\.column) == [2, 4, 4])
    #expect(lines.map(\.isFirst) == [true, false, false])
    #expect(lines.map(\.isLast) == [false, false, true])
  }

  @Test func justifiedLinesFillTheirWidthUnlessGapsWouldYawn() {
    let format = ParagraphFormat(isJustified: true)
    let flow = TextFlow("The harbour strike enters its second week", columns: 14, format: format)

    let lines = flow.allLines()

    #expect(lines.map(\.text) == ["The harbour", "strike  enters", "its second", "week"])
    #expect(lines.map(\.width) == [11, 14, 10, 4])
  }

  @Test func codeKeepsItsSpacesAndFillsTheLine() {
    let format = ParagraphFormat(wrapping: .characters)
    let flow = TextFlow("  if a {  b }", columns: 8, format: format)

    #expect(flow.allLines().map(\.text) == ["  if a {", "  b }"])
  }

  @Test func everyColumnCountKeepsEveryLetter() {
    let text = "Minister said: “No—never.” 日本語 e\u{301}tude  (see a/b, 3.5%) family 👨‍👩‍👧 end"

    for columns in 1...60 {
      let lines = lines(SafeText(text), columns: columns)

      #expect(letters(lines.joined()) == letters(text), "at \(columns) columns")
      if columns > 1 {
        #expect(lines.allSatisfy { CellWidth.of(SafeText($0)) <= columns }, "at \(columns)")
      }
    }
  }
}

extension WrappingTests {
  fileprivate func lines(_ text: SafeText, columns: Int) -> [String] {
    TextFlow(text, columns: columns).allLines().map { line in
      line.text.string.replacing("\u{AD}", with: "")
    }
  }

  fileprivate func letters(_ text: String) -> [Unicode.Scalar] {
    // Joiners are not drawn, and CleanText leaves them out where a cut makes them join nothing.
    text.unicodeScalars.filter { $0 != " " && $0 != "\u{200D}" }
  }
}
