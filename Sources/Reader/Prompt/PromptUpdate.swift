// What keys do on the bottom line while an answer is typed.
import CleanText
import NewsModel

extension Model {
  /// The topmost layer as a prompt.
  var prompt: Prompt? {
    get { if case .prompt(let prompt)? = layers.last { prompt } else { nil } }
    set { if let newValue, prompt != nil { layers[layers.count - 1] = .prompt(newValue) } }
  }

  mutating func typeInPrompt(_ text: SafeText) -> [Effect] {
    guard var prompt else { return [] }
    prompt.field.insert(text)
    return typed(&prompt)
  }

  mutating func performInPrompt(_ command: Command) -> [Effect]? {
    guard var prompt else { return nil }
    if command == .deleteBack, prompt.field.isEmpty { return cancelPrompt(prompt) }
    if prompt.field.perform(command) { return typed(&prompt) }
    switch command {
    case .accept: return accept(prompt)
    case .cancel: return cancelPrompt(prompt)
    case .older: return recall(&prompt, by: 1)
    case .newer: return recall(&prompt, by: -1)
    case .complete: return complete(by: 1)
    case .completeBack: return complete(by: -1)
    default: return []
    }
  }

  /// Takes a changed answer; filters and finds at once.
  private mutating func typed(_ prompt: inout Prompt, keepsCompletion: Bool = false) -> [Effect] {
    if !keepsCompletion { (prompt.completion, prompt.awaited) = (nil, nil) }
    prompt.problem = nil
    if prompt.origin == nil { prompt.origin = origin }
    defer { self.prompt = prompt }
    switch prompt.purpose {
    case .filter: return filterLive(&prompt)
    case .find:
      // A long text is searched when the answer is given, so that no key waits for it.
      if article.map({ $0.flow.scalarCount > 500_000 }) ?? true { return [] }
      changeArticle { $0.find(prompt.field.text, height: $1) }
      if prompt.field.isEmpty { article?.find = nil }
      return []
    case .findInHelp:
      searchHelp(for: prompt.field.text)
      return []
    case .editView:
      prompt.problem = problem(in: prompt.field.text)
      return []
    case .command, .rename, .saveView, .pipe, .importPath: return []
    }
  }

  /// Where the reader was before the prompt showed other things.
  private var origin: Prompt.Origin {
    Prompt.Origin(
      filter: list.filter, sort: list.sort, arrival: currentArrival, offset: article?.offset ?? 0)
  }

  /// Filters by what is typed so far; what cannot be understood leaves the list as it was.
  private mutating func filterLive(_ prompt: inout Prompt) -> [Effect] {
    let text = prompt.field.text.trimmed
    // A key that waits for its value is not looked for as a word.
    if text.hasSuffix(":") { return [] }
    if let problem = problem(in: text) {
      prompt.problem = problem
      return []
    }
    guard let filter = filter(for: text), filter.query != list.filter.query else { return [] }
    return show(filter, sort: prompt.origin?.sort, arrival: .first)
  }

  /// The filter that the text asks for, `nil` where it cannot be understood.
  func filter(for text: String) -> Filter? {
    if text.isEmpty { return .all }
    guard let query = try? parser.query(text) else { return nil }
    return Filter(text: text, query: query, title: SafeText(line: text), sort: list.sort)
  }

  private func problem(in text: String) -> Prompt.Problem? {
    do {
      _ = try parser.query(text)
      return nil
    } catch {
      return error
    }
  }

  /// The help lies under the prompt.
  private mutating func searchHelp(for text: String) {
    guard layers.count > 1, case .help(var page) = layers[layers.count - 2] else { return }
    page.search(text, keyMap: keyMap, symbols: symbols)
    layers[layers.count - 2] = .help(page)
  }

  // MARK: - Cancelling

  private mutating func cancelPrompt(_ prompt: Prompt) -> [Effect] {
    layers.removeLast()
    guard let origin = prompt.origin else { return [] }
    switch prompt.purpose {
    case .filter where origin.filter != list.filter:
      return show(origin.filter, sort: origin.sort, arrival: origin.arrival)
    case .find:
      article?.find = nil
      changeArticle { $0.go(toScalar: origin.offset, height: $1) }
      return []
    case .findInHelp:
      var page = help
      page?.search("", keyMap: keyMap, symbols: symbols)
      help = page
      return []
    default: return []
    }
  }

  // MARK: - History

  private mutating func recall(_ prompt: inout Prompt, by step: Int) -> [Effect] {
    guard let name = prompt.purpose.history, let lines = histories[name] else { return [] }
    if prompt.historyIndex == 0 { prompt.typed = prompt.field.text }
    let index = bounded(prompt.historyIndex + step, 0...lines.count)
    guard index != prompt.historyIndex else { return [] }
    prompt.historyIndex = index
    prompt.field.replace(with: index == 0 ? prompt.typed : lines[lines.count - index])
    return typed(&prompt)
  }

  /// Adds an answer to its history, once.
  mutating func remember(_ answer: String, in purpose: Prompt.Purpose) -> [Effect] {
    guard let name = purpose.history, !answer.isEmpty else { return [] }
    var lines = histories[name] ?? []
    lines.removeAll { $0 == answer }
    lines.append(answer)
    histories[name] = Array(lines.suffix(500))
    return [.saveHistory(name: name, lines: histories[name] ?? [])]
  }

  // MARK: - Completion

  /// Takes the next completion; where they are looked up outside, asks for them first.
  mutating func complete(by step: Int) -> [Effect] {
    guard var prompt else { return [] }
    if prompt.completion == nil, let completing = completing(prompt.field, for: prompt.purpose) {
      prompt.awaited = completing
      self.prompt = prompt
      return [.findCompletions(completing)]
    }
    if prompt.completion == nil {
      prompt.completion = completion(of: prompt.field, for: prompt.purpose)
    }
    guard var completion = prompt.completion, !completion.candidates.isEmpty else { return [] }
    let count = completion.candidates.count
    let index = completion.index.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    completion.index = index
    prompt.completion = count == 1 ? nil : completion
    prompt.field.replace(
      with: completion.base + completion.candidates[index], after: completion.rest)
    return typed(&prompt, keepsCompletion: true)
  }
}

extension Prompt {
  /// Where the reader was before the prompt showed other things.
  struct Origin: Equatable, Sendable {
    var filter: Filter
    var sort: SortOrder
    var arrival: ArticleList.Arrival
    var offset: Int
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
