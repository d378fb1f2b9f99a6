// Reads the words after `dateline` by the table of commands.

/// Reads arguments by a table of commands.
///
/// Options are `--name`, `--name value` or `--name=value`, and stand anywhere before `--`. A word
/// with one dash is an operand, so that a query may begin with one.
struct ArgumentParser {
  let commands: [Command]

  /// What was asked: a command with its options, or the reader where no command is named.
  enum Request {
    case run(Invocation)
    case help(Command?)
    case version
  }

  /// The names of commands of two words begin with one of these.
  private var groups: Set<String> {
    Set(commands.compactMap { $0.name.split(separator: " ").dropLast().first.map(String.init) })
  }

  /// Reads the arguments after the program's name; `fallback` is run where they name no command.
  func parse(_ arguments: [String], fallback: Command) throws -> Request {
    if arguments.first == "--version" { return .version }
    let (name, rest) = try splitCommand(from: arguments)
    guard let name else {
      return try read(rest, for: fallback, isNamed: false)
    }
    guard let command = commands.first(where: { $0.name == name }) else {
      throw CommandFailure.usage(unknownCommand(name))
    }
    return try read(rest, for: command, isNamed: true)
  }

  /// Takes the command's one or two words out of the arguments.
  private func splitCommand(from arguments: [String]) throws -> (String?, [String]) {
    var rest = arguments
    guard let index = firstWord(of: rest) else { return (nil, rest) }
    let word = rest.remove(at: index)
    if groups.contains(word), index < rest.count,
      commands.contains(where: { $0.name == "\(word) \(rest[index])" })
    {
      return ("\(word) \(rest.remove(at: index))", rest)
    }
    return (word, rest)
  }

  /// Where the first argument stands that is no global option and no value of one.
  private func firstWord(of arguments: [String]) -> Int? {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("--"), arguments[index] != "--" {
      let name = String(arguments[index].dropFirst(2))
      let takesValue = Option.global.contains { $0.name == name && $0.value != nil }
      index += takesValue ? 2 : 1
    }
    return index < arguments.count && arguments[index] != "--" ? index : nil
  }

  private func read(_ arguments: [String], for command: Command, isNamed: Bool) throws -> Request {
    var values: [String: [String]] = [:]
    var operands: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" {
        operands += arguments[index...]
        break
      }
      if argument == "-h" || argument == "--help" { return .help(isNamed ? command : nil) }
      guard argument.hasPrefix("--") else {
        operands.append(argument)
        continue
      }
      let parts = argument.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let option = try option(named: String(parts.first ?? ""), of: command)
      if option.value == nil {
        guard parts.count == 1 else {
          throw CommandFailure.usage("--\(option.name) takes no value")
        }
        values[option.name, default: []].append("")
      } else {
        let value: String
        if parts.count == 2 {
          value = String(parts[1])
        } else if index < arguments.count {
          value = arguments[index]
          index += 1
        } else {
          throw CommandFailure.usage("--\(option.name) needs \(option.value ?? "a value")")
        }
        try check(value, for: option)
        values[option.name, default: []].append(value)
      }
    }
    return .run(Invocation(command: command, values: values, operands: operands))
  }

  private func option(named name: String, of command: Command) throws -> Option {
    let known = command.options + Option.global
    if let option = known.first(where: { $0.name == name }) { return option }
    let near = nearest(to: name, among: known.map(\.name)).map { "; did you mean --\($0)?" } ?? ""
    throw CommandFailure.usage("'dateline \(command.name)' has no option --\(name)\(near)")
  }

  private func check(_ value: String, for option: Option) throws {
    guard !option.choices.isEmpty, !option.choices.contains(value) else { return }
    throw CommandFailure.usage(
      "--\(option.name) is one of \(option.choices.joined(separator: ", ")), not '\(value)'")
  }

  private func unknownCommand(_ name: String) -> String {
    let below = commands.map(\.name).filter { $0.hasPrefix(name + " ") }
    if !below.isEmpty { return "'dateline \(name)' needs one of: \(below.joined(separator: ", "))" }
    let near = nearest(to: name, among: commands.map(\.name))
    return "there is no command '\(name)'"
      + (near.map { "; did you mean '\($0)'?" } ?? ": 'dateline --help' lists them")
  }
}
