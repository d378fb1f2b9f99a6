import Testing

@testable import NewsParsing

struct CharacterReferenceTests {
  @Test(arguments: [
    ("&eacute;t&eacute;", "été"), ("&NotEqualTilde;", "\u{2242}\u{338}"), ("&zwnj;", "\u{200C}"),
    ("&CounterClockwiseContourIntegral;", "∳"), ("&zwj;&Aacute;", "\u{200D}Á"), ("&GT;", ">"),
  ])
  func namesStandForTheirCharacters(source: String, expected: String) {
    #expect(CharacterReference.decoding(source) == expected)
  }

  @Test(arguments: [
    ("&copy 2025", "© 2025"), ("&notit;", "¬it;"), ("&notin;", "∉"), ("&ccaron", "&ccaron"),
    ("R&D", "R&D"), ("a & b", "a & b"), ("&", "&"), ("&;", "&;"), ("&amp", "&"), ("&am", "&am"),
  ])
  func onlyOldNamesMayLackTheirSemicolon(source: String, expected: String) {
    #expect(CharacterReference.decoding(source) == expected)
  }

  @Test(arguments: [
    ("&#233;", "é"), ("&#xE9;", "é"), ("&#XE9 ", "é "), ("&#233x", "éx"), ("&#;", "&#;"),
    ("&#x;", "&#x;"), ("&#x1F600;", "😀"),
  ])
  func numbersAreDecimalOrHexadecimal(source: String, expected: String) {
    #expect(CharacterReference.decoding(source) == expected)
  }

  @Test(arguments: [
    ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"),
    ("&#99999999999999999999;", "\u{FFFD}"), ("&#150;", "–"), ("&#x80;", "€"),
  ])
  func impossibleNumbersBecomeReplacementsAndWindowsOnesAreMended(
    source: String, expected: String
  ) {
    #expect(CharacterReference.decoding(source) == expected)
  }

  @Test func inAnAttributeAnUnfinishedNameMayBePartOfAnAddress() {
    let address = "?a=1&copy=2&region=3&lt=4&amp;b=5&reg"

    let decoded = CharacterReference.decoding(Array(address.utf8), isAttribute: true)

    #expect(String(decoding: decoded, as: UTF8.self) == "?a=1&copy=2&region=3&lt=4&b=5®")
  }

  @Test func referencesAreDecodedOnce() {
    #expect(CharacterReference.decoding("&amp;lt;") == "&lt;")
  }
}
