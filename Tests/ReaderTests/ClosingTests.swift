// What q, Q, Esc and ^O do.
import NewsModel
import Reader
import Testing

@Test func quitsFromTheBareList() {
  var session = Session.started()

  session.press("q")

  #expect(session.effects.contains(.quit))
}

@Test func qClosesTheArticleThenTheFilterThenQuits() {
  var session = Session.started()
  session.press("/")
  session.type("ferry")
  session.press("enter enter q")
  let afterArticle = session.model.focus

  session.press("q")
  let title = session.frame.rows[0]
  let hasQuit = session.effects.contains(.quit)
  session.press("q")

  #expect(afterArticle == .list)
  #expect(title.contains("All articles"))
  #expect(!hasQuit)
  #expect(session.effects.contains(.quit))
}

@Test func escapeNeverQuits() {
  var session = Session.started()

  session.press("esc esc enter esc esc e esc esc esc")

  #expect(!session.effects.contains(.quit))
  #expect(session.model.focus == .list)
}

@Test func capitalQQuitsFromAnywhere() {
  var session = Session.started()

  session.press("e enter Q")

  #expect(session.effects.contains(.quit))
}

@Test func backReturnsToTheFilterAndTheArticleBefore() {
  var session = Session.started()
  session.press("j j")
  session.press("t")
  session.type("local")
  session.press("enter")
  let filtered = session.frame.rows[0]

  session.press("ctrl-o")

  #expect(filtered.contains("Local"))
  #expect(session.frame.rows[0].contains("All articles"))
  #expect(session.frame.rows[3].hasPrefix("▌02 May"))
}

@Test func qClosesAPageAndLeavesWhatIsUnderIt() {
  var session = Session.started()
  session.press("e enter")

  session.press("q")

  #expect(session.model.layers.isEmpty)
  #expect(session.model.focus == .entities)
}
