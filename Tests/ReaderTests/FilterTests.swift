// The live filter and finding in an article.
import NewsModel
import Reader
import Testing

@Test func theListFollowsWhatIsTyped() {
  var session = Session.started()

  session.press("/")
  session.type("ferry")

  #expect(session.frame.rows[1].contains("Ministers meet in Tallinn"))
  #expect(session.frame.rows[2].contains("Ferry service returns"))
  #expect(!session.text.contains("Harbour strike"))
  #expect(session.bottomLine.hasPrefix("/ferry"))
}

@Test func aQueryThatCannotBeLeavesTheListAsItWas() {
  var session = Session.started()
  session.press("/")
  session.type("storm is:")
  let before = session.frame.rows[1...5]

  session.type("blue")

  #expect(session.frame.rows[1...5] == before)
  #expect(session.bottomLine.contains("is:blue cannot be"))
}

@Test func cancellingAFilterGoesBackToTheListBefore() {
  var session = Session.started()
  session.press("j j")
  let before = session.text

  session.press("/")
  session.type("storm")
  session.press("esc")

  #expect(session.text == before)
}

@Test func findingStepsThroughMatchesAndCountsThem() {
  var session = Session.started()
  session.press("enter /")
  session.type("tamm")
  session.press("enter")
  let first = session.bottomLine

  session.press("n")
  let second = session.bottomLine
  session.press("n")

  #expect(first.hasPrefix("tamm: match 1 of 2"))
  #expect(second.hasPrefix("tamm: match 2 of 2"))
  #expect(session.bottomLine.hasPrefix("tamm: match 1 of 2"))
}

@Test func whatIsNotThereIsSaid() {
  var session = Session.started()

  session.press("enter /")
  session.type("xyzzy")
  session.press("enter")

  #expect(session.bottomLine.hasPrefix("Nothing found for “xyzzy”"))
}

@Test func olderFiltersComeBackWithTheArrowKey() {
  var session = Session.started()
  session.press("/")
  session.type("storm")
  session.press("enter q /")

  session.press("up")

  #expect(session.bottomLine.hasPrefix("/storm"))
}

@Test func tabCompletesKeysAndTags() {
  var session = Session.started()
  session.press("/")
  session.type("tag:ec")

  session.press("tab")

  #expect(session.bottomLine.hasPrefix("/tag:Economy"))
}

@Test func pastedTextIsTypedAndNeverTakenAsKeys() {
  var session = Session.started()
  session.press("/")

  session.send(.event(.paste("storm\nq")))

  #expect(session.bottomLine.hasPrefix("/storm q"))
  #expect(!session.effects.contains(.quit))
}

@Test func aPasteWithNothingToTypeIntoDoesNothing() {
  var session = Session.started()

  session.send(.event(.paste("qqq")))

  #expect(!session.effects.contains(.quit))
}
