import Testing

@testable import NewsParsing

struct PlainEnglishTests {
  private static let english =
    "The ministry said that the talks with the ambassadors were held in the capital, and that they "
    + "would go on after the holiday. The agreement, which has been in the making for a year, was "
    + "signed by both sides with the help of the port. Who was there and what they said about the "
    + "price of grain has not been told, but the letters from the farmers have been read into the "
    + "record."

  @Test func runningEnglishIsCertain() {
    #expect(PlainEnglish.isCertain(Self.english))
    #expect(PlainEnglish.isCertain(Self.english + " “" + Self.english + "” — café"))
  }

  @Test(arguments: [
    "", "The end.",
    "De minister zei dat de gesprekken met de ambassadeurs in de hoofdstad waren gehouden en dat ze "
      + "na de feestdagen verder zouden gaan, wat in het land met grote belangstelling is gelezen.",
    "Министр сказал, что переговоры с послами прошли в столице и продолжатся после праздников.",
    "Vazirlik vakili elchilar bilan uchrashuv poytaxtda bo‘lib o‘tganini va muzokaralar bayramdan "
      + "keyin davom etishini aytdi, bu haqda matbuot xizmati xabar berdi va boshqa hech narsa demadi.",
  ])
  func shortAndForeignTextsAreNot(text: String) {
    #expect(!PlainEnglish.isCertain(text))
  }

  @Test func aTextOfTwoLanguagesIsNot() {
    let dutch = String(repeating: "De gesprekken gingen verder in de haven van de stad. ", count: 9)

    #expect(!PlainEnglish.isCertain(Self.english + dutch))
    #expect(!PlainEnglish.isCertain(dutch + Self.english))
  }
}

extension PlainEnglish {
  fileprivate static func isCertain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isCertain($0) }
  }
}
