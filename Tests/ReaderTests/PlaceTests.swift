// Places once reached are kept: by resizing, refreshing, paging, coming back.
import CleanText
import NewsModel
import Reader
import TerminalUI
import Testing

@Test func resizingKeepsTheLineAtTheTopOfTheText() {
  var session = Session(columns: 80, rows: 24)
  session.articles[1] = longArticle
  session.start()
  session.press("enter 6 0 j")
  let before = topWords(session)

  for columns in [60, 100, 160, 45, 80] {
    session.send(.event(.resize(Size(columns: columns, rows: 24))))
  }

  #expect(topWords(session) == before)
}

@Test func anArticleOpensWhereItWasLeft() {
  var session = Session(columns: 80, rows: 24)
  session.articles[1] = longArticle
  session.start()
  session.press("enter 4 0 j")
  let before = topWords(session)

  session.press("q j k")

  #expect(topWords(session) == before)
}

@Test func refreshingKeepsTheChosenArticleAmongNewOnes() {
  var session = Session.started()
  session.press("j j")
  session.summaries.insert(
    Sample.summary(9, "Fresh news", on: Sample.day(2025, 5, 5)), at: 0)

  session.send(.storeChanged)

  #expect(session.frame.rows.contains { $0.hasPrefix("▌02 May   ● Ferry service") })
}

@Test func aMillionRowsAreReadAPageAtATime() {
  var session = Session.started()
  let page = (0..<200).map {
    Sample.summary(Int64(1_000 - $0), "Row \($0)", on: Sample.day(2025, 5, 1))
  }
  session.send(firstPage(of: session, page))
  session.forgetEffects()

  session.press("1 5 0 j")

  let requests = session.effects.compactMap { effect -> PageRequest? in
    if case .loadPage(let request, _) = effect { request } else { nil }
  }
  #expect(session.text.contains("Row 150"))
  #expect(
    requests.isEmpty || requests[0].anchor == .after(page[199].key ?? PageKey(order: 0, id: 0)))
}

@Test func choosingAnEntityAndLeavingItKeepsTheArticleInPlace() {
  var session = Session.started()
  session.press("enter e j enter q e")

  #expect(session.model.focus == .article)
  #expect(session.text.contains("Ministers meet in Tallinn"))
}

private var longArticle: StoredArticle {
  let words = (0..<3_000).map { "word\($0)" }
  let paragraphs = stride(from: 0, to: words.count, by: 60).map {
    words[$0..<min($0 + 60, words.count)].joined(separator: " ")
  }
  return StoredArticle(
    summary: Sample.summaries[0], body: SafeText(paragraphs.joined(separator: "\n\n")))
}

/// The first word shown in the article pane.
private func topWords(_ session: Session) -> String {
  let words = session.text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("word") }
  return String(words.first ?? "")
}

private func firstPage(of session: Session, _ rows: [ArticleSummary]) -> Message {
  .pageLoaded(
    ArticlePage(rows: rows, hasLater: true), PageRequest(query: .all), ticket: session.lastTicket)
}
