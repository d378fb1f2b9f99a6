// The agenda: what is due, overdue first, and what is done there.
import CleanText
import NewsModel
import Reader
import Testing

@Test func theAgendaGroupsByDayWithWhatIsOverdueOnTop() throws {
  var session = Session.withAnAgenda()

  session.press("D")

  try expectScreen(session, named: "agenda")
}

@Test func whatIsDoneLeavesTheAgendaAndCanBeUndone() {
  var session = Session.withAnAgenda()
  session.press("D")
  session.agenda.removeFirst()

  session.press("f")

  #expect(session.bottomLine.hasPrefix("Done · u undo"))
  #expect(!session.text.contains("Overdue"))
  #expect(session.text.contains("▌  Tue 6 May"))
}

@Test func enterOpensTheArticleOrTheNamesPage() {
  var session = Session.withAnAgenda()
  session.press("D j")
  session.press("enter")
  let article = session.model.focus
  session.press("ctrl-o")
  session.press("k enter")

  #expect(article == .article)
  #expect(session.text.contains("Appears with"))
}

@Test func theAgendaPutsOffByTheDaysCounted() {
  var session = Session.withAnAgenda()
  session.press("D")
  session.forgetEffects()

  session.press("7 z")

  #expect(session.bottomLine.hasPrefix("Put off by 7 days · u undo"))
}

@Test func anEmptyAgendaSaysHowToFillIt() {
  var session = Session.started()

  session.press("D")

  #expect(session.text.contains("Nothing is to be followed up. f marks what is"))
}

extension Session {
  fileprivate static func withAnAgenda() -> Session {
    var session = Session.started()
    session.agenda = [
      followUp(1, .entity(11), "Liis Tamm", "Ask for the text of the note", Sample.day(2025, 5, 2)),
      followUp(2, .article(1), Sample.summaries[0].title, "", Sample.today),
      followUp(
        3, .article(2), Sample.summaries[1].title, "Call the union", Sample.day(2025, 5, 9),
        status: .waiting),
      followUp(4, .article(3), Sample.summaries[2].title, "Look up the promises", nil),
    ]
    return session
  }

  private static func followUp(
    _ id: Int64, _ target: FollowUp.Target, _ title: SafeText, _ note: SafeText,
    _ due: CalendarDay?, status: FollowUp.Status = .open
  ) -> FollowUp {
    FollowUp(
      id: id, target: target, title: title, status: status, note: note, due: due, created: 0,
      updated: 0, history: [])
  }
}
