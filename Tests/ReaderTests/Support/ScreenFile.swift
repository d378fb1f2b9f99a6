// Screens kept as files: the rows as text, a line of dashes, the same rows with a letter a style.
import CleanText
import Foundation
import Reader
import Settings
import TerminalUI
import Testing

/// Compares a session's screen with the file of that name, or writes it where `RECORD_SCREENS` is
/// set, which fails the test so that nobody forgets.
func expectScreen(
  _ session: Session, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Screens/\(name).screen")
  let screen = session.screen
  if ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil {
    try Data(screen.utf8).write(to: file)
    Issue.record("recorded \(name).screen", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(screen == expected, sourceLocation: sourceLocation)
}

extension Session {
  /// The screen's text and its styles.
  fileprivate var screen: String {
    let letters = styles.letters
    return text + "\n---\n" + frame.styleMap { letters[$0] ?? "?" } + "\n"
  }
}

extension Styles {
  /// A theme in which every role has a look of its own, so that screens tell them apart.
  static let distinct: Styles = {
    let palette = (0..<16).map { String(format: "  base%02X: \"#%02x0000\"", $0, $0) }
    let roles = Role.allCases.enumerated().map { index, role in
      let ground =
        switch role {
        case .ground: " on #000001"
        case .selected, .articleSelected: " on #000002"
        case .unfocusedSelected: " on #000003"
        default: ""
        }
      let look = role == .chosenEntity ? "reverse" : String(format: "#%02x0101", index) + ground
      return "  \(role.rawValue): \"\(look)\""
    }
    let yaml = ["name: distinct", "palette:"] + palette + ["roles:"] + roles
    do {
      return Styles(try Theme(yaml.joined(separator: "\n"), file: "distinct", name: "distinct"))
    } catch {
      fatalError("\(error)")
    }
  }()

  /// A letter for each style that a screen shows.
  fileprivate var letters: [Style: Character] {
    let roles: [(Role, Character)] = [
      (.text, "."), (.dim, "d"), (.brand, "B"), (.title, "t"), (.focusedTitle, "T"), (.rule, "r"),
      (.message, "m"), (.error, "e"), (.overdue, "o"), (.hintKey, "k"), (.hintText, "h"),
      (.bar, "|"), (.unread, "U"), (.read, "u"), (.date, "a"), (.count, "c"), (.group, "g"),
      (.unreadMark, "*"), (.followUpMark, "f"), (.storyMark, "="), (.watchedMark, "w"),
      (.inferredMark, "?"), (.tag, "#"), (.source, "s"), (.person, "P"), (.organization, "O"),
      (.place, "L"), (.entityDate, "D"), (.role, "R"), (.other, "X"), (.heading, "H"),
      (.headline, "A"), (.metadata, "n"), (.match, "M"), (.currentMatch, "N"), (.label, "l"),
      (.sparkline, "^"), (.picked, "x"), (.quote, "q"), (.placeholder, "_"), (.progress, "p"),
    ]
    let ground = self[.ground]
    var letters: [Style: Character] = [ground: "."]
    let selected = [self[.selected], self[.articleSelected]].map { $0.over(ground) }
    for base in selected + [self[.unfocusedSelected].over(ground)] {
      letters[base] = "-"
      for (role, letter) in roles where role != .text { letters[self[role].over(base)] = letter }
      var text = self[.text]
      text.background = .terminalDefault
      letters[text.over(base)] = "-"
    }
    for (role, letter) in roles {
      letters[self[role].over(ground)] = letter
      letters[self[.chosenEntity].over(self[role].over(ground))] = "C"
    }
    return letters
  }
}
