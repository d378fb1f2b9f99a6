// The real screen, by ncurses.
import CNcurses
import CleanText
import Foundation

/// The terminal that the process runs in; one at a time, used by the thread that opened it.
///
/// However the process ends, by `close`, `exit`, a signal or a crash, the terminal is given back.
public final class CursesTerminal: Terminal {
  public private(set) var size: Size
  public let capabilities: Capabilities
  public let waker: Waker

  let wakePipe: Int32
  let modes: TerminalModes
  var decoder: InputDecoder
  /// Events that are decoded and not yet asked for.
  var events: [Event] = []
  var isOpen = true
  private let screen: OpaquePointer
  private var painter: Painter
  private var links = LinkWriter()
  private let asksBackground: Bool
  /// Whether the terminal was asked for its background, and has not answered.
  var awaitsBackground = false
  private var wasShown = false

  /// Takes the terminal on standard input and output.
  ///
  /// - Parameters:
  ///   - mouse: Whether the mouse is ours; if not, the terminal's own selection works as ever.
  ///   - paletteOnly: Whether no color but the terminal's sixteen will be used: direct color knows
  ///     only eight of them.
  ///   - environment: Where `TERM`, `COLORTERM` and `NO_COLOR` are.
  /// - Throws: `TerminalError` if there is no terminal, or none that can do.
  public init(
    mouse: Bool = true, paletteOnly: Bool = false,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let kind = try TerminalKind(environment: environment)
    var (wakePipe, wakeInput) = (Int32(-1), Int32(-1))
    dateline_open_pipe(&wakePipe, &wakeInput)
    dateline_guard_save(STDOUT_FILENO)
    dateline_guard_arm(wakeInput)
    let direct = paletteOnly ? nil : kind.directName
    guard
      let screen = direct.flatMap({ dateline_open_screen($0) }) ?? dateline_open_screen(kind.name)
    else {
      dateline_guard_disarm()
      throw .incapableTerm(kind.name)
    }
    (self.screen, self.wakePipe, waker) = (screen, wakePipe, Waker(descriptor: wakeInput))
    if has_colors() {
      start_color()
      use_default_colors()
    }
    capabilities = kind.capabilities()
    painter = Painter(capabilities: capabilities)
    modes = TerminalModes(takesXtermSequences: kind.takesXtermSequences, mouse: mouse)
    asksBackground = kind.takesXtermSequences
    decoder = InputDecoder(keys: knownKeys())
    size = Self.screenSize()
    dateline_guard_take(modes.leave, modes.leave.utf8.count)
    send(modes.enter)
  }

  deinit { close() }

  public func show(_ frame: Frame) {
    guard isOpen else { return }
    let changed = painter.paint(frame, size: size)
    if capabilities.links { links.write(frame, changedRows: changed, with: &painter) }
    if !wasShown, asksBackground {
      // Asked only now, so that no answer delays the first frame.
      send("\u{1B}]11;?\u{1B}\\")
      awaitsBackground = true
    }
    wasShown = true
  }

  public func redraw() {
    clearok(dateline_window(), true)
    painter.forget()
    links.forget()
  }

  public func copy(_ text: SafeText) {
    guard isOpen, asksBackground else { return }
    send("\u{1B}]52;c;\(Data(text.string.utf8).base64EncodedString())\u{1B}\\")
  }

  public func close() {
    guard isOpen else { return }
    isOpen = false
    drainReplies()
    leave()
    delscreen(screen)
    dateline_guard_disarm()
  }

  // MARK: - Leaving and coming back

  public func suspend() {
    outside { dateline_stop_process() }
  }

  public func outside<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard isOpen else { return try body() }
    leave()
    dateline_guard_step_aside()
    defer {
      dateline_guard_step_back()
      comeBack()
    }
    return try body()
  }

  private func leave() {
    endwin()
    dateline_guard_restore()
  }

  /// Takes the terminal again, in whatever state others left it.
  func comeBack() {
    dateline_guard_take(modes.leave, modes.leave.utf8.count)
    reset_prog_mode()
    send(modes.enter)
    redraw()
    // Curses takes the alternate screen again with its first refresh.
    adoptSize()
    events.append(.resize(size))
  }

  // MARK: - Size

  /// Takes over the terminal's size, after it changed.
  func adoptSize() {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 {
      resizeterm(Int32(window.ws_row), Int32(window.ws_col))
    }
    size = Self.screenSize()
    redraw()
  }

  private static func screenSize() -> Size {
    let window = dateline_window()
    return Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }
}
