// `dateline keys`, `themes` and `config check`: what can be set, and what is.
import Foundation
import Reader
import Settings

/// Prints every key of the reader, the user's own bindings among them.
let keysCommand = Command(
  name: "keys", summary: "prints the reader's keys, your own among them", operands: "",
  options: Option.json + [
    .value(
      "format", "FORMAT", choices: ["text", "markdown", "json"], "print in this form")
  ], example: "dateline keys --format markdown > keys.md"
) { invocation in
  let keyMap = try invocation.keyMap(invocation.configuration())
  if invocation["format"] == "markdown" {
    write(Array(keyMap.markdown.utf8))
    return .done
  }
  guard ["json", "jsonl"].contains(where: invocation.has) || invocation["format"] == "json" else {
    write(Array(keyMap.text.utf8))
    return .done
  }
  var output = RecordOutput(invocation)
  for entry in keyMap.entries {
    output.print({ $0.keyEntry(entry) }) { "" }
  }
  output.finish()
  return .done
}

/// Lists the themes that `--theme` and `theme:` know.
let themesCommand = Command(
  name: "themes", summary: "lists the themes, with their colors where they can be shown",
  operands: "", options: Option.json + [.flag("roles", "list what a theme can style instead")],
  example: "dateline themes --roles",
  discussion: """
    A theme is a base16 or base24 scheme in YAML, as it is found anywhere, put into themes/ beside
    config.yaml. It may have roles besides its palette:

      roles:
        article.selected: base05 on base02
        entity.person: base0A underline
    """
) { invocation in
  if invocation.has("roles") {
    printRoles(invocation)
    return .done
  }
  let library = ThemeLibrary.ofDateline
  let width = library.names.map(\.count).max() ?? 0
  var output = RecordOutput(invocation)
  var status = ExitStatus.done
  for name in library.names {
    do throws(SettingsError) {
      let theme = try library.theme(named: name)
      output.print({ $0.theme(theme, name: name, file: library.file(of: name)?.path) }) {
        "\(name)\(spaces(width - name.count))  "
          + "\(theme.variant == .dark ? "dark " : "light")  \(swatch(of: theme))"
      }
    } catch {
      printError("dateline: \(error)")
      status = .partial
    }
  }
  output.finish()
  return status
}

/// Reads the configuration and all that it names, and says what is wrong.
let configCheckCommand = Command(
  name: "config check", summary: "says what is wrong in config.yaml and your own themes",
  operands: "", example: "dateline config check",
  discussion: """
    What config.yaml can say, with what holds without it:

      theme: NAME             or {dark: lamplight, light: newsprint}
      reading-width: 72       columns of an article's text
      margin: 1               columns before it
      justify: false
      mark-read-after: 2s     or never
      key-hint-after: 600ms   or never
      mouse: true
      time-zone: Asia/Tashkent
      unmarked: []            kinds of names not highlighted: person, place, date, …
      panes: {sidebar: true, entities: true, sidebar-width: 20, list-width: 40, entities-width: 30}
      keys:
        ctrl-n: next-unread   'dateline keys' lists the commands
        x: none               unbound
        article: {n: next}    in the article alone
    """
) { invocation in
  let configuration = try invocation.configuration()
  _ = try invocation.keyMap(configuration)
  let library = ThemeLibrary.ofDateline
  let position = configuration.themes.position ?? SourcePosition(file: "config.yaml")
  let names =
    library.names + [configuration.themes.dark, configuration.themes.light].compactMap { $0 }
  let mistakes = Set(names.compactMap { library.mistakes(in: $0, askedAt: position) })
  guard mistakes.isEmpty else {
    throw CommandFailure.usage(mistakes.sorted().joined(separator: "\n"))
  }
  let path = invocation["config"] ?? Places.configuration + "/config.yaml"
  let isThere = FileManager.default.fileExists(atPath: path)
  printOut(isThere ? "\(path): no mistakes" : "\(path) is not there: Dateline's own choices hold")
  return .done
}

/// Prints every role with the look that it has where a theme does not say.
private func printRoles(_ invocation: Invocation) {
  let width = Role.allCases.map(\.rawValue.count).max() ?? 0
  var output = RecordOutput(invocation)
  for role in Role.allCases {
    output.print({ writer in
      writer.object { writer in
        writer.member("role", role.rawValue)
        writer.member("default", role.defaultLook)
      }
    }) { "\(role.rawValue)\(spaces(width - role.rawValue.count))  \(role.defaultLook)" }
  }
  output.finish()
}

extension ThemeLibrary {
  /// What is wrong in the theme of that name, `nil` if nothing is.
  fileprivate func mistakes(in name: String, askedAt position: SourcePosition) -> String? {
    do {
      _ = try theme(named: name, askedAt: position)
      return nil
    } catch {
      return "\(error)"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func keyEntry(_ entry: KeyMap.Entry) {
    object { writer in
      writer.member("context", entry.context)
      writer.key("keys")
      writer.array { writer in
        for key in entry.keys { writer.value(key) }
      }
      writer.member("command", entry.command)
      writer.member("help", entry.help)
    }
  }

  fileprivate mutating func theme(_ theme: Theme, name: String, file: String?) {
    object { writer in
      writer.member("name", name)
      writer.member("title", theme.name)
      writer.member("variant", theme.variant.rawValue)
      writer.member("file", file)
    }
  }
}

/// A theme's ground and colors as blocks, where standard output is a terminal that shows them; else
/// its title.
private func swatch(of theme: Theme) -> String {
  let showsColors =
    isatty(STDOUT_FILENO) == 1 && Places.environment("NO_COLOR") == nil
    && ["truecolor", "24bit"].contains(Places.environment("COLORTERM") ?? "")
  guard showsColors, !theme.isTerminalPalette else { return theme.name }
  let names = ["base00", "base02", "base05"] + "89abcdef".map { "base0\($0)" }
  let blocks = names.map { name -> String in
    guard case .rgb(let red, let green, let blue) = theme.palette[name] else { return "" }
    return "\u{1B}[48;2;\(red);\(green);\(blue)m  "
  }
  return blocks.joined() + "\u{1B}[0m  \(theme.name)"
}
