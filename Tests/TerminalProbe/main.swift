// A program for tests of the real terminal: shows a frame and what happens, and ends in every way
// that a program can.
import CleanText
import Glibc
import TerminalUI

/// What is on the probe's screen.
struct Probe {
  let terminal: CursesTerminal
  var log: [String] = []
  var link: SafeText? = "https://example.org/a"

  /// Draws the sampler: styles, widths, a link, the last events.
  func draw() {
    var frame = Frame(size: terminal.size)
    frame.write("Dateline probe \(terminal.size.columns)x\(terminal.size.rows)", row: 0, column: 1)
    let styles: [(SafeText, Style)] = [
      ("bold", Style(.bold)), ("dim", Style(.dim)), ("italic", Style(.italic)),
      ("underline", Style(.underline)), ("reverse", Style(.reverse)),
      ("red", Style(foreground: .palette(1))), ("bright", Style(foreground: .palette(12))),
      ("amber", Style(foreground: .rgb(210, 178, 99), background: .rgb(26, 23, 18))),
    ]
    var column = 1
    for (name, style) in styles {
      column += frame.write(name, row: 1, column: column, style: style) + 1
    }
    frame.write("日本語 cafe\u{301} ▌● “quoted” – …|", row: 2, column: 1)
    frame.write("link", row: 3, column: 1, style: Style(.underline))
    if let link { frame.link(row: 3, columns: 1..<5, to: link) }
    for (row, line) in log.suffix(max(0, terminal.size.rows - 5)).enumerated() {
      frame.write(SafeText(line: line), row: 5 + row, column: 1)
    }
    terminal.show(frame)
  }

  /// Does what the key stands for; `false` to quit.
  mutating func perform(_ key: Key) -> Bool {
    switch key {
    case .character("q"): return false
    case .control("z"): terminal.suspend()
    case .control("l"): terminal.redraw()
    case .character("c"): terminal.copy("copied text")
    case .character("k"): link = nil
    case .character("w"): terminal.waker.wake()
    case .character("e"): terminal.outside { print("outside") }
    case .character("i"):
      terminal.outside {
        raise(SIGINT)
        print("uninterrupted")
      }
    case .character("r"):
      let script = "printf 'who? '; read -r who < /dev/tty; echo \"hello $who\"; exit 5"
      log.append("status \(terminal.run("/bin/sh", ["-c", script]))")
    case .character("E"): exit(7)
    case .character("S"): raise(SIGSEGV)
    case .character("A"): abort()
    case .character("T"): trap()
    case .character("O"): overflow(1)
    default: break
    }
    return true
  }

  private func trap() { precondition(log.count < 0, "a trap") }

  @discardableResult
  private func overflow(_ depth: Int) -> Int { depth == 0 ? 0 : overflow(depth + 1) &+ depth }
}

do throws(TerminalError) {
  var probe = Probe(terminal: try CursesTerminal())
  probe.log.append("capabilities \(probe.terminal.capabilities)")
  probe.draw()
  while let event = probe.terminal.nextEvent(timeout: .seconds(60)) {
    probe.log.append("\(event)")
    if case .terminated(let signal) = event {
      probe.terminal.close()
      exit(128 + signal)
    }
    if case .key(let key) = event, !probe.perform(key) { break }
    probe.draw()
  }
  probe.terminal.close()
} catch {
  print("probe: \(error)")
  exit(2)
}
