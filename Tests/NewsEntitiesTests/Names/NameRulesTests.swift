// What wording and the document say of names.
import CleanText
import NewsModel
import Testing

@testable import NewsEntities

struct NameRulesTests {
  @Test func titlesAndArticlesAreNotPartOfNames() {
    let text = TokenizedText("Prime Minister Lena Orlova met the Lake Council and Dr. Sato.")

    let names = mended(
      text, [.init(.person, 0..<4), .init(.organization, 5..<8), .init(.person, 9..<11)])

    #expect(names == ["Lena Orlova", "Lake Council", "Sato"])
  }

  @Test func aTitleAloneStays() {
    let text = TokenizedText("Judge met Mayor")

    #expect(mended(text, [.init(.person, 0..<1)]) == ["Judge"])
  }

  @Test func currenciesAreNoPlaces() {
    let text = TokenizedText("It cost US$ 5 million in the US and US dollars elsewhere")

    let names = mended(text, [.init(.place, 2..<3), .init(.place, 8..<9), .init(.place, 10..<11)])

    #expect(names == ["US"])
  }

  @Test func acronymsInThePluralNameNothing() {
    let text = TokenizedText("MPs of the NDP met NGOs")

    let names = mended(
      text, [.init(.organization, 0..<1), .init(.organization, 3..<4), .init(.organization, 5..<6)])

    #expect(names == ["NDP"])
  }

  @Test func anAcronymNamesWhatItsLongFormNames() {
    let text = TokenizedText(
      "The Lake Rescue Institute (LRI) came. LRI boats left, said an LRI man.")

    let names = mended(text, [.init(.organization, 1..<4), .init(.person, 9..<10)])

    #expect(names == ["Lake Rescue Institute", "LRI", "LRI", "LRI"])
    #expect(
      rules(text).mended([.init(.organization, 1..<4), .init(.person, 9..<10)])
        .allSatisfy { $0.kind == .organization })
  }

  @Test func bracketsAfterANameAreNotAlwaysItsAcronym() {
    let text = TokenizedText("The Lake Rescue Institute (USA) came.")

    #expect(mended(text, [.init(.organization, 1..<4)]) == ["Lake Rescue Institute"])
  }

  @Test func aSurnameMissedIsThePersonNamedInFull() {
    let text = TokenizedText("Lena Orlova spoke. Later Orlova left for Orlov.")

    #expect(mended(text, [.init(.person, 0..<2)]) == ["Lena Orlova", "Orlova"])
  }

  @Test func peoplesAreNoPlacesAndCountriesAre() {
    let text = TokenizedText("Results: Honduras 2-1. A South American in the New Honduras Inn")

    let names = rules(text).mended([.init(.place, 8..<10)])

    #expect(names.map(\.kind) == [.place, .other])
    #expect(names.map { text.string($0.tokens) } == ["Honduras", "South American"])
  }

  @Test func hyphenatedGivenNamesAreWhole() {
    let text = TokenizedText("Kim Yun-hung met a Kim Yun-led team")

    let names = mended(text, [.init(.person, 0..<2), .init(.person, 6..<8)])

    #expect(names == ["Kim Yun-hung", "Kim Yun"])
  }
}

extension NameRulesTests {
  private func rules(_ text: TokenizedText) -> NameRules {
    NameRules(
      text: text, casing: { $0 == "led" ? .lower : .unknown },
      lists: { words in
        switch words.map(\.key) {
        case ["honduras"]: Gazetteer.List.country.bit
        case ["american"]: Gazetteer.List.demonym.bit
        default: 0
        }
      })
  }

  private func mended(_ text: TokenizedText, _ names: [NameSpan]) -> [String] {
    rules(text).mended(names).map { text.string($0.tokens) }
  }
}
