// Tab on the bottom line: what is at hand, what is looked up outside, and the rest of the line.
import NewsModel
import Reader
import Testing

@Test func completingInTheMiddleKeepsTheRestOfTheLine() {
  var session = Session.started()
  session.press("/")
  session.type("tag:lo strike")
  session.press("home right right right right right right")

  session.press("tab")
  session.type("!")

  #expect(session.bottomLine.hasPrefix("/tag:Local! strike"))
}

@Test func theWordUnderTheCursorIsReplacedWhole() {
  var session = Session.started()
  session.press("/")
  session.type("tag:weXX strike")
  session.press("home right right right right right right")

  session.press("tab")

  #expect(session.bottomLine.hasPrefix("/tag:Weather strike"))
}

@Test func namesAreLookedUpInTheStore() {
  var session = Session.started()
  session.completions = ["Anna Kim", "Anton Berg"]
  session.press("/")
  session.type("person:an")

  session.press("tab")
  let first = session.bottomLine
  session.press("tab")

  #expect(first.hasPrefix("/person:\"Anna Kim\""))
  #expect(session.bottomLine.hasPrefix("/person:\"Anton Berg\""))
}

@Test func pathsAreLookedUpWhereAnImportIsAskedFor() {
  var session = Session.started()
  session.completions = ["~/news/", "~/new plans.txt"]
  session.press("i")
  session.type("~/ne")

  session.press("tab")
  let first = session.bottomLine
  session.press("tab")

  #expect(first.hasPrefix("import ~/news/"))
  #expect(session.bottomLine.hasPrefix("import \"~/new plans.txt\""))
}

@Test func whatIsFoundTooLateIsNotTaken() {
  var session = Session.started()
  session.press("i")
  session.type("~/ne")

  session.send(.completionsFound(["~/news/"], for: .path("~/n")))

  #expect(session.bottomLine.hasPrefix("import ~/ne"))
  #expect(!session.bottomLine.hasPrefix("import ~/news"))
}

@Test func theSecondWordOfACommandCompletes() {
  var session = Session.started()
  session.model.commands = ["entity merge", "entity show", "backup"]
  session.press(":")
  session.type("entity sh")

  session.press("tab")

  #expect(session.bottomLine.hasPrefix(":entity show"))
}
