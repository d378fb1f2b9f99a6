// Stories in the list: gathered, folded, told apart, let go of.
import CleanText
import NewsModel
import Reader
import Testing

@Test func storiesStandUnderAHeadThatSaysWhy() {
  var session = Session.withAStory()

  session.press("S")

  #expect(
    session.frame.rows[1...5].joined(separator: "\n") == """
       02 May   ≡ 2 articles · 5 shared names, within 1 day
      ▌02 May     ● Harbour strike enters its second week               Coast Courier
       30 Apr     ≡ Storm warning for the whole coast                       City Hall
       03 May   ⚑ Ministers meet in Tallinn over the night ferry             Politics
       02 May   ● Ferry service returns to the lower river after elev…          Local
      """)
}

@Test func whatIsLookedThroughOfALongListIsSaid() {
  var session = Session.withAStory()
  session.overview.all = 20_000
  session.send(.overviewLoaded(session.overview))

  session.press("S")
  let stories = session.bottomLine
  session.press("T")
  session.send(.timelineLoaded(Sample.timeline, .query(.all)))

  #expect(stories.hasPrefix("1 story among the newest 1,500 · n next"))
  #expect(session.frame.rows[1].hasSuffix("4 dates of the newest 500 articles"))
}

@Test func lettingGoOfStoriesKeepsTheChosenArticle() {
  var session = Session.withAStory()
  session.press("S j")

  session.press("S")

  #expect(session.text.contains("▌30 Apr   ≡ Storm warning"))
  #expect(session.text.contains("4 of 6"))
}

@Test func aFoldedStoryIsOneRowAndStandsForItsArticles() {
  var session = Session.withAStory()
  session.press("S c")
  let folded = session.frame.rows[1]
  session.press("f")

  #expect(folded.hasPrefix("▌02 May   ▸ Harbour strike enters its second week"))
  #expect(folded.hasSuffix("2 articles"))
  #expect(session.bottomLine.hasPrefix("To follow up: 2 articles · u undo"))
}

@Test func enterOnAHeadFoldsAndUnfoldsIt() {
  var session = Session.withAStory()
  session.press("S k enter")
  let folded = session.frame.rows[2]

  session.press("enter")

  #expect(folded.contains("Ministers meet"))
  #expect(session.frame.rows[2].contains("Harbour strike"))
  #expect(session.model.focus == .list)
}

@Test func anArticleThatIsNotTheSameLeavesTheStoryForGood() {
  var session = Session.withAStory()
  session.press("S j")
  session.stories = []
  session.forgetEffects()

  session.press("X")

  #expect(session.bottomLine.hasPrefix("Told apart, and kept so · u undo"))
  #expect(!session.text.contains("shared names"))
  #expect(session.text.contains("▌30 Apr   ≡ Storm warning"))
}

@Test func deletingAllButOneArticleEndsTheStory() {
  var session = Session.withAStory()

  session.press("S j d")

  #expect(!session.text.contains("shared names"))
  #expect(!session.text.contains("Storm warning"))
}

@Test func nStepsFromStoryToStory() {
  var session = Session.withAStory()
  session.press("S G")

  session.press("N")

  #expect(session.frame.rows[1].hasPrefix("▌02 May   ≡ 2 articles"))
}

@Test func storiesOfAnotherFilterAreNotShown() {
  var session = Session.withAStory()
  session.press("S")

  session.send(.storiesLoaded([], of: .word("storm")))

  #expect(session.text.contains("shared names"))
}

extension Session {
  /// A list whose second and fourth article tell one event.
  fileprivate static func withAStory() -> Session {
    var session = Session(columns: 80, rows: 24)
    var other = Sample.summaries[3]
    other.source = "City Hall"
    session.summaries[3] = other
    session.summaries.swapAt(0, 1)
    session.stories = [
      Story(articles: [Sample.summaries[1], other], reason: "5 shared names, within 1 day")
    ]
    session.start()
    return session
  }
}
