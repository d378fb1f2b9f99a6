// Whole screens, as readers see them.
import CleanText
import NewsModel
import Reader
import TerminalUI
import Testing

@Test func fourPanesStandSideBySideOnAWideScreen() throws {
  let session = Session.started(columns: 160, rows: 26)

  try expectScreen(session, named: "four panes")
}

@Test func theListLiesOverTheArticleOnANarrowScreen() throws {
  let session = Session.started(columns: 80, rows: 24)

  try expectScreen(session, named: "two panes")
}

@Test func theChosenEntityIsHighlightedInTheText() throws {
  var session = Session.started(columns: 120, rows: 24)

  session.press("enter e")

  try expectScreen(session, named: "chosen entity")
}

@Test func anEntityHasAPageOfItsOwn() throws {
  var session = Session.started(columns: 100, rows: 24)

  session.press("e enter")

  try expectScreen(session, named: "entity page")
}

@Test func theFollowUpFormLeavesTheArticleInView() throws {
  var session = Session.started()
  session.press("enter F tab ctrl-u")

  session.type("fri")

  try expectScreen(session, named: "follow-up form")
}

@Test func theTagPickerShowsWhichTagsAreSet() throws {
  var session = Session.started()

  session.press("t")

  try expectScreen(session, named: "tag picker")
}

@Test func theTimelineStandsByMonthAndKeepsWhatIsUncertain() throws {
  var session = Session.started()
  session.press("enter T")

  session.send(.timelineLoaded(Sample.timeline, .article(1)))

  try expectScreen(session, named: "timeline")
}

@Test func anEmptyStoreShowsHowToBegin() throws {
  var session = Session(columns: 80, rows: 20)
  session.summaries = []
  session.overview = Overview()

  session.start()

  try expectScreen(session, named: "first run")
}

@Test func theSmallestScreenHasOnePane() throws {
  let session = Session.started(columns: 40, rows: 10)

  try expectScreen(session, named: "smallest")
}

@Test func belowTheSmallestSizeTheScreenSaysWhatItNeedsAndComesBack() {
  var session = Session.started()
  let before = session.text

  session.send(.event(.resize(Size(columns: 20, rows: 5))))
  let small = session.text
  session.send(.event(.resize(Size(columns: 80, rows: 24))))

  #expect(small == "Dateline needs 40×10\nThis is 20×5\n\n\n")
  #expect(session.text == before)
}

@Test func helpIsDrawnFromTheBindings() throws {
  var session = Session.started(columns: 110, rows: 30)

  session.press("?")

  try expectScreen(session, named: "help")
}
