// The article: forms of paragraphs, links, raw text, mentions.
import CleanText
import NewsModel
import Reader
import Testing

@Test func paragraphsAreDrawnInTheirForm() {
  let session = session(
    body: "Title\n\nFirst item\nSecond item\n\nSaid so.\n\ncode  here",
    spans: [
      Span(.heading, 0..<5, level: 2), Span(.listItem, 7..<17, level: 1),
      Span(.listItem, 18..<29, level: 2), Span(.quote, 31..<39, level: 1),
      Span(.code, 41..<51),
    ])

  let lines = session.frame.rows

  #expect(lines.contains(" • First item"))
  #expect(lines.contains("   • Second item"))
  #expect(lines.contains(" │ Said so."))
  #expect(lines.contains(" code  here"))
}

@Test func linksAreNumberedAndTheTwelfthIsOpenedByItsNumber() {
  let words = (1...12).map { "link\($0)" }
  var (spans, start) = ([Span](), 0)
  for word in words {
    spans.append(
      Span(.link, start..<start + word.count, url: "https://\(word).example/"))
    start += word.count + 1
  }
  var session = session(body: SafeText(words.joined(separator: " ")), spans: spans)

  session.press("o")
  let hinted = session.text
  session.press("esc 1 2 o")

  #expect(hinted.contains("1ink1 2ink2"))
  #expect(session.effects.contains(.openLink("https://link12.example/")))
}

@Test func onlyWebAddressesAreOpened() {
  var session = session(body: "See this", spans: [Span(.link, 4..<8, url: "file:///etc/passwd")])

  session.press("1 o")

  #expect(!session.effects.contains { if case .openLink = $0 { true } else { false } })
}

@Test func theRawTextShowsWhatCleaningDropped() {
  var session = Session.started()
  session.press("enter")

  session.press("R G")

  #expect(session.text.contains("Cleaning dropped 2 lines:"))
  #expect(session.text.contains("Live\n All"))
  #expect(session.bottomLine.contains("raw"))
}

@Test func mentionsAreSteppedThroughInTheOrderOfTheText() {
  var session = Session.started()
  session.press("enter")

  session.press("] ]")
  let second = session.bottomLine
  session.press("[")

  #expect(second.hasPrefix("Liis Tamm: mention 2 of 9"))
  #expect(session.bottomLine.hasPrefix("May 2: mention 1 of 9"))
}

@Test func theMentionsOfTheChosenEntityAreSteppedThroughAlone() {
  var session = Session.started()
  session.press("enter e e")

  session.press("] ]")

  #expect(session.bottomLine.hasPrefix("Tamm: mention 2 of 2"))
}

@Test func enterOnAMentionOpensTheEntity() {
  var session = Session.started()

  session.press("enter ] ] enter")

  #expect(session.text.contains("Minister of Transport of Estonia"))
  #expect(session.text.contains("Appears with"))
}

@Test func theEvidenceOfACompanionOpensItsSentence() {
  var session = Session.started()
  session.press("e enter tab")
  let page = session.text

  session.press("enter")

  #expect(page.contains("Liis Tamm met her"))
  #expect(session.model.layers.isEmpty)
  #expect(session.model.focus == .article)
}

private func session(body: SafeText, spans: [Span]) -> Session {
  var session = Session(columns: 80, rows: 30)
  session.articles[1] = StoredArticle(summary: Sample.summaries[0], body: body, spans: spans)
  session.start()
  session.press("enter")
  return session
}

@Test func anImageWithoutWordsInTheTextIsNamedAboveItAndOpensByItsNumber() {
  var session = Session()
  let boat = Span(.image, 4..<4, url: "https://news.example/boat.jpg", alt: "A white boat")
  session.articles[1] = StoredArticle(
    summary: Sample.summaries[0], body: "Text of the article.", spans: [boat])
  session.start()
  session.press("enter")

  let isNamed = session.text.contains("image 1  A white boat")
  session.press("1 o")

  #expect(isNamed)
  #expect(session.effects.contains(.openLink("https://news.example/boat.jpg")))
}

@Test func namesThatNobodyReadsAreNotSaidToBeRead() {
  var session = Session(columns: 120)
  session.articles[1] = StoredArticle(
    summary: Sample.summaries[0], body: "Text.", isAwaitingTagging: true)
  session.start()
  let isToldHow = session.text.contains("Not read yet: :retag")

  session.press(":")
  session.type("retag")
  session.press("enter")

  #expect(isToldHow)
  #expect(session.text.contains("Names are being read"))
}
