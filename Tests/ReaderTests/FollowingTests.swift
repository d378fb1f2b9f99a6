// The article pane follows the list, and waits while keys come fast.
import NewsModel
import Reader
import Testing

@Test func aSingleMoveShowsItsArticleAtOnce() {
  var session = Session.started()
  session.isInAHurry = true

  session.press("j")

  #expect(session.text.contains("Harbour strike enters its second week.\n"))
}

@Test func whileKeysComeFastTheArticlePaneWaits() {
  var session = Session.started()
  session.isInAHurry = true
  session.press("j j j")
  let hurried = session.text

  session.rest()

  #expect(hurried.contains("Harbour strike enters its second week.\n"))
  #expect(session.text.contains("Storm warning for the whole coast.\n"))
}

@Test func whateverIsDoneNextIsDoneWithTheChosenArticle() {
  var session = Session.started()
  session.isInAHurry = true

  session.press("j j j enter")

  #expect(session.text.contains("Storm warning for the whole coast.\n"))
  #expect(session.model.focus == .article)
}
