// How text is cut into tokens and sentences.
import CleanText
import Testing

@testable import NewsEntities

struct TokenizerTests {
  @Test func wordsAndPunctuationArePartedWithoutSpaces() {
    let words = tokens("Rain, said \u{201C}Mayor\u{201D} Kim (49).")

    #expect(
      words == ["Rain", ",", "said", "\u{201C}", "Mayor", "\u{201D}", "Kim", "(", "49", ")", "."])
  }

  @Test func hyphensPartWordsAndClitics() {
    #expect(tokens("the Eye-Tracking’s end") == ["the", "Eye", "-", "Tracking", "’s", "end"])
    #expect(tokens("They don't, we'll") == ["They", "do", "n't", ",", "we", "'ll"])
    #expect(tokens("Zambia 's mines") == ["Zambia", "'s", "mines"])
    #expect(tokens("in 's-Hertogenbosch") == ["in", "'", "s", "-", "Hertogenbosch"])
  }

  @Test func abbreviationsInitialsAndSitesStayWhole() {
    #expect(tokens("U.S. Gen. J. K. Lee") == ["U.S.", "Gen.", "J.", "K.", "Lee"])
    #expect(tokens("Read gazeta.uz. Now") == ["Read", "gazeta.uz", ".", "Now"])
    #expect(tokens("at 5 a.m. on it.") == ["at", "5", "a.m.", "on", "it", "."])
    #expect(tokens("AT&T and R&D") == ["AT&T", "and", "R&D"])
  }

  @Test func numbersKeepTheirMarks() {
    #expect(tokens("10,000.5 at 14:30, $3m") == ["10,000.5", "at", "14:30", ",", "$", "3m"])
  }

  @Test func addressesStayWhole() {
    #expect(
      tokens("See https://a.example/x?y=1, or mail@b.example.")
        == ["See", "https://a.example/x?y=1", ",", "or", "mail@b.example", "."])
    #expect(tokens("@anna on #rain") == ["@anna", "on", "#rain"])
  }

  @Test func apostrophesInsideNamesStay() {
    #expect(tokens("O’Brien of Côte d'Ivoire") == ["O’Brien", "of", "Côte", "d'Ivoire"])
  }

  @Test func offsetsCountBytesAndScalars() {
    let text = TokenizedText("Łódź – 😀 end")

    #expect(text.tokens.map(\.scalars) == [0..<4, 5..<6, 7..<8, 9..<12])
    #expect(text.tokens.map(\.bytes) == [0..<7, 8..<11, 12..<16, 17..<20])
  }

  @Test func keysFoldCaseAndTheDotOfAbbreviations() {
    let text = TokenizedText("Mr. MOSCOW Ёлка U.S. \u{2019}")

    #expect(text.key(0) == "mr")
    #expect(text.key(1) == WordKey("moscow"))
    #expect(text.key(2) == "ёлка")
    #expect(text.key(3) == "u.s.")
    #expect(text.tokens[4].isMark("'"))
  }

  @Test func traitsSayWhatATokenLooksLike() {
    let text = TokenizedText("OMON met McKay 3rd 45 日本")

    #expect(text.tokens[0].traits.isSuperset(of: [.capitalized, .allCapitals]))
    #expect(text.tokens[2].traits.isSuperset(of: [.capitalized, .hasLowercase]))
    #expect(!text.tokens[3].traits.contains(.number))
    #expect(text.tokens[4].traits.contains(.number))
    #expect(text.tokens[5].traits.contains(.caseless))
  }

  @Test func sentencesEndAtMarksAndParagraphs() {
    let text = TokenizedText(
      "He met Gen. Lee. \u{201C}Why?\u{201D} she asked. \u{201C}No.\u{201D} It rained\n\nLater, it")

    let sentences = text.sentences.map { text.string($0) }
    #expect(
      sentences == [
        "He met Gen. Lee.", "\u{201C}Why?\u{201D} she asked.", "\u{201C}No.\u{201D}", "It rained",
        "Later, it",
      ])
  }

  @Test func everyTextIsCoveredByItsTokens() {
    for sample in [
      "", " ", "…", "a\u{301}b", "....---", "x@", "#", "\u{FEFF}a", "n't", "'", "1.", "日本。",
    ] {
      let text = TokenizedText(SafeText(sample))

      let covered = text.tokens.map { text.utf8[$0.bytes].count }.reduce(0, +)
      let spaces = text.text.string.unicodeScalars.filter { $0 == " " || $0 == "\u{FEFF}" }
        .map { String($0).utf8.count }.reduce(0, +)
      #expect(covered + spaces == text.utf8.count, "in \(sample)")
      #expect(zip(text.tokens, text.tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }
}

extension TokenizerTests {
  private func tokens(_ text: SafeText) -> [String] {
    let tokenized = TokenizedText(text)
    return tokenized.tokens.indices.map { tokenized.string($0) }
  }
}
