import Testing

@testable import NewsStorage

struct WordPrefixTests {
  @Test func wordsGiveTheirFirstLetters() {
    let prefixes = wordPrefixes(of: ["The “Ferry” is 7a, The end", "a-b"])

    #expect(
      Set(prefixes.split(separator: " ")) == [
        "t", "th", "the", "f", "fe", "fer", "i", "is", "7", "7a", "e", "en", "end", "a", "b",
      ])
  }

  @Test func lettersBeyondASCIIKeepTheirMarks() {
    let prefixes = wordPrefixes(of: ["E\u{301}te\u{301} Ёлка 東京"])

    #expect(
      Set(prefixes.split(separator: " ")) == [
        "e", "E\u{301}", "E\u{301}t", "E\u{301}te\u{301}", "Ё", "Ёл", "Ёлк",
      ])
  }
}
