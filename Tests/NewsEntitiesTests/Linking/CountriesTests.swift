// The table of countries agrees with itself.
import CleanText
import Testing

@testable import NewsEntities

@Suite struct CountriesTests {
  @Test func everyCountryIsKnownByItsName() {
    let names = Countries.shared.names

    #expect(names.count > 190)
    #expect(Set(names).count == names.count)
    for (index, name) in names.enumerated() {
      #expect(Countries.shared.named(TokenizedText(name).tokens[...]) == index, "\(name)")
    }
  }

  @Test func everyLongAdjectiveHasItsCountry() {
    for line in Countries.longAdjectives.split(separator: "\n") {
      let adjective = SafeText(line: String(line.prefix { $0 != ";" }))

      let country = Countries.shared.adjective(TokenizedText(adjective).tokens[...])

      #expect(country != nil, "\(adjective)")
    }
  }

  @Test(arguments: [
    ("South Korean", "South Korea"), ("North Koreans", "North Korea"), ("Uzbeks", "Uzbekistan"),
    ("Dutch", "Netherlands"), ("Burmese", "Myanmar"), ("South Africans", "South Africa"),
    ("Congolese", "Congo"), ("Bissau-Guinean", "Guinea-Bissau"),
  ])
  func anAdjectiveIsFoundInAText(words: String, country: String) throws {
    let text = LexedText(TokenizedText(SafeText("The \(words) left.")))

    let found = try #require(text.demonym(endingAt: text.tokens.count - 3))

    #expect(Countries.shared.names[found.country].string == country)
    #expect(found.start == 1)
  }

  @Test func aWordInLowerCaseIsNoPeople() {
    let text = LexedText(TokenizedText("They polish the pole."))

    #expect(text.tokens.indices.allSatisfy { text.demonym(endingAt: $0) == nil })
  }
}
