// Persons of common names, with the names given by brackets.
import CleanText
import NewsModel
import Testing

@testable import NewsEntities

@Suite struct HomonymsTests {
  @Test(arguments: [
    ("[P:John Smith], Australian minister of trade, left for [L:Peru].", "John Smith (Australia)"),
    ("[P:John Smith] sued the bank in [L:Peru], he said.", "John Smith (Peru)"),
    ("The Peruvian coach [P:Maria Garcia] won in [L:Chile].", "Maria Garcia (Peru)"),
    ("Senator [P:John Smith] voted.", "John Smith (senator)"),
    ("[P:John Smith] left [L:Chile] for [L:Peru].", "John Smith"),
    ("[P:Kim Min-su] lives in [L:South Korea].", "Kim Min-su (South Korea)"),
    ("[P:Oleg Malginov] lives in [L:Kyrgyzstan].", "Oleg Malginov"),
    ("[P:Smith] lives in [L:Peru].", "Smith"),
  ])
  func aCommonNameGoesWithACountryOrARole(text: String, name: String) {
    #expect(persons(text).first == name)
  }

  @Test func theSurnameMeansTheSamePerson() {
    let names = persons("[P:John Smith] sued in [L:Peru]. Mr [P:Smith] lost.")

    #expect(names == ["John Smith (Peru)", "John Smith (Peru)"])
  }

  private func persons(_ text: String) -> [String] {
    let (text, names) = marked(text)
    let tagging = Reading(text, names: names, title: nil, published: nil).tagging()
    return tagging.mentions.filter { $0.kind == .person }.map { $0.entity.string }
  }
}
