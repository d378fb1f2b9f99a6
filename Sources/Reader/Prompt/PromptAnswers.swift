// What an answer on the bottom line does.
import CleanText
import NewsModel

extension Model {
  mutating func accept(_ prompt: Prompt) -> [Effect] {
    let answer = prompt.field.text.trimmed
    if let problem = prompt.problem {
      self.prompt?.problem = problem
      return []
    }
    layers.removeLast()
    let remembered = remember(answer, in: prompt.purpose)
    return remembered + act(on: answer, prompt)
  }

  private mutating func act(on answer: String, _ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .filter: return acceptFilter(prompt)
    case .find:
      if answer.isEmpty { article?.find = nil }
      if article?.find?.text != prompt.field.text, !answer.isEmpty {
        changeArticle { $0.find(prompt.field.text, height: $1) }
      }
      return sayMatches()
    case .findInHelp: return []
    case .command: return run(commandLine: answer)
    case .rename(let entity):
      return answer.isEmpty ? [] : change(.rename(entity: entity, to: SafeText(line: answer)))
    case .saveView: return saveView(named: answer)
    case .editView(let name):
      return answer.isEmpty ? [] : change(.saveView(name: name, query: SafeText(line: answer)))
    case .pipe: return pipe(to: answer)
    case .importPath:
      return answer.isEmpty ? [] : startJob(.import, ["import"] + words(of: answer))
    }
  }

  /// The list shows the filter already; the place before it is remembered.
  private mutating func acceptFilter(_ prompt: Prompt) -> [Effect] {
    focus = .list
    guard let origin = prompt.origin, origin.filter != list.filter else { return [] }
    places.append(
      Whereabouts(
        filter: origin.filter, sort: origin.sort, arrival: origin.arrival, article: nil,
        focus: .list,
        layers: layers.filter(\.isPage)))
    return []
  }

  private mutating func saveView(named answer: String) -> [Effect] {
    guard !answer.isEmpty else { return [] }
    return change(
      .saveView(name: SafeText(line: answer), query: SafeText(line: list.filter.text)))
  }

  private mutating func pipe(to command: String) -> [Effect] {
    guard !command.isEmpty else { return [] }
    guard let open = article?.article else { return say("There is no article to pipe") }
    return [.pipe(command: command, text: open.summary.title + "\n\n" + open.body + "\n")]
  }
}
