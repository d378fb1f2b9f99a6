// A line of text being typed, with a cursor.
import CleanText

/// A line of text being typed.
///
/// Positions count characters as a person sees them.
public struct TextField: Equatable, Sendable {
  private(set) var characters: [Character]
  private(set) var cursor: Int

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }
  var beforeCursor: String { String(characters[..<cursor]) }
  var afterCursor: String { String(characters[cursor...]) }

  /// Types `text` at the cursor; pasted line breaks become spaces.
  mutating func insert(_ text: SafeText) {
    let line = SafeText(text.string.replacingLineBreaks()).string
    // A combining mark joins the character before it, so the whole is read anew.
    replace(with: beforeCursor + line, after: afterCursor)
  }

  /// Makes it another text, with the cursor before `rest`.
  mutating func replace(with text: String, after rest: String = "") {
    characters = Array(text + rest)
    cursor = min(text.count, characters.count)
  }

  /// Does the editing command, or returns whether it is none: `false`.
  mutating func perform(_ command: Command) -> Bool {
    switch command {
    case .deleteBack: delete(from: cursor - 1, to: cursor)
    case .deleteForward: delete(from: cursor, to: cursor + 1)
    case .deleteWord: delete(from: wordStart, to: cursor)
    case .deleteToStart: delete(from: 0, to: cursor)
    case .deleteToEnd: delete(from: cursor, to: characters.count)
    case .cursorLeft: cursor = max(0, cursor - 1)
    case .cursorRight: cursor = min(characters.count, cursor + 1)
    case .cursorStart: cursor = 0
    case .cursorEnd: cursor = characters.count
    default: return false
    }
    return true
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, characters[index - 1] == " " { index -= 1 }
    while index > 0, characters[index - 1] != " " { index -= 1 }
    return index
  }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(0, end))
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }
}

extension String {
  fileprivate func replacingLineBreaks() -> String {
    split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
