import Foundation
import Testing

@testable import CleanText

struct SafeTextTests {
  @Test func literalsAndInterpolationsPassTheDoor() {
    let name = "\u{1B}[1mMayor\u{1B}[0m"

    let text: SafeText = "The \(name)\u{7} spoke"

    #expect(text.string == "The Mayor spoke")
  }

  @Test(arguments: [
    ("  two\n words\u{A0}\u{3000} here\t", "two words here"), ("", ""), (" ", ""), ("a", "a"),
    ("in\u{2009}between", "in between"), ("«quoted»", "«quoted»"), ("— dash", "— dash"),
    ("à la carte", "à la carte"), ("a\u{2028}b", "a b"),
  ])
  func aLineHasSingleSpacesAndNoneAtItsEnds(raw: String, expected: String) {
    #expect(SafeText(line: raw).string == expected)
  }

  @Test func textsPutTogetherStayClean() {
    let marks = SafeText(String(repeating: "\u{301}", count: 6))
    let (left, right): (SafeText, SafeText) = ("a\u{301}\u{301}\u{301}", "b")

    #expect((left + marks).string == SafeText(left.string + marks.string).string)
    #expect((left + right).string == left.string + "b")
    #expect(SafeText(joining: [left, right, marks], separator: ", ").scalarCount == 15)
    #expect(SafeText(joining: ["a", "b"], separator: "\n\n").string == "a\n\nb")
  }

  @Test func partsAreCutByScalarsAndClamped() {
    let text: SafeText = "Żółw 😀 \u{2067}שלום\u{2069}"

    #expect(text[scalars: 0..<4].string == "Żółw")
    #expect(text[scalars: 5..<6].string == "😀")
    #expect(text[scalars: 7..<9].string == "ש")
    #expect(text[scalars: 12..<99].string == "")
    #expect(text[scalars: 50..<60].isEmpty)
    #expect(text.scalarCount == text.string.unicodeScalars.count)
  }

  @Test func decodingPassesTheDoor() throws {
    let data = Data(#"["a\u001b[2Jb\u202e"]"#.utf8)

    let texts = try JSONDecoder().decode([SafeText].self, from: data)

    #expect(texts == ["ab"])
  }
}
