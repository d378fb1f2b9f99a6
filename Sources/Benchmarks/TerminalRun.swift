// The reader in a terminal of its own, timed from the key to the bytes that it draws.
import Foundation

/// A program on a pseudo-terminal of 160 columns and 45 rows.
final class TerminalRun {
  let process = Process()
  private let terminal: Int32
  private let clock = ContinuousClock()
  /// Seconds from the start until `marker` was drawn; `nil` if it was not within a minute.
  private(set) var firstFrame: Double?

  /// Starts `command` and waits until it has drawn `marker`.
  init(_ command: [String], until marker: String) throws {
    var (leader, follower): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 45, ws_col: 160, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&leader, &follower, nil, nil, &size) == 0 else {
      throw CocoaError(.fileReadUnknown)
    }
    terminal = leader
    let line = FileHandle(fileDescriptor: follower, closeOnDealloc: true)
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/proc/no-home",
    ]
    (process.standardInput, process.standardOutput, process.standardError) = (line, line, line)
    let start = clock.now
    try process.run()
    var drawn: [UInt8] = []
    while start.duration(to: clock.now) < .seconds(60) {
      drawn += read(waiting: 1000)
      if String(decoding: drawn, as: UTF8.self).contains(marker) {
        firstFrame = start.duration(to: clock.now) / .seconds(1)
        break
      }
    }
    _ = read(waiting: 300)
  }

  /// Sends a key and returns the seconds to the first byte drawn for it, and how many were drawn.
  func press(_ key: String) -> (seconds: Double, bytes: Int) {
    let start = clock.now
    let sent = Array(key.utf8)
    _ = write(terminal, sent, sent.count)
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    poll(&waiting, 1, 1000)
    let seconds = start.duration(to: clock.now) / .seconds(1)
    return (seconds, read(waiting: 30).count)
  }

  /// The memory that the program holds now, in MB.
  var memory: Double {
    let path = "/proc/\(process.processIdentifier)/status"
    let status = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.flatMap { Double($0.filter(\.isNumber)) }.map { $0 / 1024 } ?? 0
  }

  /// Quits the program.
  func end() {
    _ = press("Q")
    process.terminate()
    process.waitUntilExit()
    close(terminal)
  }

  /// All that is drawn until nothing more comes for `milliseconds`.
  private func read(waiting milliseconds: Int32) -> [UInt8] {
    var drawn: [UInt8] = []
    var wait = milliseconds
    while true {
      var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, wait) > 0 else { return drawn }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = Glibc.read(terminal, &chunk, chunk.count)
      guard count > 0 else { return drawn }
      drawn += chunk[..<count]
      // What belongs to one frame comes without a pause.
      wait = 5
    }
  }
}
