// The words of `--help`, drawn from the table of commands.

/// The help of the whole program: every command with its summary.
func overallHelp(_ commands: [Command]) -> String {
  let width = (commands.map { $0.name.count + $0.operands.count + 1 }.max() ?? 0).clamped(to: 34)
  let lines = commands.map { command in
    let usage = "\(command.name) \(command.operands)"
    return usage.count > width
      ? "  \(usage)\n  \(spaces(width))  \(command.summary)"
      : "  \(usage)\(spaces(width - usage.count))  \(command.summary)"
  }
  return """
    Dateline: a terminal news reader that knows who and what an article is about.

    dateline                 opens the reader
    dateline COMMAND --help  says what a command does, with an example

    \(lines.joined(separator: "\n"))

    Anywhere: \(Option.global.map(usage(of:)).joined(separator: "  "))
    Exit status: 0 all done, 1 some input failed, 2 wrong usage, 3 the store cannot be used,
    130 interrupted.
    """
}

/// The help of one command.
func help(of command: Command) -> String {
  let options = command.options + Option.global
  let width = options.map { usage(of: $0).count }.max() ?? 0
  let lines = options.map { option in
    let text = usage(of: option)
    let choices =
      option.choices.isEmpty ? "" : " (\(option.choices.joined(separator: ", ")))"
    return "  \(text)\(spaces(width - text.count))  \(option.help)\(choices)"
  }
  let discussion = command.discussion.isEmpty ? "" : "\n\n\(command.discussion)"
  return """
    dateline \(command.name)\(command.operands.isEmpty ? "" : " " + command.operands)

    \(command.summary.prefix(1).uppercased() + command.summary.dropFirst()).\(discussion)

    Options:
    \(lines.joined(separator: "\n"))

    Example:
      \(command.example)
    """
}

private func usage(of option: Option) -> String {
  "--\(option.name)" + (option.value.map { " \($0)" } ?? "")
}

/// `count` spaces, none where it is negative.
func spaces(_ count: Int) -> String {
  String(repeating: " ", count: max(0, count))
}

extension Int {
  /// The number, or `limit` where it is more.
  fileprivate func clamped(to limit: Int) -> Int { Swift.min(self, limit) }
}
