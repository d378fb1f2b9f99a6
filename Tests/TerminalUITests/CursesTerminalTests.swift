// The real terminal on a raw pseudo-terminal: what is sent, and what is left behind.
import Glibc
import Testing

@testable import TerminalUI

@Suite(.serialized) struct CursesTerminalTests {
  // MARK: - Giving the terminal back

  @Test(arguments: [
    ("q", 0), ("E", 7), ("S", -SIGSEGV), ("A", -SIGABRT), ("O", -SIGSEGV),
  ])
  func howeverTheProcessEndsTheTerminalIsGivenBack(key: String, status: Int32) throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")
    let wasTaken = !terminal.isCooked

    terminal.type(key)

    #expect(terminal.exitStatus() == status)
    #expect(wasTaken)
    #expect(terminal.isCooked)
    let restored = ["\u{1B}[?1002l", "\u{1B}[?1004l", "\u{1B}[?2004l", "\u{1B}[?1049l"]
    for sequence in restored { #expect(terminal.text.contains(sequence)) }
    #expect(terminal.text.contains("\u{1B}[?12l\u{1B}[?25h"))
  }

  @Test func aTrapOfSwiftGivesTheTerminalBack() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")

    terminal.type("T")

    #expect([-SIGILL, -SIGTRAP].contains(terminal.exitStatus() ?? 0))
    #expect(terminal.isCooked)
    #expect(terminal.text.contains("\u{1B}[?1049l"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func signalsThatEndTheProcessArriveAsEvents(signal: Int32) throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")

    terminal.signal(signal)

    #expect(terminal.exitStatus() == 128 + signal)
    #expect(terminal.isCooked)
    #expect(terminal.text.contains("\u{1B}[?1049l"))
  }

  @Test func suspendingGivesTheTerminalBackAndTakesItAgain() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")
    let before = terminal.output.count

    // The leader of a session cannot be stopped, so it comes back at once.
    terminal.type("\u{1A}")

    #expect(terminal.waits(for: "\u{1B}[?1049l", from: before))
    #expect(terminal.waits(for: "\u{1B}[?2004h", from: before))
    #expect(terminal.waits(for: "\u{1B}[?1049h", from: before))
    #expect(terminal.waits(for: "Dateline probe", from: before))
    #expect(!terminal.isCooked)
  }

  @Test func programsRunOutsideTheScreen() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")
    let before = terminal.output.count

    terminal.type("e")

    #expect(terminal.waits(for: "outside", from: before))
    #expect(terminal.waits(for: "Dateline probe", from: before))
  }

  @Test func aProgramRunInTheTerminalCanReadFromIt() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")
    let before = terminal.output.count

    terminal.type("r")
    terminal.waits(for: "who?", from: before)
    let isCooked = terminal.isCooked
    terminal.type("you\r")

    #expect(isCooked)
    #expect(terminal.waits(for: "hello you", from: before))
    #expect(terminal.waits(for: "status 5", from: before))
  }

  @Test func anInterruptIsForTheProgramThatRunsOutside() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")
    let before = terminal.output.count

    terminal.type("i")

    #expect(terminal.waits(for: "uninterrupted", from: before))
    #expect(terminal.waits(for: "Dateline probe", from: before))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(!terminal.text.contains("terminated"))
  }

  // MARK: - What curses does not draw

  @Test func linksAreWrittenOverTheFrameAndTakenAwayAgain() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "\u{1B}]8;;\u{1B}\\")
    let before = terminal.output.count
    let first = terminal.text

    terminal.type("k")
    terminal.waits(for: "\u{1B}8", from: before)

    let link = "\u{1B}]8;;https://example.org/a\u{1B}\\"
    #expect(first.contains("\u{1B}7\u{1B}[4;2H" + link))
    #expect(first.contains("link"))
    let later = String(decoding: terminal.output[before...], as: UTF8.self)
    #expect(later.contains("\u{1B}7\u{1B}[4;2H"))
    #expect(!later.contains(link))
  }

  @Test func copyingGoesThroughTheTerminal() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")

    terminal.type("c")

    #expect(terminal.waits(for: "\u{1B}]52;c;Y29waWVkIHRleHQ=\u{1B}\\"))
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen-256color"])
  func theBackgroundIsAskedForAfterTheFirstFrameAndTheAnswerIsNoKey(term: String) throws {
    let terminal = try PseudoTerminal(term: term)
    terminal.waits(for: "\u{1B}]11;?")
    let frame = terminal.text.prefix { $0 != "?" }
    let before = terminal.output.count

    terminal.type("\u{1B}]11;rgb:ffff/8080/0000\u{1B}\\")

    #expect(terminal.text.contains("Dateline probe"), "\(frame)")
    #expect(terminal.waits(for: "background(red: 255, green: 128, blue: 0)", from: before))
    #expect(!terminal.text.contains("key("))
  }

  @Test func aWakeAndAResizeAreEvents() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")

    terminal.type("w")
    #expect(terminal.waits(for: "wake"))
    terminal.resize(columns: 60, rows: 15)

    #expect(terminal.waits(for: "60x15"))
  }

  @Test func aStormOfResizesAndKeysEndsInTheLastSize() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")
    let before = terminal.output.count

    for step in 0..<200 {
      terminal.resize(columns: UInt16(20 + step * 37 % 150), rows: UInt16(5 + step * 13 % 40))
      if step % 3 == 0 { terminal.type("j") }
    }
    terminal.resize(columns: 77, rows: 11)

    #expect(terminal.waits(for: "77x11", from: before))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isCooked)
  }

  @Test func beingStoppedAndContinuedTakesTheTerminalAgain() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color")
    terminal.waits(for: "capabilities")
    let before = terminal.output.count

    terminal.signal(SIGSTOP)
    terminal.signal(SIGCONT)

    #expect(terminal.waits(for: "\u{1B}[?2004h", from: before))
    #expect(terminal.waits(for: "Dateline probe", from: before))
  }

  @Test func aLoneEscapeIsToldFromASequence() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color", columns: 150)
    terminal.waits(for: "capabilities")

    terminal.type("\u{1B}")
    #expect(terminal.waits(for: "Code.escape"))
    terminal.type("\u{1B}[1;5A")

    #expect(terminal.waits(for: "Code.up, modifiers: TerminalUI.Key.Modifiers(rawValue: 4)"))
  }

  // MARK: - Terminals of all kinds

  @Test(arguments: [
    ("xterm-256color", "truecolor", "38:2::210:178:99"), ("xterm-256color", "", "38;5;"),
    ("tmux-256color", "", "38;5;"), ("tmux-256color", "truecolor", "38:2::210:178:99"),
    ("xterm", "", "\u{1B}[31m"), ("linux", "", "\u{1B}[31m"), ("screen", "", "\u{1B}[31m"),
  ])
  func colorsAreTheBestThatTheTerminalHas(
    term: String, colorterm: String, expected: String
  ) throws {
    let terminal = try PseudoTerminal(term: term, environment: ["COLORTERM": colorterm])

    #expect(terminal.waits(for: "capabilities"))
    #expect(terminal.text.contains(expected))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isCooked)
  }

  @Test func noColorMeansNone() throws {
    let environment = ["NO_COLOR": "1", "COLORTERM": "truecolor"]
    let terminal = try PseudoTerminal(term: "xterm-256color", environment: environment)

    terminal.waits(for: "capabilities")

    for sequence in ["[31m", "38;5;", "38:2"] { #expect(!terminal.text.contains(sequence)) }
    #expect(terminal.text.contains("Colors.none"))
  }

  @Test func anOldTerminalGetsASCII() throws {
    let terminal = try PseudoTerminal(term: "vt100")

    #expect(terminal.waits(for: "capabilities"))
    #expect(terminal.text.contains("cafe >* \"quoted\" - ~|"))
    #expect(!terminal.text.contains("\u{1B}]"))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test func utf8ComesOutWhateverTheLocale() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color", environment: ["LANG": "POSIX"])

    #expect(terminal.waits(for: "日本語"))
    #expect(terminal.text.contains("cafe\u{301}"))
  }

  @Test(arguments: [
    (nil, "termUnset"), ("", "termUnset"), ("nonesuch", "unknownTerm(\"nonesuch\")"),
    ("dumb", "incapableTerm(\"dumb\")"),
  ])
  func aTerminalThatCannotDoIsNamed(term: String?, error: String) throws {
    let terminal = try PseudoTerminal(term: term)

    #expect(terminal.waits(for: error))
    #expect(terminal.exitStatus() == 2)
    #expect(terminal.isCooked)
  }

  // MARK: - Cost

  @Test func aKeyThatChangesOneRowSendsFewBytes() throws {
    let terminal = try PseudoTerminal(term: "xterm-256color", columns: 160, rows: 45)
    terminal.waits(for: "\u{1B}]11;?\u{1B}\\")
    let before = terminal.output.count

    terminal.type("j")
    terminal.waits(for: "rawValue: 0)", from: before)

    #expect(terminal.output.count - before < 160)
  }
}
