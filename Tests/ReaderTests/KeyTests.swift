// Counts, sequences, a reader's own bindings, and what is printed of them.
import NewsModel
import Reader
import Settings
import TerminalUI
import Testing

@Test func aCountRepeatsAMove() {
  var session = Session.started()

  session.press("3 j")

  #expect(session.frame.rows[4].hasPrefix("▌30 Apr"))
}

@Test func aKeyWithoutABindingSaysSo() {
  var session = Session.started()

  session.press("ctrl-x")

  #expect(session.bottomLine.hasPrefix("^X does nothing here · ? every key"))
}

@Test func ownBindingsTakeTheKeyFromTheStandardOnes() throws {
  let keyMap = try KeyMap(settings: [setting(["x"], "down"), setting(["j"], nil)])
  var session = Session.started(keyMap: keyMap)

  session.press("x j x")

  #expect(session.frame.rows[3].hasPrefix("▌02 May"))
}

@Test func aSequenceShowsHowItGoesOnAfterAMoment() throws {
  let keyMap = try KeyMap(settings: [
    setting([",", "t"], "tags"), setting([",", "u"], "next-unread"),
  ])
  var session = Session.started(keyMap: keyMap)
  session.press(",")
  guard case .wait(_, let timer)? = session.effects.last else {
    Issue.record("no timer")
    return
  }

  session.send(.elapsed(timer))
  let shown = session.text
  session.press("u")

  #expect(shown.contains("t      tags: Enter filters"))
  #expect(session.frame.rows[2].hasPrefix("▌02 May   ● Harbour"))
}

@Test func anUnknownCommandIsAnErrorWithTheNearestName() {
  #expect {
    try KeyMap(settings: [setting(["x"], "next-unred")])
  } throws: { error in
    "\(error)".contains("next-unread")
  }
}

@Test func everyStandardKeyCanBeReadAndMeansOneThing() {
  var seen: Set<String> = []

  for entry in KeyMap.standard.entries {
    for key in entry.keys {
      #expect(key.split(separator: " ").allSatisfy { Key(named: String($0)) != nil }, "\(key)")
      #expect(seen.insert("\(entry.context) \(key)").inserted, "\(entry.context) \(key) twice")
    }
  }
}

@Test func theBindingsArePrintedAsTextAndMarkdown() {
  let text = KeyMap.standard.text
  let markdown = KeyMap.standard.markdown

  #expect(text.contains("next-unread"))
  #expect(markdown.contains("| `]` | next-mention |"))
  #expect(markdown.contains("`\\|`"))
}

private func setting(_ keys: [String], _ command: String?) -> KeySetting {
  KeySetting(
    layer: nil, keys: keys, command: command, keysPosition: SourcePosition(file: "config.yaml"),
    commandPosition: SourcePosition(file: "config.yaml"))
}
