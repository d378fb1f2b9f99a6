// The command line: the reader's own commands at once, every other as a process of its own.
import CleanText
import NewsModel

/// A command that the reader does itself, without a process.
enum ReaderCommand: String, CaseIterable, Sendable {
  case list, filter, sort, theme, quit, help, undo, redo, timeline, stories, agenda, view, find
  case `import`, refresh, retag, read, unread, delete, tag, entity
}

extension Model {
  /// The first words of the commands that run in a process of their own.
  var outerCommands: Set<String> {
    Set(commands.compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  /// Does a line of the command line.
  mutating func run(commandLine line: String) -> [Effect] {
    let words = words(of: line)
    guard let name = words.first else { return [] }
    let rest = line.trimmed.dropFirst(name.count)
    let argument = String(rest).trimmed
    if let number = Int(name) { return goToRow(number) }
    if let command = ReaderCommand(rawValue: name) {
      return perform(command, argument: argument, words: words)
    }
    // Names that both have are the command line's: `entities` prints them.
    if !outerCommands.contains(name), words.count == 1, let key = Command(rawValue: name) {
      return performIfBound(key)
    }
    guard commands.isEmpty || outerCommands.contains(name) else {
      return fail("There is no command \(name) \(symbols.dot) Tab after : offers all")
    }
    return [.run(words)]
  }

  /// Does what a key would, where one could be pressed for it.
  private mutating func performIfBound(_ command: Command) -> [Effect] {
    let places = contexts
    guard keyMap.bindings.contains(where: { $0.command == command && places.contains($0.context) })
    else { return say("\(command.rawValue) does nothing here") }
    return perform(command, count: nil)
  }

  private mutating func perform(
    _ command: ReaderCommand, argument: String, words: [String]
  ) -> [Effect] {
    switch command {
    case .list, .filter: return filter(by: argument)
    case .sort: return sort(named: argument)
    case .theme: return argument.isEmpty ? openThemePicker() : [.useTheme(argument)]
    case .quit: return [.quit]
    case .help: return open(.help(HelpPage(keyMap: keyMap, symbols: symbols)))
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .timeline: return openTimeline(matching: argument)
    case .stories: return showStories(matching: argument)
    case .agenda: return openAgenda()
    case .view: return showView(named: argument)
    case .find:
      changeArticle { $0.find(argument, height: $1) }
      return sayMatches()
    case .import: return startJob(.import, words)
    case .refresh: return startJob(.refresh, words)
    case .retag: return startJob(.retag, words)
    case .read: return mark(argument) { .setRead($0, true) }
    case .unread: return mark(argument) { .setRead($0, false) }
    case .delete:
      return argument.isEmpty ? perform(.delete, count: nil) : mark(argument) { .delete($0) }
    case .tag: return tag(argument)
    case .entity: return [.run(words)]
    }
  }

  private mutating func goToRow(_ number: Int) -> [Effect] {
    layers = []
    return focus == .article ? [] : moveInList(.first, number) ?? []
  }

  private mutating func filter(by text: String) -> [Effect] {
    do {
      let query = try text.isEmpty ? Query.all : parser.query(text)
      rememberPlace()
      layers = []
      focus = .list
      let filter =
        text.isEmpty
        ? Filter.all : Filter(text: text, query: query, title: SafeText(line: text))
      return show(filter, arrival: .first)
    } catch {
      return fail(error.words)
    }
  }

  private mutating func sort(named name: String) -> [Effect] {
    guard let order = SortOrder(rawValue: name) else {
      let all = SortOrder.allCases.map(\.rawValue).joined(separator: ", ")
      return fail("No such order: \(name) \(symbols.dot) \(all)")
    }
    return sort(by: order)
  }

  private mutating func openTimeline(matching text: String) -> [Effect] {
    guard !text.isEmpty else { return perform(.timeline, count: nil) }
    guard let filter = filter(for: text) else { return fail("No query: \(text)") }
    return openTimeline(.query(filter.query), title: filter.title)
  }

  /// Filters the list, if a query is given, and gathers its stories.
  private mutating func showStories(matching text: String) -> [Effect] {
    let filtered = text.isEmpty ? [] : filter(by: text)
    layers = []
    return list.groups == nil ? filtered + toggleStories() : filtered
  }

  private mutating func showView(named name: String) -> [Effect] {
    let wanted = name.lowercased()
    let item = sidebar.rows.lazy.compactMap(\.item).first {
      $0.label.string.lowercased() == wanted
    }
    guard let item else { return fail("No such view: \(name)") }
    rememberPlace()
    layers = []
    focus = .list
    return show(item.filter, arrival: .first)
  }
}

/// The words of a line; quotes hold words together, and stay where `keepingQuotes` says so.
func words(of line: String, keepingQuotes: Bool = false) -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  for character in line {
    if let open = quote {
      if character == open { quote = nil }
      if character != open || keepingQuotes { word = (word ?? "") + String(character) }
    } else if character == "\"" || character == "'" {
      (quote, word) = (character, (word ?? "") + (keepingQuotes ? String(character) : ""))
    } else if character == " " {
      if let whole = word { words.append(whole) }
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}
