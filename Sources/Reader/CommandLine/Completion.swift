// What Tab offers on the bottom line: commands, query keys, tags, sources, names, themes, paths.
import CleanText
import NewsModel

/// A word whose completions are looked up outside: in the store, or among files.
public enum Completing: Equatable, Sendable {
  /// A path as typed, `~` for the home folder.
  case path(String)
  /// A name of an entity, of one kind or any.
  case entity(EntityKind?, prefix: String)
  /// An author or a language.
  case label(Query.Field, prefix: String)
}

extension Model {
  /// The completions of the word at the cursor, or `nil` where nothing fits.
  func completion(of field: TextField, for purpose: Prompt.Purpose) -> Prompt.Completion? {
    let place = WordPlace(field)
    let candidates =
      switch purpose {
      case .command: commandCandidates(place)
      case .filter, .editView: queryCandidates(word: place.word)
      case .find, .findInHelp, .rename, .saveView, .pipe, .importPath: [String]()
      }
    let lowered = place.word.lowercased()
    return place.completion(
      candidates.filter { $0.lowercased().hasPrefix(lowered) && $0 != place.word })
  }

  /// What is to be looked up outside to complete the word at the cursor, if anything.
  func completing(_ field: TextField, for purpose: Prompt.Purpose) -> Completing? {
    let place = WordPlace(field)
    switch purpose {
    case .importPath: return .path(place.word.unquoted)
    case .command where words(of: place.base).first == "import" && !place.word.hasPrefix("-"):
      return .path(place.word.unquoted)
    case .command where words(of: place.base).isEmpty: return nil
    case .command, .filter, .editView: return nameCompleting(place.word)
    default: return nil
    }
  }

  private func nameCompleting(_ word: String) -> Completing? {
    guard let (key, value) = word.keyAndValue else { return nil }
    let prefix = value.unquoted
    return switch key.drop(while: { $0 == "-" || $0 == "(" }) {
    case "person": .entity(.person, prefix: prefix)
    case "org": .entity(.organization, prefix: prefix)
    case "place": .entity(.place, prefix: prefix)
    case "entity": .entity(nil, prefix: prefix)
    case "author": .label(.author, prefix: prefix)
    case "language": .label(.language, prefix: prefix)
    default: nil
    }
  }

  /// Takes what was found outside, and completes by the first of it.
  mutating func take(_ found: [String], for completing: Completing) -> [Effect] {
    guard var prompt, prompt.awaited == completing else { return [] }
    prompt.awaited = nil
    let place = WordPlace(prompt.field)
    let key = place.word.keyAndValue?.key
    let candidates = found.map { name in
      if case .path = completing { return name.asPathWord }
      return "\(key ?? ""):\(quoted(name))"
    }
    prompt.completion = place.completion(candidates.filter { $0 != place.word })
    self.prompt = prompt
    return prompt.completion == nil ? [] : complete(by: 1)
  }

  // MARK: - What is at hand

  private func commandCandidates(_ place: WordPlace) -> [String] {
    let before = words(of: place.base)
    guard let command = before.first else { return commandNames }
    switch command {
    case "theme": return themes
    case "sort": return SortOrder.allCases.map(\.rawValue)
    case "view": return overview?.views.map(\.name.string) ?? []
    case "refresh": return overview?.sources.map { quoted($0.name.string) } ?? []
    default:
      let second = before.count == 1 ? secondWords(of: command) : []
      let options = command == "tag" ? ["--add", "--remove"] : []
      return second.isEmpty ? queryCandidates(word: place.word) + options : second
    }
  }

  /// The second words of commands that have two: `show`, `merge` … of `entity`.
  private func secondWords(of command: String) -> [String] {
    commands.compactMap { name in
      let words = name.split(separator: " ")
      return words.count == 2 && words[0] == command ? String(words[1]) : nil
    }
  }

  private func queryCandidates(word: String) -> [String] {
    guard let (key, _) = word.keyAndValue else { return Self.queryKeys }
    let names =
      switch key.drop(while: { $0 == "-" || $0 == "(" }) {
      case "tag": overview?.tags.map(\.name.string) ?? []
      case "source": overview?.sources.map(\.name.string) ?? []
      case "is": Query.State.allCases.map(\.rawValue)
      case "last": ["1d", "7d", "30d", "1y"]
      default: [String]()
      }
    return names.map { "\(key):\(quoted($0))" }
  }

  private static let queryKeys = [
    "tag:", "is:unread", "is:follow-up", "is:overdue", "is:watched", "is:duplicate", "source:",
    "author:", "title:", "person:", "org:", "place:", "entity:", "after:", "before:", "on:",
    "last:7d", "mentions:", "language:", "OR",
  ]

  /// The reader's own commands, those of the command line, and those that keys are bound to.
  private var commandNames: [String] {
    let own = ReaderCommand.allCases.map(\.rawValue)
    let bound = KeyMap.standardBindings.filter { !$0.context.isTyping }.map(\.command.rawValue)
    return Set(own + bound).union(outerCommands).sorted()
  }
}

/// The word at the cursor, with what stands before and after it.
private struct WordPlace {
  /// The line up to the word.
  var base: String
  /// The word up to the cursor.
  var word: String
  /// The line from the word's end on.
  var rest: String

  init(_ field: TextField) {
    let before = field.beforeCursor
    let start = before.startOfLastWord
    (base, word) = (String(before[..<start]), String(before[start...]))
    rest = String(field.afterCursor.drop { $0 != " " })
  }

  func completion(_ candidates: [String]) -> Prompt.Completion? {
    candidates.isEmpty
      ? nil : Prompt.Completion(base: base, rest: rest, candidates: candidates, index: nil)
  }
}

extension String {
  /// Where the word at the end begins; quotes hold words together.
  fileprivate var startOfLastWord: Index {
    var start = startIndex
    var quote: Character?
    for index in indices {
      if let open = quote {
        if self[index] == open { quote = nil }
      } else if self[index] == "\"" || self[index] == "'" && index == start {
        quote = self[index]
      } else if self[index] == " " {
        start = self.index(after: index)
      }
    }
    return start
  }

  /// A query's key and what is typed of its value: `person` and `ma` of `person:ma`.
  fileprivate var keyAndValue: (key: String, value: String)? {
    let parts = split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }

  /// The text without the quotation marks at its ends.
  fileprivate var unquoted: String {
    guard let first, first == "\"" || first == "'" else { return self }
    let inner = dropFirst()
    return String(inner.last == first ? inner.dropLast() : inner)
  }

  /// A path as a word: in quotes where it has blanks, left open where it goes on.
  fileprivate var asPathWord: String {
    guard contains(where: { $0 == " " || $0 == "'" || $0 == "\"" }) else { return self }
    let quote = contains("\"") ? "'" : "\""
    return quote + self + (hasSuffix("/") ? "" : quote)
  }
}
