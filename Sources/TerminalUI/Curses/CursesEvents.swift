// Waiting for keys, replies, signals and wakes, all in one poll.
import CNcurses
import CleanText
import Glibc

extension CursesTerminal {
  /// How long Esc may be the beginning of a key's sequence; longer than ncurses' own 25 ms would
  /// only be felt as slowness.
  private static let escapeDelay = Duration.milliseconds(25)

  public func nextEvent(timeout: Duration?) -> Event? {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    while isOpen {
      takeSignals()
      if !events.isEmpty { return events.removeFirst() }
      let isDeciding = decoder.pending == .key
      let left = deadline.map { max(.zero, $0 - .now) }
      let wait = isDeciding ? min(Self.escapeDelay, left ?? Self.escapeDelay) : left
      switch poll(for: wait) {
      case .nothing where isDeciding: events += decoder.timeOut()
      case .nothing: return nil
      case .ready: continue
      }
    }
    return nil
  }

  private enum PollResult { case nothing, ready }

  /// Waits for input or a wake, and takes what there is; `nothing` if the time passed first.
  private func poll(for wait: Duration?) -> PollResult {
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakePipe, events: Int16(POLLIN), revents: 0),
    ]
    let count = Glibc.poll(&descriptors, 2, wait.map(Self.milliseconds) ?? -1)
    guard count != 0 else { return .nothing }
    // An interrupted poll is a signal's, which has written to the pipe besides.
    guard count > 0 else { return .ready }
    if descriptors[1].revents != 0 { takeWakes() }
    if descriptors[0].revents != 0 { readInput() }
    return .ready
  }

  private func readInput() {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      take(decoder.decode(buffer[..<count]))
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      // The terminal is gone.
      events.append(.terminated(signal: SIGHUP))
    }
  }

  private func take(_ new: [Event]) {
    for event in new {
      if case .background = event { awaitsBackground = false }
    }
    events += new
  }

  /// Empties the pipe; if no signal filled it, another thread did.
  private func takeWakes() {
    var buffer = [UInt8](repeating: 0, count: 64)
    while read(wakePipe, &buffer, buffer.count) > 0 {}
    let hadSignals = takeSignals()
    if !hadSignals, events.last != .wake { events.append(.wake) }
  }

  /// Does what signals asked for; `false` if none came.
  @discardableResult
  private func takeSignals() -> Bool {
    let signals = dateline_guard_signals()
    guard signals != 0 else { return false }
    func came(_ signal: dateline_signal) -> Bool { signals & UInt32(signal.rawValue) != 0 }
    if came(DATELINE_HANG_UP) { events.append(.terminated(signal: SIGHUP)) }
    if came(DATELINE_TERMINATE) { events.append(.terminated(signal: SIGTERM)) }
    if came(DATELINE_INTERRUPT) { events.append(.terminated(signal: SIGINT)) }
    if came(DATELINE_STOPPED) {
      suspend()
    } else if came(DATELINE_CONTINUED) {
      // Stopped by a signal that cannot be caught, so the terminal may have changed hands.
      comeBack()
    } else if came(DATELINE_RESIZED) {
      adoptSize()
      events.removeAll { if case .resize = $0 { true } else { false } }
      events.append(.resize(size))
    }
    return true
  }

  /// Waits shortly for an answer that is under way, so that it does not end up in the shell.
  func drainReplies() {
    guard awaitsBackground else { return }
    awaitsBackground = false
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard Glibc.poll(&descriptor, 1, 30) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    _ = read(STDIN_FILENO, &buffer, buffer.count)
  }

  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    // Rounded up, so that a wait does not end early and spin.
    let milliseconds = seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: milliseconds)
  }
}
