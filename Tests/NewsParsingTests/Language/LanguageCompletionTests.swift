// The languages of articles of one document.
import CleanText
import NewsModel
import NewsParsing
import Testing

@Suite struct LanguageCompletionTests {
  @Test func tellsTheLanguagesOfAFeedInSeveralApart() throws {
    let order = ["en", "en", "de", "en", "uk", "ru", "uk", "fr", "fr", "de", "ru", "en"]

    let articles = try articles(order.map { text(in: $0) })

    #expect(articles.map { $0.language?.string } == order)
  }

  @Test func tellsTheLanguageOfAnArticleThatOnlyBeginsInThatOfTheOthers() throws {
    let mixed = sentence(in: "en") + " " + text(in: "de")

    let articles = try articles([text(in: "en"), mixed, text(in: "en")])

    #expect(articles.map { $0.language?.string } == ["en", "de", "en"])
  }

  @Test func leavesTheLanguageThatAFeedDeclares() throws {
    let articles = try articles([text(in: "de")], language: "<language>de-AT</language>")

    #expect(articles.first?.language == "de-AT")
  }

  @Test func givesNoLanguageToAnArticleWithoutWords() throws {
    let articles = try articles(
      [text(in: "en"), "12 345", text(in: "en")], titles: ["1", "2", "3"])

    #expect(articles.map { $0.language?.string } == ["en", nil, "en"])
  }
}

extension LanguageCompletionTests {
  private func sentence(in language: String) -> String {
    switch language {
    case "de": "Der Hafen bleibt geschlossen, bis der Sturm vorüber ist, teilte die Behörde mit."
    case "fr": "Le port restera fermé jusqu’à la fin de la tempête, a annoncé l’autorité portuaire."
    case "ru": "Порт останется закрытым, пока не пройдёт шторм, сообщили в управлении порта."
    case "uk": "Порт залишиться зачиненим, доки не вщухне шторм, повідомили в управлінні порту."
    default: "The harbour will stay closed until the storm has passed, the port authority said."
    }
  }

  private func text(in language: String) -> String {
    repeatElement(sentence(in: language), count: 12).joined(separator: " ")
  }

  private func articles(
    _ texts: [String], titles: [String] = [], language: String = ""
  ) throws -> [Article] {
    let items = texts.enumerated().map { index, text in
      let title = titles.isEmpty ? "" : "<title>\(titles[index])</title>"
      return "<item>\(title)<guid>\(index)</guid><description>\(text)</description></item>"
    }
    let feed =
      "<rss version=\"2.0\"><channel><title>Nordvik</title>\(language)\(items.joined())</channel></rss>"
    let options = ParsingOptions(
      format: .feed, referenceDay: CalendarDay(daysSince1970: 20_628))  // 24 June 2026
    return try DocumentParser.parse(Array(feed.utf8), options: options).articles
  }
}
