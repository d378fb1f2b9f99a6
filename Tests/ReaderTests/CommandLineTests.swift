// The command line: the reader's own commands, and those that run beside it.
import NewsModel
import Reader
import Testing

@Test func aCommandOfTheReaderIsDoneAtOnce() {
  var session = Session.started()

  session.run("filter storm")

  #expect(session.frame.rows[1].contains("Storm warning"))
}

@Test func otherCommandsRunInAProcessOfTheirOwn() {
  var session = Session.started()

  session.run("export 'tag:local' --format csv")

  #expect(session.effects.contains(.run(["export", "tag:local", "--format", "csv"])))
}

@Test func marksByAQueryAreChangesThatUndoTakesBack() {
  var session = Session.started()

  session.run("read tag:\"Local\" ferry")
  let said = session.bottomLine
  session.run("tag storm --add \"bad weather\" --remove Weather")

  #expect(said.hasPrefix("Marked 1 article read · u undo"))
  #expect(session.bottomLine.hasPrefix("Tagged 1 article bad weather, not Weather · u undo"))
}

@Test func aTagCommandWithoutATagSaysWhatItNeeds() {
  var session = Session.started()

  session.run("tag storm")

  #expect(session.bottomLine.hasPrefix("tag needs --add TAG or --remove TAG"))
}

@Test func whatACommandSaysOfUndoIsSaidWithTheReadersKey() {
  var session = Session.started()

  session.send(
    .printed("view W saved (undo: dateline undo)\n", command: "views save", succeeded: true))

  #expect(session.bottomLine.hasPrefix("view W saved · u undo"))
}

@Test func commandsThatAreNoneOrDoNothingHereSaySo() {
  var session = Session.started()
  session.model.commands = ["backup"]

  session.run("nonsense")
  let unknown = session.bottomLine
  session.run("justify")

  #expect(unknown.hasPrefix("There is no command nonsense · Tab after : offers all"))
  #expect(session.bottomLine.hasPrefix("justify does nothing here"))
}

@Test func whatACommandPrintsIsAPage() {
  var session = Session.started()

  session.send(.printed("first\nsecond\n", command: "entities", succeeded: true))

  #expect(session.text.contains("first\n second"))
  session.press("q")
  #expect(session.model.layers.isEmpty)
}

@Test func aCommandThatFailsSaysWhyUntilAKeyIsPressed() {
  var session = Session.started()
  session.send(.printed("dateline: no such tag\n", command: "tag", succeeded: false))
  let said = session.bottomLine

  session.press("j")

  #expect(said.hasPrefix("no such tag"))
  #expect(!session.bottomLine.contains("no such tag"))
}

@Test func aThemeIsPreviewedWhileOneMovesAndComesBackWhenCancelled() {
  var session = Session.started()
  session.run("theme")

  session.press("down")
  let previewed = session.effects.last
  session.press("esc")

  #expect(previewed == .useTheme("paper"))
  #expect(session.effects.last == .useTheme("dusk"))
}

@Test func aBadQueryOnTheCommandLineIsAnError() {
  var session = Session.started()

  session.run("filter is:blue")

  #expect(session.bottomLine.contains("is:blue cannot be"))
  #expect(session.frame.rows[0].contains("All articles"))
}

@Test func anImportShowsItsShareAndCanBeStopped() {
  var session = Session.started(columns: 120, rows: 24)
  session.press("i")
  session.type("news")
  session.press("enter")
  session.send(.progressed(Job.Progress(work: "import", done: 1_200, share: 0.5, seconds: 4)))
  let shown = session.frame.rows.last ?? ""

  session.press("esc")

  #expect(session.effects.contains(.runJob(.import, ["import", "news"])))
  #expect(shown.contains("import ━━━━━───── 1,200 · 300/s · 4 s left · Esc stops"))
  #expect(session.effects.contains(.cancelJob))
}

extension Session {
  fileprivate mutating func run(_ line: String) {
    press(":")
    type(line)
    press("enter")
  }
}
