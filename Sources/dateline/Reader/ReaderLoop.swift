// The reader's loop: events and messages in, frames out; all that takes long is done elsewhere.
import CleanText
import Foundation
import NewsModel
import NewsStorage
import Reader
import Settings
import TerminalUI

/// The loop of the interactive program, on the thread that owns the terminal.
final class ReaderLoop {
  private var model: Model
  private let terminal: CursesTerminal
  private var theme: ThemeChoice
  private let memory: ReadingMemory
  private let world: World
  private let inbox: Inbox
  /// What the next frame needs, and what may take a second.
  private let quick: ReadingThread
  private let slow: ReadingThread
  private let writing: WritingThread
  private let commands: ChildProcess
  private let paths = PathCompletion(home: Places.environment("HOME") ?? NSHomeDirectory())
  private var timers = Timers()
  private var status: ExitStatus?
  /// Whether something happened since the last frame.
  private var isChanged = true
  private var today = CalendarDay.today

  /// How often the store is looked at for what other processes wrote.
  private static let pollInterval = Duration.seconds(2)

  init(
    model: Model, terminal: CursesTerminal, theme: ThemeChoice, memory: ReadingMemory,
    store: String, configurationPath: String?
  ) {
    (self.model, self.terminal, self.theme, self.memory) = (model, terminal, theme, memory)
    world = World(terminal: terminal)
    let inbox = Inbox(waker: terminal.waker)
    self.inbox = inbox
    let quick = ReadingThread(name: "reading", path: store, inbox: inbox)
    self.quick = quick
    slow = ReadingThread(name: "counting", path: store, inbox: inbox)
    writing = WritingThread(path: store, inbox: inbox) { quick.acknowledge() }
    commands = ChildProcess(store: store, configuration: configurationPath, inbox: inbox)
  }

  /// Runs until the user quits; everything that was asked for is written by then.
  func run() -> ExitStatus {
    perform(model.start())
    waitForFirstPage()
    var nextPoll = ContinuousClock().now + Self.pollInterval
    while status == nil {
      if isChanged { terminal.show(view(model, styles: theme.styles)) }
      isChanged = false
      takeEvents()
      for message in inbox.takeAll() { send(message) }
      for timer in timers.takeDue() { send(.elapsed(timer)) }
      if ContinuousClock().now >= nextPoll {
        quick.poll()
        noteDay()
        nextPoll = ContinuousClock().now + Self.pollInterval
      }
    }
    finish()
    return status ?? .done
  }

  /// The first frame has the list on it, if the store is as quick as it should be.
  private func waitForFirstPage() {
    let deadline = ContinuousClock().now + .milliseconds(25)
    while ContinuousClock().now < deadline {
      _ = terminal.nextEvent(timeout: .milliseconds(5)).map { handle($0) }
      for message in inbox.takeAll() { send(message) }
      if model.isReady { return }
    }
  }

  /// Waits for an event, then takes all that have come, so that a held key does not lag behind.
  private func takeEvents() {
    guard let first = terminal.nextEvent(timeout: timers.pause(atMost: Self.pollInterval))
    else { return }
    handle(first)
    for _ in 0..<64 {
      guard status == nil, let next = terminal.nextEvent(timeout: .zero) else { return }
      handle(next)
    }
  }

  private func handle(_ event: Event) {
    if case .wake = event { return }
    // Whoever comes back to the terminal finds what others wrote meanwhile.
    if case .focus(true) = event { quick.poll() }
    if case .background(let red, let green, let blue) = event {
      if theme.follow(red: red, green: green, blue: blue) { send(.themeLoaded(theme.name)) }
      return
    }
    if case .terminated(let signal) = event { status = signal == SIGINT ? .interrupted : .done }
    send(.event(event))
  }

  private func send(_ message: Message) {
    if message.isSeen { isChanged = true }
    perform(update(&model, message))
  }

  private func noteDay() {
    guard CalendarDay.today != today else { return }
    today = .today
    send(.dayBegan(today))
  }

  private func finish() {
    perform(model.finish())
    terminal.show(view(model, styles: theme.styles))
    commands.finish()
    writing.finish()
    quick.stop()
    slow.stop()
    memory.finish()
  }
}

// MARK: - Effects

extension ReaderLoop {
  private func perform(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .loadOverview, .loadPage, .loadArticle, .loadEntity, .findEntities: quick.read(effect)
    case .count, .countFilters, .loadTimeline, .loadStories: slow.read(effect)
    case .loadAgenda: quick.read(effect)
    case .findCompletions(.path(let text)): findPaths(text)
    case .findCompletions: quick.read(effect)
    case .apply, .undo, .redo, .markSeen, .noteReading: writing.write(effect)
    case .run(let arguments): commands.run(arguments)
    case .runJob(.import, let arguments):
      commands.runJob(.import, arguments.map(paths.expanded))
    case .runJob(let kind, let arguments): commands.runJob(kind, arguments)
    case .cancelJob: commands.cancelJob()
    case .saveHistory(let name, let lines): memory.save(history: name, lines: lines)
    case .savePositions(let positions): memory.save(positions: positions)
    case .wait(let milliseconds, let timer): timers.add(timer, after: .milliseconds(milliseconds))
    case .openLink, .copy, .pipe, .edit, .useTheme, .redraw, .suspend, .quit: performHere(effect)
    }
  }

  /// Looks elsewhere, since a folder on a slow disk must not hold up a key.
  private func findPaths(_ text: String) {
    DispatchQueue.global().async { [paths, inbox] in
      inbox.post(.completionsFound(paths.paths(for: text), for: .path(text)))
    }
  }

  /// What needs the terminal, and so this thread.
  private func performHere(_ effect: Effect) {
    switch effect {
    case .openLink(let url): attempt { () throws(World.Failure) in try world.open(url) }
    case .pipe(let command, let text):
      attempt { () throws(World.Failure) in try world.pipe(text, to: command) }
    case .copy(let text): terminal.copy(text)
    case .edit(let note): send(.edited(world.edit(note)))
    case .useTheme(let name): use(theme: name)
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .quit: status = status ?? .done
    default: break
    }
  }

  private func attempt(_ body: () throws(World.Failure) -> Void) {
    do {
      try body()
    } catch {
      send(.failed(error.words))
    }
  }

  private func use(theme name: String) {
    do {
      try theme.use(name)
      send(.themeLoaded(name))
    } catch {
      send(.failed(SafeText(line: "\(error)")))
    }
  }
}
