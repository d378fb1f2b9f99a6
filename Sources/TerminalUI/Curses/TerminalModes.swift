// The sequences that curses does not send: pastes, focus, mouse, keypad, and how to leave them.
import CNcurses

/// The modes that the screen runs in, as sequences to send.
struct TerminalModes {
  /// Sent when the terminal is taken.
  let enter: String
  /// Sent when it is given back, also from a signal's handler: everything, down to the cursor and
  /// the ordinary screen.
  let leave: String

  /// Composes the sequences for the open terminal.
  init(takesXtermSequences: Bool, mouse: Bool) {
    var enter = Self.capability("smkx")
    var leave = ""
    if takesXtermSequences {
      enter += Self.set(Self.modes(mouse: mouse), "h")
      leave += Self.set(Self.modes(mouse: mouse).reversed(), "l")
      // Whoever draws right-to-left text in its visual order must say so where the terminal would
      // turn it again (ECMA-48's BDSM; VTE).
      enter += "\u{1B}[8l"
      leave += "\u{1B}[8h"
    }
    self.enter = enter
    self.leave =
      leave + ["rmkx", "sgr0", "op", "cnorm", "rmcup"].map(Self.capability).joined() + "\r"
  }

  /// 2004 brackets pastes, 1004 reports the focus, 1000 and 1002 the mouse, in the form of 1006.
  private static func modes(mouse: Bool) -> [Int] {
    [2004, 1004] + (mouse ? [1000, 1002, 1006] : [])
  }

  private static func set(_ modes: some Sequence<Int>, _ end: String) -> String {
    modes.map { "\u{1B}[?\($0)\(end)" }.joined()
  }

  /// A capability without its delays (`$<5>`), which modern terminals do not need.
  private static func capability(_ name: String) -> String {
    guard let text = dateline_capability(name) else { return "" }
    // By hand: a regular expression would take longer than all the rest of opening.
    var (result, hadDelay) = ("", false)
    for part in String(cString: text).split(separator: "$<", omittingEmptySubsequences: false) {
      result += hadDelay ? part.drop { $0 != ">" }.dropFirst() : part
      hadDelay = true
    }
    return result
  }
}
