import Testing

@testable import NewsStorage

struct SearchWordTests {
  @Test func wordsAreSaidOnceWithTheirFirstLetters() {
    let words = searchWords(title: "Ferry", body: "The “Ferry” is 7a, THE end of a-b")

    #expect(
      words.split(separator: " ") == [
        "=", "ferry", "f*", "fe*", "fer*", "=ferry", "the", "t*", "th*", "the*", "is", "i*", "is*",
        "7a", "7*", "7a*", "end", "e*", "en*", "end*", "of", "o*", "of*", "a", "a*", "b", "b*",
      ])
  }

  @Test func lettersBeyondASCIIKeepTheirMarks() {
    let words = searchWords(title: "", body: "E\u{301}te\u{301} Ёлка naïve")

    #expect(
      Set(words.split(separator: " ").map(String.init)) == [
        "=", "e\u{301}te\u{301}", "e\u{301}*", "e\u{301}t*", "e\u{301}te\u{301}*", "Ёлка", "Ё*",
        "Ёл*", "Ёлк*", "naïve", "n*", "na*", "naï*",
      ])
  }

  @Test func scriptsWithoutSpacesGivePairs() {
    let words = searchWords(title: "", body: "iPhone東京都a 京")

    #expect(
      words.split(separator: " ") == [
        "=", "iphone", "i*", "ip*", "iph*", "東京", "京都", "都", "a", "a*", "京",
      ])
  }

  @Test func aTextOfManyWordsSaysEachOnce() {
    let numbers = (0..<5000).map { "n\($0)" }
    let body = (numbers + numbers).joined(separator: " ")

    let words = searchWords(title: "", body: body).split(separator: " ")

    #expect(words.count == Set(words).count)
    #expect(Set(words).isSuperset(of: numbers.map { Substring($0) }))
  }
}
