// `dateline completions`: what a shell needs to complete commands and options.

/// Prints a shell's completion script, drawn from the table of commands.
let completionsCommand = Command(
  name: "completions", summary: "prints a completion script for a shell", operands: "bash|zsh|fish",
  example: "dateline completions bash > ~/.local/share/bash-completion/completions/dateline"
) { invocation in
  switch try invocation.operand(named: "a shell (bash, zsh or fish)") {
  case "bash": printOut(bashCompletion())
  case "zsh":
    printOut("#compdef dateline\nautoload -U +X bashcompinit && bashcompinit\n\(bashCompletion())")
  case "fish": printOut(fishCompletion())
  case let shell:
    throw CommandFailure.usage("there are completions for bash, zsh and fish, not for '\(shell)'")
  }
  return .done
}

private func bashCompletion() -> String {
  let first = Set(allCommands.compactMap { $0.name.split(separator: " ").first.map(String.init) })
  let cases = allCommands.map { command in
    let options = (command.options + Option.global).map { "--\($0.name)" }
    return "    '\(command.name)') words='\(options.joined(separator: " "))' ;;"
  }
  let groups = Dictionary(grouping: allCommands.filter { $0.name.contains(" ") }) {
    String($0.name.prefix { $0 != " " })
  }
  let seconds = groups.sorted { $0.key < $1.key }.map { group, commands in
    let names = commands.map { $0.name.dropFirst(group.count + 1) }.joined(separator: " ")
    return "    '\(group)') words='\(names)' ;;"
  }
  return """
    _dateline() {
      local current="${COMP_WORDS[COMP_CWORD]}" words=''
      if [ "$COMP_CWORD" = 1 ]; then
        COMPREPLY=($(compgen -W '\(first.sorted().joined(separator: " "))' -- "$current"))
        return
      fi
      if [ "$COMP_CWORD" = 2 ]; then
        case "${COMP_WORDS[1]}" in
    \(seconds.joined(separator: "\n"))
        esac
      fi
      case "${COMP_WORDS[1]} ${COMP_WORDS[2]}" in
    \(cases.filter { $0.contains(" ") && $0.split(separator: "'")[1].contains(" ") }.joined(separator: "\n"))
      esac
      [ -n "$words" ] || case "${COMP_WORDS[1]}" in
    \(cases.filter { !$0.split(separator: "'")[1].contains(" ") }.joined(separator: "\n"))
      esac
      case "$current" in
        -*|'') COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
        *) COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current")) ;;
      esac
    }
    complete -F _dateline dateline
    """
}

private func fishCompletion() -> String {
  let lines = allCommands.flatMap { command -> [String] in
    let words = command.name.split(separator: " ")
    let condition =
      words.count == 1
      ? "__fish_use_subcommand"
      : "__fish_seen_subcommand_from \(words[0])"
    let name = words.last.map(String.init) ?? command.name
    let summary = command.summary.replacing("'", with: "\\'")
    let own = "complete -c dateline -n '\(condition)' -f -a '\(name)' -d '\(summary)'"
    return [own]
      + command.options.map { option in
        let help = option.help.replacing("'", with: "\\'")
        return "complete -c dateline -n '__fish_seen_subcommand_from \(name)' -l \(option.name)"
          + (option.value == nil ? "" : " -r") + " -d '\(help)'"
      }
  }
  let global = Option.global.map {
    "complete -c dateline -l \($0.name)\($0.value == nil ? "" : " -r") -d '\($0.help)'"
  }
  return (lines + global).joined(separator: "\n")
}
