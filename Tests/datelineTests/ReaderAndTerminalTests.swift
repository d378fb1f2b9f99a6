// The reader on terminals of every size and kind, and under whatever is done to it there.
import Foundation
import Testing

@Suite struct ReaderAndTerminalTests {
  @Test(
    arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"],
    [(80, 24), (160, 45), (40, 10)])
  func theReaderRunsOnEveryKindAndSizeOfTerminal(term: String, size: (Int, Int)) throws {
    let store = try SampleStore()
    let reader = try TmuxSession(
      ["--store", store.path], columns: size.0, rows: size.1, term: term)

    try reader.wait(forText: "1 of 24")
    try reader.send("j", "j", "Enter")
    let screen = try reader.wait(forText: "3 of 24")
    try reader.send("Q")
    try reader.wait(forText: "ended:0")

    #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count >= size.1)
    #expect(!screen.contains("\u{FFFD}"))
  }

  @Test func aStormOfResizesWhileScrollingDoesNoDamage() throws {
    let store = try SampleStore()
    let reader = try TmuxSession(["--store", store.path])
    try reader.wait(forText: "24 articles")

    for step in 0..<30 {
      try reader.resize(columns: 20 + step * 37 % 150, rows: 5 + step * 13 % 40)
      try reader.type(step % 3 == 0 ? "k" : "j")
    }
    try reader.resize(columns: 80, rows: 24)
    let stormy = try reader.wait(for: "the twelfth article in both panes") {
      $0.contains("12 of 24") && $0.contains("binoculars on the kitchen table")
    }
    try reader.send("C-l")
    Thread.sleep(forTimeInterval: 0.3)

    #expect(try reader.screen() == stormy)
  }

  @Test(arguments: ["TERM", "HUP"], [0, 0.05, 0.4])
  func signalsThatEndGiveTheTerminalBackAtAnyMoment(signal: String, after delay: Double) throws {
    let store = try SampleStore()
    let reader = try TmuxSession(["--store", store.path])
    if delay > 0.1 {
      try reader.wait(forText: "24 articles")
      try reader.type("/tag:lo")
    } else {
      Thread.sleep(forTimeInterval: delay)
    }

    try reader.signal(signal)

    try reader.wait(forText: "ended:")
    #expect(try !reader.isOnAlternateScreen())
  }

  @Test func beingStoppedAndContinuedComesBackToTheSameScreen() throws {
    let store = try SampleStore()
    let reader = try TmuxSession(["--store", store.path], hasJobs: true)
    try reader.wait(forText: "24 articles")
    try reader.type("/storm")
    let before = try reader.wait(forText: "2 articles")

    try reader.signal("TSTP")
    try reader.wait(forText: "stopped")
    let isGivenBack = try !reader.isOnAlternateScreen()
    try reader.resize(columns: 100, rows: 30)
    try reader.resize(columns: 80, rows: 24)
    try reader.send("Enter")

    try reader.wait(for: "the same screen") { $0 == before }
    #expect(isGivenBack)
  }

  @Test(arguments: [("#ffffff", "newsprint"), ("#101010", "lamplight")])
  func theTerminalsBackgroundPicksTheTheme(background: String, theme: String) throws {
    let store = try SampleStore()
    let reader = try TmuxSession(["--store", store.path], background: background)
    try reader.wait(forText: "24 articles")

    try reader.type(":theme")
    try reader.send("Enter")

    try reader.wait(forText: "✓ \(theme)")
  }

  @Test func withoutAnAnswerTheEnvironmentTellsTheBackground() throws {
    let store = try SampleStore()
    let reader = try TmuxSession(["--store", store.path], environment: ["COLORFGBG": "0;15"])
    try reader.wait(forText: "24 articles")

    try reader.type(":theme")
    try reader.send("Enter")

    try reader.wait(forText: "✓ newsprint")
  }
}
