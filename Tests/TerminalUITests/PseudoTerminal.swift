// A terminal made of bytes: runs the probe on its other end, types, and keeps what it sends.
import Foundation
import Glibc

/// A pseudo-terminal with the probe running in it.
final class PseudoTerminal {
  enum Failure: Error { case cannotOpen, cannotSpawn }

  private let descriptor: Int32
  private let process: pid_t
  /// Everything sent so far.
  private(set) var output: [UInt8] = []
  private var isReaped = false

  /// Starts the probe with `TERM` and more of the environment; `LANG` is C unless given.
  init(
    term: String?, environment: [String: String] = [:], columns: UInt16 = 100, rows: UInt16 = 20
  ) throws {
    // As `posix_openpt`, `unlockpt` and `ptsname` do, which Glibc's module does not show.
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, number) = (Int32(0), Int32(0))
    guard descriptor >= 0, ioctl(descriptor, 0x4004_5431, &locked) == 0,
      ioctl(descriptor, 0x8004_5430, &number) == 0
    else { throw Failure.cannotOpen }
    Self.resize(descriptor, columns: columns, rows: rows)
    var variables = ["LANG": "C", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    variables["TERM"] = term
    process = try Self.spawn(Self.probe, on: "/dev/pts/\(number)", variables)
  }

  deinit {
    if !isReaped {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(descriptor)
  }

  /// What was sent, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Types `text`.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  func signal(_ number: Int32) { kill(process, number) }

  func resize(columns: UInt16, rows: UInt16) {
    Self.resize(descriptor, columns: columns, rows: rows)
  }

  /// Reads until `needle` was sent, counted from `start`; `false` after five seconds without.
  @discardableResult
  func waits(for needle: String, from start: Int = 0) -> Bool {
    let needle = Array(needle.utf8)
    return reads { output.count > start && contains(needle, from: start) }
  }

  /// Reads until the probe ended; returns its exit status, or the negated signal that ended it.
  func exitStatus() -> Int32? {
    var status: Int32 = 0
    let ended = reads {
      isReaped = isReaped || waitpid(process, &status, WNOHANG) == process
      return isReaped
    }
    guard ended else { return nil }
    readAvailable(wait: 10)
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : -signal
  }

  /// Whether the line discipline echoes and waits for lines, as shells expect.
  var isCooked: Bool {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  private func reads(until done: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(5)
    while ContinuousClock.now < deadline {
      readAvailable(wait: 10)
      if done() { return true }
    }
    return false
  }

  private func readAvailable(wait: Int32) {
    var descriptors = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    while poll(&descriptors, 1, wait) > 0, descriptors[0].revents & Int16(POLLIN) != 0 {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return }
      output += buffer[..<count]
    }
  }

  private func contains(_ needle: [UInt8], from start: Int) -> Bool {
    guard output.count - start >= needle.count else { return false }
    return (start...output.count - needle.count).contains { index in
      output[index..<index + needle.count].elementsEqual(needle)
    }
  }

  private static func resize(_ descriptor: Int32, columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// The probe, built beside the tests.
  private static let probe = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "TerminalProbe").path

  /// Starts a program as the leader of a session of its own, with `terminal` as its terminal.
  private static func spawn(
    _ program: String, on terminal: String, _ environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // POSIX_SPAWN_SETSID, which Glibc's module does not show.
    posix_spawnattr_setflags(&attributes, 0x80)
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var process: pid_t = 0
    let code = withCStrings([program]) { arguments in
      withCStrings(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawn(&process, program, &actions, &attributes, arguments, variables)
      }
    }
    guard code == 0 else { throw Failure.cannotSpawn }
    return process
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}
