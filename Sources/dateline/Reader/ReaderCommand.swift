// `dateline` alone: opens the reader on a store.
import CleanText
import Foundation
import NewsModel
import NewsStorage
import Reader
import Settings
import TerminalUI

/// The interactive reader as a command.
enum ReaderCommand {
  /// Opens the reader on the store that the invocation means, and returns when its user quits.
  static func run(_ invocation: Invocation) throws -> ExitStatus {
    let configuration = try invocation.configuration()
    let keyMap = try invocation.keyMap(configuration)
    let store = invocation.storePath
    // A store that cannot be used is said before the screen is taken, and none is made without one.
    let isThere = FileManager.default.fileExists(atPath: store)
    if isThere { _ = try openUpToDate(store) }
    let terminal = try openTerminal(
      configuration, theme: invocation["theme"] ?? configuration.themes.dark)
    defer { terminal.close() }
    if !isThere { _ = try invocation.openForWriting() }
    let theme = try theme(invocation["theme"], configuration, terminal.capabilities)
    let memory = ReadingMemory(folder: Places.state)
    let model = Model(
      size: terminal.size, today: .today, preferences: Preferences(configuration),
      keyMap: keyMap, symbols: Symbols(terminal.capabilities), histories: memory.histories(),
      positions: memory.positions(), themes: theme.library.names, themeName: theme.name,
      commands: allCommands.map(\.name))
    let loop = ReaderLoop(
      model: model, terminal: terminal, theme: theme, memory: memory, store: store,
      configurationPath: invocation["config"])
    return loop.run()
  }

  private static func theme(
    _ name: String?, _ configuration: Configuration, _ capabilities: Capabilities
  ) throws -> ThemeChoice {
    do {
      return try ThemeChoice(
        named: name, configuration: configuration, capabilities: capabilities)
    } catch {
      throw CommandFailure.usage("\(error)")
    }
  }

  private static func openTerminal(
    _ configuration: Configuration, theme: String?
  ) throws -> CursesTerminal {
    // A theme of the terminal's own sixteen colors is shown exactly only without direct color.
    let own = theme.flatMap { try? ThemeLibrary.ofDateline.theme(named: $0) }
    do {
      return try CursesTerminal(
        mouse: configuration.mouse, paletteOnly: own?.isTerminalPalette ?? false)
    } catch {
      throw CommandFailure(message: error.inWords, status: .usage)
    }
  }
}

extension TerminalError {
  /// What keeps the reader from opening, and what can be done.
  fileprivate var inWords: String {
    switch self {
    case .notATerminal:
      "the reader needs a terminal; 'dateline list' and 'dateline show' print without one"
    case .termUnset: "TERM is not set, so nobody knows what this terminal can do"
    case .unknownTerm(let name): "TERM is '\(name)', which terminfo does not know"
    case .incapableTerm(let name): "TERM is '\(name)', a terminal that cannot move its cursor"
    case .noTerminfo: "terminfo cannot be found; Debian has it in ncurses-base"
    }
  }
}
