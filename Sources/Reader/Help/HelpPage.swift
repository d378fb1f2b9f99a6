// Help: every key where it works, drawn from the bindings; searchable.
import CleanText
import TerminalUI

/// The help's page.
public struct HelpPage: Equatable, Sendable {
  enum Row: Equatable, Sendable {
    case title(SafeText)
    case binding(keys: SafeText, help: SafeText, name: SafeText)
    case mark(SafeText, help: SafeText)
    case gap
  }

  var filter = ""
  var top = 0
  private(set) var rows: [Row] = []

  init(keyMap: KeyMap, symbols: Symbols) {
    rows = Self.rows(keyMap, symbols, containing: "")
  }

  mutating func search(_ text: String, keyMap: KeyMap, symbols: Symbols) {
    filter = text
    rows = Self.rows(keyMap, symbols, containing: text.lowercased())
    top = 0
  }

  private static func rows(
    _ keyMap: KeyMap, _ symbols: Symbols, containing text: String
  ) -> [Row] {
    var rows: [Row] = []
    for context in KeyContext.allCases {
      let bindings = keyMap.bindings.filter {
        $0.context == context && !$0.keys.isEmpty && $0.contains(text)
      }
      append(context.title, bindings.map { .binding($0, symbols) }, to: &rows)
    }
    let marks = symbols.meanings.filter { text.isEmpty || $0.help.string.contains(text) }
    append("Marks", marks.map { .mark($0.symbol, help: $0.help) }, to: &rows)
    return rows
  }

  private static func append(_ title: String, _ found: [Row], to rows: inout [Row]) {
    guard !found.isEmpty else { return }
    if !rows.isEmpty { rows.append(.gap) }
    rows.append(.title(SafeText(title)))
    rows += found
  }
}

extension HelpPage.Row {
  fileprivate static func binding(_ binding: Binding, _ symbols: Symbols) -> HelpPage.Row {
    let keys = binding.keys.map { Key.label(of: $0, ascii: symbols.isASCII) }
    return .binding(
      keys: SafeText(keys.joined(separator: "  ")), help: SafeText(binding.help),
      name: SafeText(binding.command.rawValue))
  }
}

extension Binding {
  /// Whether the keys, the name or the help have the text, which is in lower case.
  fileprivate func contains(_ text: String) -> Bool {
    text.isEmpty || help.lowercased().contains(text) || command.rawValue.contains(text)
      || keys.contains { $0.lowercased() == text }
  }
}

extension Key {
  /// The keys of a binding as hints and help show them.
  static func label(of notation: String, ascii: Bool) -> String {
    sequence(notation).map { label(of: $0, ascii: ascii) } ?? notation
  }

  static func label(of keys: [Key], ascii: Bool) -> String {
    keys.map { $0.label(ascii: ascii) }.joined(separator: " ")
  }
}

extension Symbols {
  var isASCII: Bool { self == .ascii }

  /// What each mark says.
  fileprivate var meanings: [(symbol: SafeText, help: SafeText)] {
    [
      (unread, "unread"), (followUp, "to follow up"), (story, "a story of several sources"),
      (watched, "watched"), (selected, "selected"),
      ("?", "after a year: reckoned, not in the text"),
      ("~", "in the timeline: a month or a year, no day"),
    ]
  }
}
