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

  #expect(said.hasPrefix("dateline: no such tag"))
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
