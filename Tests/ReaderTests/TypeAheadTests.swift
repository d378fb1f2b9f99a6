// Keys typed ahead of the article that they are meant for.
import NewsModel
import Reader
import Testing

@Test func keysTypedAheadAreForTheArticleThatComes() {
  var session = Session.started()
  session.holdsArticles = true
  session.press("j enter F")
  let before = session.model.layers.count

  session.send(.articleLoaded(StoredArticle(summary: Sample.summaries[1], body: "Text."), id: 2))

  #expect(before == 0)
  #expect(session.text.contains("Follow up Harbour strike"))
}

@Test func whatIsTypedForAPipeBeforeAnythingIsShownIsNoCommand() {
  var session = Session(columns: 80, rows: 24)
  session.holdsPages = true
  session.start()
  session.press("|")
  session.type("head")
  let isTyped = session.bottomLine.contains("head")

  session.press("enter")

  #expect(isTyped)
  #expect(session.bottomLine.contains("There is no article to pipe"))
}

@Test func aStoreThatFailsHoldsNoKeysBack() {
  var session = Session.started()
  session.holdsArticles = true
  session.press("j enter j")

  session.send(.failed("the disk is gone"))
  session.press("q q")

  #expect(session.effects.contains(.quit))
}
