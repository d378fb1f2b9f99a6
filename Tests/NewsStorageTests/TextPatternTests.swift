import CleanText
import NewsModel
import Testing

@testable import NewsStorage

struct TextPatternTests {
  @Test(arguments: [
    ("press service", "The Press  Service said", true), ("press service", "press-service", true),
    ("press service", "express service", false), ("press service", "press services", false),
    ("press service", "press “service”", true), ("press service", "press the service", false),
    ("press press service", "press press press service", true),
    ("cafe noir", "the Café Noir", true), ("cafe noir", "the Cafe\u{301} noir", true),
    ("cafe", "cafe\u{301}", true), ("caf", "café", false), ("", "anything", false),
    ("встреча послов", "Встреча послов прошла", true),
  ])
  func wordsInARowAreFoundAsTheTokenizerReads(row: String, text: String, isHeld: Bool) throws {
    let words = row.split(separator: " ").map(String.init)
    let pattern = TextPattern(.words(words, isOpen: false))

    #expect(try isHeld == pattern.isHeld(in: text))
    #expect(TextPattern(pattern.key) == pattern)
  }

  @Test func theLastWordMayGoOn() throws {
    let pattern = TextPattern(.words(["press", "serv"], isOpen: true))

    #expect(try pattern.isHeld(in: "a press service"))
    #expect(try pattern.isHeld(in: "à press sérvice"))
    #expect(try !pattern.isHeld(in: "press a service"))
    #expect(TextPattern(pattern.key) == pattern)
  }

  @Test func partsOfScriptsWithoutSpacesAreFoundAsTheyStand() throws {
    let pattern = TextPattern(.run("京都"))

    #expect(try pattern.isHeld(in: "東京都知事"))
    #expect(try !pattern.isHeld(in: "京 都"))
    #expect(TextPattern(pattern.key) == pattern)
  }

  @Test func rowsOfWordsInTitlesAreOfTheTitleAlone() throws {
    let temporary = try TemporaryStore()
    try temporary.add(
      Article("Ferry line returns", day: 3, body: "Nothing."),
      Article("Rain", day: 2, body: "The ferry line returns."),
      Article("Line of a ferry", day: 1, body: "東京都の港"))

    #expect(try temporary.titles("title:\"ferry line\"") == ["Ferry line returns"])
    #expect(try temporary.titles("title:ferry") == ["Ferry line returns", "Line of a ferry"])
    #expect(try temporary.titles("\"ferry line\"") == ["Ferry line returns", "Rain"])
    #expect(try temporary.titles("-\"ferry line\"") == ["Line of a ferry"])
    #expect(try temporary.titles("-ferry") == [])
    #expect(try temporary.titles("-rain -東京都") == ["Ferry line returns"])
    #expect(try temporary.titles("東京都") == ["Line of a ferry"])
    #expect(try temporary.titles("title:東京") == [])
  }

  @Test func longBeginningsAreFoundAmongFewWordsAndAmongMany() throws {
    let temporary = try TemporaryStore()
    let many = (0..<150).map { "number\($0)" }.joined(separator: " ")
    try temporary.add(
      Article("Few", day: 3, body: "Migrants and migration."),
      Article("Many", day: 2, body: SafeText(many)), Article("Other", day: 1, body: "Num, mig."))

    #expect(try temporary.titles("migra*") == ["Few"])
    #expect(try temporary.titles("numb*") == ["Many"])
    #expect(try temporary.titles("-numb*") == ["Few", "Other"])
    #expect(try temporary.titles("numbers*") == [])
    #expect(try temporary.titles("num*") == ["Many", "Other"])
  }

  @Test func whatMatchesBetterStandsFirst() throws {
    let temporary = try TemporaryStore()
    try temporary.add(
      Article("Rain", day: 3, body: "One ferry among many other words of the day."),
      Article("Ferry", day: 2, body: "The ferry."), Article("Snow", day: 1, body: "No boat."))

    #expect(try temporary.titles("ferry", sort: .relevance) == ["Ferry", "Rain"])
  }
}

extension TextPattern {
  fileprivate func isHeld(in text: String) throws -> Bool {
    let tokenizer = try Tokenizer(TemporaryStore().store.connection)
    var text = text
    return text.withUTF8 { isHeld(by: $0, tokenizer) }
  }
}
