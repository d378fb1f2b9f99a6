// Key names: what people write, and what comes back.
import Testing

@testable import TerminalUI

@Suite struct KeyTests {
  @Test(arguments: [
    ("j", Key.character("j")), ("G", .character("G")), ("^F", .control("f")),
    ("ctrl-f", .control("f")), ("C-f", .control("f")), ("alt-x", .alt("x")),
    ("shift-tab", .shiftTab), ("⇧⇥", .shiftTab), ("pgdn", .pageDown), ("PageDown", .pageDown),
    ("f5", .function(5)), ("F12", .function(12)), ("space", .space), ("⏎", .enter),
    ("^", .character("^")), ("-", .character("-")), ("|", .character("|")), ("esc", .escape),
    ("ctrl-space", Key(.character(" "), .control)), ("ф", .character("ф")), ("f", .character("f")),
  ])
  func keysAreReadByName(name: String, key: Key) {
    #expect(Key(named: name) == key)
  }

  @Test(arguments: ["", "jj", "ctrl-", "f25", "f0", "hyper-x", "\u{7F}", " "])
  func whatIsNoKeyIsRefused(name: String) {
    #expect(Key(named: name) == nil)
  }

  @Test(arguments: [
    Key.character("j"), .control("r"), .shiftTab, .pageUp, .function(9), .space, .alt("ß"),
    Key(.up, [.control, .shift]), .character("^"), .control("\\"),
  ])
  func namesAreReadBack(key: Key) {
    #expect(Key(named: key.name) == key)
  }

  @Test func labelsAreShort() {
    let keys = [
      Key.control("f"), .enter, .shiftTab, .character("J"), .pageDown, .down, .function(1),
    ]

    #expect(keys.map { $0.label() } == ["^F", "⏎", "⇧⇥", "J", "PgDn", "↓", "F1"])
    #expect(
      keys.map { $0.label(ascii: true) } == ["^F", "Enter", "S-Tab", "J", "PgDn", "Down", "F1"])
  }
}
