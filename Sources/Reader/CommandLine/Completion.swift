// What Tab offers on the bottom line: commands, query keys, tags, sources, names, themes.
import CleanText
import NewsModel

extension Model {
  /// The completions of the last word before the cursor, or `nil` where nothing fits.
  func completion(of text: String, for purpose: Prompt.Purpose) -> Prompt.Completion? {
    let start = text.startOfLastWord
    let (base, word) = (String(text[..<start]), String(text[start...]))
    let candidates =
      switch purpose {
      case .command: commandCandidates(base: base)
      case .filter, .editView: queryCandidates(word: word)
      case .find, .findInHelp, .rename, .saveView, .pipe, .importPath: [String]()
      }
    let lowered = word.lowercased()
    let fitting = candidates.filter { $0.lowercased().hasPrefix(lowered) && $0 != word }
    return fitting.isEmpty ? nil : Prompt.Completion(base: base, candidates: fitting, index: nil)
  }

  private func commandCandidates(base: String) -> [String] {
    let before = words(of: base)
    guard let command = before.first else { return Self.commandNames }
    switch command {
    case "theme": return themes
    case "sort": return SortOrder.allCases.map(\.rawValue)
    case "view": return overview?.views.map(\.name.string) ?? []
    case "refresh": return overview?.sources.map { quoted($0.name.string) } ?? []
    default: return queryCandidates(word: "") + ["--add", "--remove"]
    }
  }

  private func queryCandidates(word: String) -> [String] {
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return Self.queryKeys }
    let key = parts[0]
    let names =
      switch key.drop(while: { $0 == "-" || $0 == "(" }) {
      case "tag": overview?.tags.map(\.name.string) ?? []
      case "source": overview?.sources.map(\.name.string) ?? []
      case "is": Query.State.allCases.map(\.rawValue)
      case "last": ["1d", "7d", "30d", "1y"]
      case "person", "org", "place", "entity": knownNames
      default: [String]()
      }
    return names.map { "\(key):\(quoted($0))" }
  }

  /// Names that are at hand: watched ones, and those of the open article.
  private var knownNames: [String] {
    let watched = overview?.watched.map(\.entity.name.string) ?? []
    let open = article?.article.entities.map(\.entity.name.string) ?? []
    return watched + open.filter { !watched.contains($0) }
  }

  private static let queryKeys = [
    "tag:", "is:unread", "is:follow-up", "is:overdue", "is:watched", "source:", "author:",
    "title:", "person:", "org:", "place:", "entity:", "after:", "before:", "on:", "last:7d",
    "mentions:", "language:", "OR",
  ]

  /// The reader's own commands, those of the command line, and those that keys are bound to.
  private static let commandNames: [String] = {
    let own = ReaderCommand.allCases.map(\.rawValue)
    let bound = KeyMap.standardBindings.filter { $0.context != .typing }.map(\.command.rawValue)
    return Array(Set(own + outerCommands + bound)).sorted()
  }()
}

extension String {
  /// Where the word at the end begins; quotes hold words together.
  fileprivate var startOfLastWord: Index {
    var start = startIndex
    var isQuoted = false
    for index in indices {
      if self[index] == "\"" { isQuoted.toggle() }
      if !isQuoted, self[index] == " " { start = self.index(after: index) }
    }
    return start
  }
}
