import Testing

@testable import CleanText

struct CleaningTests {
  @Test(arguments: [
    "Plain text, \"quoted\" – with dashes…", "Zwei Straßen, один мост, δύο γέφυρες, 一座桥、図書館、다리",
    "می‌خواهم", "👩🏽‍🚀 and 👨‍👩‍👧‍👦 and ❤️‍🔥", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "क्ष्म्य", "בְּרֵאשִׁית", "مُحَمَّد", "ไม่มีปัญหา",
    "葛󠄀城市", "e\u{301}", "5\u{20E3}", "one\ntwo\n\nthree", "\u{2068}isolated\u{2069} text", "",
    "tiếng Việt", "ქართული", "Қазақстан", "，。「」",
  ])
  func writingOfEveryKindPassesUnchanged(text: String) {
    #expect(SafeText(text).string == text)
  }

  @Test func controlsGoAndLineBreaksOfEveryKindStay() {
    let text: SafeText =
      "a\u{0}b\u{7}c\u{8}d\u{7F}e\u{84}f\tg\r\nh\ri\u{B}j\u{C}k\u{85}l\u{2028}m\u{2029}n"

    #expect(text.string == "abcdef g\nh\ni\nj\nk\nl\nm\n\nn")
  }

  @Test(arguments: [
    ("\u{1B}[31mred\u{1B}[0m", "red"), ("\u{9B}2Jgone", "gone"), ("\u{1B}[?1049l!", "!"),
    ("\u{1B}]0;title\u{7}text", "text"),
    ("\u{1B}]8;;http://x/\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
    ("\u{9D}52;c;aGk=\u{9C}ok", "ok"), ("\u{90}$qm\u{9C}ok", "ok"),
    ("\u{1B}Ptmux;\u{1B}\u{1B}]0;t\u{7}ok", "ok"),
    ("\u{1B}_Ga=T\u{1B}\\ok", "ok"), ("\u{1B}^pm\u{1B}\\\u{1B}Xsos\u{1B}\\ok", "ok"),
    ("\u{1B}(0ok", "ok"), ("\u{1B}#8ok", "ok"), ("\u{1B}cok", "ok"), ("\u{1B}", ""),
    ("\u{1B}[", ""),
    ("\u{1B}\u{1B}[1mok", "ok"), ("\u{1B}é", "é"), ("\u{9B}", ""),
  ])
  func escapeSequencesGoWhole(raw: String, expected: String) {
    #expect(SafeText(raw).string == expected)
  }

  @Test func aStringSequenceThatNothingEndsHidesNoText() {
    #expect(
      SafeText("\u{1B}]the inspection\nwas finished").string == "the inspection\nwas finished")
    #expect(SafeText("\u{9D}the inspection").string == "the inspection")
  }

  @Test func overridesAndEmbeddingsGoAndIsolatesAreBalancedByLine() {
    #expect(SafeText("a\u{202E}b\u{202A}c\u{202C}d").string == "abcd")
    #expect(SafeText("\u{2067}open\nnext\u{2069}").string == "open\nnext")
    #expect(SafeText("\u{2066}a\u{2067}x\u{2069}").string == "a\u{2067}x\u{2069}")
    #expect(SafeText("x\u{2069}y").string == "xy")
  }

  @Test func floodsOfMarksAreBounded() {
    let flood = "z" + String(repeating: "\u{335}\u{489}", count: 500_000) + "!"

    #expect(SafeText(flood).string == "z\u{335}\u{489}\u{335}\u{489}\u{335}\u{489}\u{335}\u{489}!")
  }

  @Test func floodsOfInvisibleCharactersAreBounded() {
    for invisible: Character in [
      "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{2060}", "\u{E0101}", "\u{3164}",
    ] {
      let flood = "a" + String(repeating: invisible, count: 100_000) + "b"

      #expect(SafeText(flood).scalarCount <= 4)
    }
    #expect(SafeText(String(repeating: "\u{2066}\u{2069}", count: 10_000)).scalarCount <= 8)
    #expect(SafeText(String(repeating: "\u{200B}", count: 9)).isEmpty)
  }

  @Test(arguments: [
    0xFEFF, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF, 0xFFF9, 0x1D173, 0xE0001, 0xE0041, 0x206A,
    0x1BCA0,
  ])
  func whatHasNoUseInTextGoes(value: UInt32) throws {
    let scalar = Character(try #require(Unicode.Scalar(value)))

    #expect(SafeText("a\(scalar)b").string == "ab")
    #expect(SafeText(String(scalar)).isEmpty)
  }

  @Test func controlsThatWereOnceQuotationMarksAreMended() {
    #expect(SafeText("\u{93}It\u{92}s\u{94} \u{96} here").string == "“It’s” – here")
  }

  @Test func invalidBytesBecomeReplacements() {
    #expect(SafeText(utf8: [0x61, 0xFF, 0x62]).string == "a\u{FFFD}b")
  }

  @Test func cleaningTwiceChangesNothing() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      let once = SafeText(random.hostileText(length: 40))

      #expect(SafeText(once.string).string == once.string)
    }
  }

  @Test func noControlSurvivesWhateverComes() {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<3000 {
      let text = SafeText(random.hostileText(length: 60)).string
      let line = SafeText(line: text).string

      #expect(!text.unicodeScalars.contains(where: isForbidden))
      #expect(!line.unicodeScalars.contains { isForbidden($0) || $0 == "\n" })
    }
  }
}

extension CleaningTests {
  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0xFEFF: true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }
}
