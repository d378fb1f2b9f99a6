// Lines being typed: every editing key, and text as people see it.
import NewsModel
import Reader
import Testing

@Test func editingKeysWorkAsInAShell() {
  var session = Session.started()
  session.press("/")
  session.type("one two three")

  session.press("ctrl-w ctrl-a")
  session.type("x ")
  session.press("right right right ctrl-k")

  #expect(session.bottomLine.hasPrefix("/x one "))
  #expect(!session.bottomLine.contains("two"))
}

@Test func aMarkJoinsTheLetterBeforeItAndIsDeletedWithIt() {
  var session = Session.started()
  session.press("/")
  session.type("Ja\u{304}")

  session.press("backspace")

  #expect(session.bottomLine.hasPrefix("/J  "))
}

@Test func deletingInAnEmptyLineLeavesIt() {
  var session = Session.started()
  session.press("/")

  session.press("backspace")

  #expect(session.model.layers.isEmpty)
}

@Test func aLongLineScrollsWithItsCursor() {
  var session = Session.started(columns: 40, rows: 12)
  session.press("| enter")
  session.press(":")

  session.type(String(repeating: "abcdefghi ", count: 8) + "end")

  #expect(session.bottomLine.hasSuffix("end"))
  #expect(session.frame.cursor?.row == 11)
}
