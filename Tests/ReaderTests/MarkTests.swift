// Marks: read, follow-up, tags, selection, and what is said of them.
import NewsModel
import Reader
import Testing

@Test func aFollowUpShowsAtOnceAndSaysHowToUndoIt() {
  var session = Session.started()

  session.press("j f")

  #expect(session.frame.rows[2].contains("⚑ Harbour strike"))
  #expect(session.bottomLine.hasPrefix("To follow up · u undo"))
}

@Test func theFormSavesNoteDueDateAndStatus() {
  var session = Session.started()
  session.press("j F")
  session.type("Call the union")
  session.press("tab")
  session.type("+3d")
  session.forgetEffects()

  session.press("tab right enter")

  #expect(
    session.bottomLine.hasPrefix("Waiting, due Fri 9 May · u undo"))
  #expect(session.model.layers.isEmpty)
}

@Test func aDueDateThatIsNoneKeepsTheFormOpen() {
  var session = Session.started()
  session.press("j F tab")
  session.type("someday")

  session.press("enter")

  #expect(session.text.contains("not a day"))
  #expect(session.model.layers.count == 1)
}

@Test func selectedArticlesAreTaggedTogether() {
  var session = Session.started()
  session.press("v v t")
  session.type("economy")

  session.press("space")

  #expect(session.frame.rows[1].contains("✓"))
  #expect(session.text.contains("Tags of 2 articles"))
  #expect(session.bottomLine.contains("Economy"))
}

@Test func anOpenedArticleIsReadAfterAMoment() {
  var session = Session.started()
  session.press("j enter")
  guard case .wait(_, let timer)? = session.effects.last else {
    Issue.record("no timer")
    return
  }
  let before = session.frame.rows[2]

  session.send(.elapsed(timer))

  #expect(before.contains("●"))
  #expect(!session.frame.rows[2].contains("●"))
}

@Test func leavingBeforeThatMomentLeavesItUnread() {
  var session = Session.started()
  session.press("j enter")
  guard case .wait(_, let timer)? = session.effects.last else {
    Issue.record("no timer")
    return
  }

  session.press("q")
  session.send(.elapsed(timer))

  #expect(session.frame.rows[2].contains("●"))
}

@Test func undoSaysWhatItUndidAndHowToRedo() {
  var session = Session.started()
  session.press("m u")

  session.send(
    .undone(ChangeResult(change: .setRead(.articles([1]), true), count: 1)))

  #expect(session.effects.contains(.undo))
  #expect(session.bottomLine.hasPrefix("Undid: Marked 1 article read · ^R redo"))
}

@Test func deletedArticlesLeaveTheListAtOnce() {
  var session = Session.started()

  session.press("j d")

  #expect(!session.text.contains("Harbour strike"))
  #expect(session.frame.rows[2].hasPrefix("▌02 May   ● Ferry service"))
  #expect(session.bottomLine.hasPrefix("Deleted 1 article · u undo"))
}

@Test func theNextUnreadIsOpenedFromInsideAnArticle() {
  var session = Session.started()
  session.press("enter")

  session.press("J")

  #expect(session.model.focus == .article)
  #expect(session.text.contains("Harbour strike enters its second week.\n"))
}

@Test func severalFollowUpsAreOneChange() {
  var session = Session.started()

  session.press("j v v f")

  #expect(session.bottomLine.hasPrefix("To follow up: 2 articles · u undo"))
  #expect(session.frame.rows[2].contains("✓"))
}

@Test func theFormOfSeveralArticlesLeavesWhatIsEmptyAsItIs() {
  var session = Session.started()
  session.press("v v F")
  session.type("Call them all")
  let title = session.text
  session.press("enter")

  #expect(title.contains("Follow up 2 articles"))
  #expect(session.bottomLine.hasPrefix("To follow up: 2 articles · u undo"))
}

@Test func everythingSelectedCanBePutOffAtOnce() {
  var session = Session.started()
  session.press("a")

  session.press("3 z")

  #expect(session.bottomLine.hasPrefix("Put off by 3 days: 1 article · u undo"))
}

@Test func aNewTagMayHaveBlanksAfterAQuotationMark() {
  var session = Session.started()
  session.press("t")
  session.type("\"city council")
  let offered = session.text
  session.press("enter")

  #expect(offered.contains("city council"))
  #expect(session.bottomLine.hasPrefix("Tagged 1 article city council · u undo"))
}
