// Which names of an article mean the same, with the names given by brackets.
import CleanText
import NewsModel
import Testing

@testable import NewsEntities

@Suite struct EntityLinkerTests {
  @Test func aSurnameIsTheFullNamesPersonBeforeAndAfterIt() {
    let names = linked("[P:Karimov] resigned. [P:Aziz Karimov] said so. Mr [P:Karimov] left.")

    #expect(names == ["Aziz Karimov", "Aziz Karimov", "Aziz Karimov"])
  }

  @Test func aSurnameThatTwoPersonsShareIsLinkedToNeither() {
    let names = linked("[P:Aziz Karimov] met [P:Olim Karimov]. [P:Karimov] smiled. [P:Aziz] left.")

    #expect(names == ["Aziz Karimov", "Olim Karimov", "Karimov", "Aziz Karimov"])
  }

  @Test func formsOfAddressAndPossessivesDoNotCount() {
    let names = linked("[P:Dr. Ada Obi] spoke. [P:Obi's] book and [O:Eastgate University's] hall.")

    #expect(names == ["Ada Obi", "Ada Obi", "Eastgate University"])
  }

  @Test func initialsStandForNames() {
    let names = linked("[P:John F. Reed] wrote. [P:John Reed] read. [P:J. Reed] signed.")

    #expect(names == ["John F. Reed", "John F. Reed", "John F. Reed"])
  }

  @Test func anAcronymIsItsLongForm() {
    let names = linked(
      "The [O:World Health Organization] met. The [O:WHO] and the [O:Centre Against Fraud] ([O:OLAF]) agreed; [O:OLAF] paid."
    )

    #expect(
      names == [
        "World Health Organization", "World Health Organization", "Centre Against Fraud",
        "Centre Against Fraud", "Centre Against Fraud",
      ])
  }

  @Test func theBeginningOfANameIsTheOneThatGoesOn() {
    let names = linked("[O:Northfield Rail] grew. [O:Northfield] paid, but the [O:Bank] did not.")

    #expect(names == ["Northfield Rail", "Northfield Rail", "Bank"])
  }

  @Test(arguments: [
    ("[L:Russian Federation]", "Russia"), ("[L:the Kyrgyz Republic]", "Kyrgyzstan"),
    ("[L:U.S.]", "United States"), ("[X:Uzbek]", "Uzbekistan"), ("[X:South Korean]", "South Korea"),
    ("[L:Ivory Coast]", "Côte d'Ivoire"), ("[L:Samarkand]", "Samarkand"),
  ])
  func countriesAreKnownByOtherNamesAndAdjectives(text: String, name: String) {
    #expect(linked("In \(text) it rained.") == [name])
  }

  @Test func aMinistryIsKnownByItsCountryAndField() {
    let names = linked(
      """
      The Uzbek [O:Foreign Ministry] wrote. [L:Russia]’s [O:Ministry of Foreign Affairs] replied. \
      The [O:Ministry of Defence of the Republic of Kazakhstan] and the [O:Defense Ministry] did not.
      """)

    #expect(
      names == [
        "Ministry of Foreign Affairs of Uzbekistan", "Russia",
        "Ministry of Foreign Affairs of Russia", "Ministry of Defense of Kazakhstan",
        "Ministry of Defense of Kazakhstan",
      ])
  }

  @Test func theFieldOfAMinisterIsNoOrganization() {
    let (text, names) = marked(
      "[P:Aida Temirova], Minister of [O:Foreign Affairs of Kyrgyzstan], left.")

    let tagging = Reading(text, names: names, title: nil, published: nil).tagging()

    #expect(tagging.mentions.map(\.kind) == [.person, .role, .place])
    #expect(tagging.mentions.last?.entity == "Kyrgyzstan")
  }

  @Test func adjectivesOfCountriesCanCountAsThePlace() {
    let (text, names) = marked("The [X:Kyrgyz] side read [X:Manas] in [L:Kyrgyzstan].")

    let tagging = Reading(text, names: names, title: nil, published: nil).tagging()

    #expect(tagging.mentions.map(\.kind) == [.other, .other, .place])
    #expect(tagging.withPeoplesAsPlaces.mentions.map(\.kind) == [.place, .other, .place])
  }

  @Test func aMinistryNamedByItsCountryAloneIsTheMinistersOwn() throws {
    let (text, names) = marked(
      "[P:Aida Temirova], Deputy Minister of Health of Kyrgyzstan, left. The Kyrgyz ministry paid.")

    let tagging = Reading(text, names: names, title: nil, published: nil).tagging()

    let ministry = try #require(tagging.mentions.first { $0.kind == .organization })
    #expect(ministry.entity == "Ministry of Health of Kyrgyzstan")
    #expect(text.text[scalars: ministry.range] == "Kyrgyz ministry")
  }

  @Test func anArticleIsAboutItsHeadlineAndItsOpening() {
    let (text, names) = marked(
      """
      [P:Aziz Karimov] met [P:Lena Roth] in [L:Paris].

      [P:Roth] left for [L:Berlin]. [P:Tom Ames] stayed, and the Uzbek side said no more.

      [P:Roth] and [L:Uzbekistan] will meet again. Uzbek officials agreed.
      """)
    let title: SafeText = "Uzbekistan and Karimov agree"

    let tagging = Reading(text, names: names, title: title, published: nil).tagging()

    #expect(tagging.about == ["Aziz Karimov", "Uzbekistan", "Lena Roth"])
  }

  @Test func manyPersonsOfOneSurnameAreLinkedQuickly() {
    let crowd = (0..<20_000).map { "A\(letters($0)) Kim" }.joined(separator: ", ")
    let text = LexedText(TokenizedText(SafeText(crowd + ", Kim")))
    let names = (0...20_000).map { NameSpan(.person, $0 * 3..<$0 * 3 + ($0 < 20_000 ? 2 : 1)) }
    let ministries = Ministries(text: text, names: names, roles: [])
    let clock = ContinuousClock()

    let time = clock.measure {
      let linking = EntityLinker(text: text, names: names, ministries: ministries).link()
      #expect(linking.entities.last?.name == "Kim")
    }

    #expect(time < .seconds(10))
  }
}

extension EntityLinkerTests {
  private func linked(_ text: String) -> [String] {
    let (text, names) = marked(text)
    let lexed = LexedText(text)
    let ministries = Ministries(text: lexed, names: names, roles: [])
    let linking = EntityLinker(text: lexed, names: names, ministries: ministries).link()
    return linking.entityOfName.map { linking.entities[$0].name.string }
  }

  private func letters(_ number: Int) -> String {
    String(number).map { String(UnicodeScalar(UInt8(97 + ($0.wholeNumberValue ?? 0)))) }.joined()
  }
}
