// What a command is: its words for help and completion, its options, and what it does.

/// One command of the command line; help, completions and dispatch are drawn from these.
struct Command: Sendable {
  let name: String
  /// One line, without a full stop: `articles, newest first`.
  let summary: String
  /// What follows the name: `[QUERY]`.
  let operands: String
  var options: [Option] = []
  /// A whole line that works, with `dateline` before it.
  let example: String
  /// More that help should say, after the options.
  var discussion = ""
  let run: @Sendable (Invocation) throws -> ExitStatus
}

/// An option of a command, always written with two dashes.
struct Option: Sendable {
  let name: String
  /// The value's name in help, or `nil` for a flag.
  var value: String?
  /// The values that it takes, where they are few.
  var choices: [String] = []
  let help: String

  /// An option that takes a value.
  static func value(
    _ name: String, _ value: String, choices: [String] = [], _ help: String
  ) -> Option {
    Option(name: name, value: value, choices: choices, help: help)
  }

  /// An option without a value.
  static func flag(_ name: String, _ help: String) -> Option {
    Option(name: name, help: help)
  }

  /// What commands that print records take.
  static let json = [
    Option.flag("json", "print one JSON array"), .flag("jsonl", "print one JSON object a line"),
  ]

  /// What may stand before or after any command.
  static let global: [Option] = [
    .value("store", "FILE", "use this store"),
    .value("config", "FILE", "use this configuration"),
    .value("theme", "NAME", "use this theme"),
    .flag("help", "say what this does, with an example"),
  ]
}

/// How the program ends.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Some input failed or an ID is unknown; the rest was done.
  case partial = 1
  /// Wrong usage, a bad query, no terminal.
  case usage = 2
  /// The store cannot be used.
  case store = 3
  case interrupted = 130
}

/// Why a command cannot go on, in words for the user, with the status to end by.
struct CommandFailure: Error {
  let message: String
  let status: ExitStatus

  static func usage(_ message: String) -> CommandFailure {
    CommandFailure(message: message, status: .usage)
  }

  static func store(_ message: String) -> CommandFailure {
    CommandFailure(message: message, status: .store)
  }
}
