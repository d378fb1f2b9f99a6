// A question on the bottom line: a filter, a word to find, a command, a new name.
import CleanText
import NewsModel

/// A question on the bottom line and the answer being typed.
public struct Prompt: Equatable, Sendable {
  /// What the answer is for.
  enum Purpose: Equatable, Sendable {
    /// Filters the list while it is typed.
    case filter
    case find
    case findInHelp
    case command
    case rename(entity: Int64)
    case saveView
    case editView(name: SafeText)
    case pipe
    case importPath
  }

  var purpose: Purpose
  var field: TextField
  /// What is wrong with the answer, and the column of it from 1.
  var problem: Problem?
  /// Completions of the word at the cursor while they are stepped through.
  var completion: Completion?
  /// What is being looked up to complete by.
  var awaited: Completing?
  /// How far back in the history the line is; 0 for the line being typed.
  var historyIndex = 0
  var typed = ""
  /// Where the reader was before the prompt showed other things; `nil` while it has not.
  var origin: Origin?

  struct Problem: Equatable, Sendable {
    var words: SafeText
    var column: Int?
  }

  struct Completion: Equatable, Sendable {
    /// The line up to the word that is completed, and from its end on.
    var base: String
    var rest: String
    var candidates: [String]
    /// `nil` before the first is taken.
    var index: Int?
  }

  init(_ purpose: Purpose, text: String = "") {
    (self.purpose, field) = (purpose, TextField(text))
  }

  /// What stands before the answer.
  var label: SafeText {
    switch purpose {
    case .filter: "/"
    case .find: "find "
    case .findInHelp: "search "
    case .command: ":"
    case .rename: "rename to "
    case .saveView: "save the filter as "
    case .editView(let name): "query of \(name) "
    case .pipe: "pipe to "
    case .importPath: "import "
    }
  }
}

extension Prompt.Purpose {
  /// The name of the history that the answer joins, or `nil` where none is kept.
  var history: String? {
    switch self {
    case .filter: "filter"
    case .find: "find"
    case .command: "command"
    case .pipe: "pipe"
    case .importPath: "import"
    case .findInHelp, .rename, .saveView, .editView: nil
    }
  }
}
