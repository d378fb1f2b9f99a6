// Long lists: pages before and after, the end at once, rows that are still owed.
import CleanText
import NewsModel
import Reader
import Testing

@Test func theEndIsAskedForAtOnce() {
  var session = Session.started()
  session.showPage(rows: 0..<200, later: true)
  session.forgetEffects()

  session.holdsPages = true
  session.press("G")

  #expect(session.requests.map(\.anchor) == [.last])
}

@Test func aMoveBeyondWhatIsInMemoryGoesOnWhenThePageComes() {
  var session = Session.started()
  session.showPage(rows: 0..<200, later: true)
  session.holdsPages = true
  session.press("2 5 0 j")
  let before = session.chosenRow
  guard let request = session.requests.last else {
    Issue.record("no page asked for")
    return
  }

  session.send(
    .pageLoaded(
      ArticlePage(rows: numbered(200..<400), hasEarlier: true, hasLater: true), request,
      ticket: session.lastTicket))

  #expect(before.contains("Row 199"))
  #expect(session.chosenRow.contains("Row 250"))
}

@Test func aPageThatComesTooLateIsLeftOut() {
  var session = Session.started()
  let stale = session.lastTicket
  session.press("/")
  session.type("storm")

  session.send(
    .pageLoaded(ArticlePage(rows: numbered(0..<9)), PageRequest(query: .all), ticket: stale))

  #expect(!session.text.contains("Row 1"))
  #expect(session.text.contains("Storm warning"))
}

@Test func earlierRowsAreAddedWithoutMovingWhatIsSeen() {
  var session = Session.started()
  session.holdsPages = true
  session.press("s")
  session.send(
    .pageLoaded(
      ArticlePage(rows: numbered(500..<700), hasEarlier: true, hasLater: true),
      PageRequest(query: .all, sort: .relevance), ticket: session.lastTicket))
  session.press("3 j")
  let before = session.frame.rows[1...5]

  session.send(
    .pageLoaded(
      ArticlePage(rows: numbered(300..<500), hasEarlier: true, hasLater: true),
      PageRequest(query: .all, anchor: .before(PageKey(order: 0, id: 0))),
      ticket: session.lastTicket))

  #expect(session.frame.rows[1...5] == before)
}

@Test func aWindowFoldedIntoOneStoryReadsOnAndDoesNotGoRoundInCircles() {
  var session = Session.started()
  session.stories = [Story(articles: numbered(0..<190), reason: "the same text")]
  session.press("S")
  session.showPage(rows: 0..<200, later: true)
  session.forgetEffects()

  session.press("c")
  session.press("G k j")

  #expect(session.frame.rows[1].contains("190 articles"))
  #expect(session.requests.count <= 2)
  #expect(session.requests.allSatisfy { $0.anchor != .before(PageKey(order: 0, id: 0)) })
}

private func numbered(_ numbers: Range<Int>) -> [ArticleSummary] {
  numbers.map {
    Sample.summary(Int64(10_000 + $0), "Row \($0)", on: Sample.day(2025, 5, 1), isRead: true)
  }
}

extension Session {
  /// Shows rows as the first page of the list as it is.
  fileprivate mutating func showPage(rows: Range<Int>, later: Bool) {
    holdsPages = true
    send(
      .pageLoaded(
        ArticlePage(rows: numbered(rows), hasLater: later), PageRequest(query: .all),
        ticket: lastTicket))
  }

  fileprivate var requests: [PageRequest] {
    effects.compactMap { if case .loadPage(let request, _) = $0 { request } else { nil } }
  }

  fileprivate var chosenRow: String {
    frame.rows.first { $0.hasPrefix("▌") } ?? ""
  }
}
