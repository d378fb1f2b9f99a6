// Drives the real binary in a real terminal: tmux, with keys sent and the screen read back.
import Foundation
import Testing

/// A program in a tmux window of its own server, which ends with it.
final class TmuxSession {
  private let socket = "dateline-test-\(UUID().uuidString.prefix(8))"
  private let folder: Scratch

  /// Starts the binary with `arguments` in a window of that size; with `hasJobs` under a shell that
  /// says when it is stopped, and continues it at a line.
  init(
    _ arguments: [String], columns: Int = 80, rows: Int = 24, term: String = "tmux-256color",
    environment: [String: String] = [:], background: String? = nil, hasJobs: Bool = false
  ) throws {
    folder = try Scratch()
    let settings = Scratch.environment.merging(environment) { $1 }
      .map { "\($0.key)=\($0.value)" }
    let words = ["env", "-i", "TERM=\(term)"] + settings + [Binary.path] + arguments
    let line = words.map(quoted).joined(separator: " ")
    // The shell stays after the program, so that what it leaves behind can be read.
    // tmux answers for the background that its window has.
    let style = background.map { "set -g window-style bg=\($0)\n" } ?? ""
    try Data("set -g status off\n\(style)".utf8).write(to: URL(filePath: folder / "tmux.conf"))
    try tmux([
      "-f", folder / "tmux.conf", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "sh -c \(quoted("\(hasJobs ? Self.underJobControl(line) : line); echo ended:$?; sleep 60"))",
    ])
  }

  private static func underJobControl(_ line: String) -> String {
    "set -m; \(line); echo stopped; read line; fg"
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// Sends keys by tmux's names: `j`, `Enter`, `C-f`.
  func send(_ keys: String...) throws {
    for key in keys {
      try tmux(["send-keys", key])
      Thread.sleep(forTimeInterval: 0.03)
    }
  }

  /// Types text letter by letter.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
    Thread.sleep(forTimeInterval: 0.05)
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Sends a signal to the program by its name: `TERM`.
  func signal(_ name: String) throws {
    let shell = try tmux(["display-message", "-p", "#{pane_pid}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    // The program may not have been started yet.
    for _ in 0..<100 {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/pkill")
      process.arguments = ["-\(name)", "-P", shell]
      try process.run()
      process.waitUntilExit()
      if process.terminationStatus == 0 { return }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  /// Whether the program has the screen, so that the shell's own is hidden.
  func isOnAlternateScreen() throws -> Bool {
    try tmux(["display-message", "-p", "#{alternate_on}"]).hasPrefix("1")
  }

  /// The rows on the screen; `withStyles` leaves their escape sequences in.
  func screen(withStyles: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p"] + (withStyles ? ["-e"] : []))
  }

  /// The runs of text on the screen that are in reverse video.
  func reversed() throws -> [String] {
    var isReversed = false
    var runs: [String] = []
    for part in try screen(withStyles: true).components(separatedBy: "\u{1B}[") {
      guard let end = part.firstIndex(of: "m") else { continue }
      for code in part[..<end].components(separatedBy: ";") {
        if code == "7" { isReversed = true }
        if code == "0" || code == "27" || code.isEmpty { isReversed = false }
      }
      let text = String(part[part.index(after: end)...])
      if isReversed, !text.isEmpty { runs.append(text) }
    }
    return runs
  }

  /// Waits until the screen satisfies `condition`, and returns it; records an issue after `limit`.
  @discardableResult
  func wait(
    for what: String, limit: TimeInterval = 15, sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: (String) -> Bool
  ) throws -> String {
    let end = Date(timeIntervalSinceNow: limit)
    var seen = ""
    repeat {
      seen = try screen()
      if condition(seen) { return seen }
      Thread.sleep(forTimeInterval: 0.05)
    } while Date() < end
    Issue.record("waited for \(what), saw:\n\(seen)", sourceLocation: sourceLocation)
    return seen
  }

  /// Waits until `text` is on the screen.
  @discardableResult
  func wait(
    forText text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try wait(for: "“\(text)”", sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// Foundation waits until a child's copy of a socket is closed, which tmux's server would keep.
  private static let tmuxWithoutInheritedFiles = """
    for file in /proc/$$/fd/*; do
      number=${file##*/}
      if [ "$number" -gt 2 ]; then eval "exec $number>&-"; fi
    done
    exec tmux "$@"
    """

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", Self.tmuxWithoutInheritedFiles, "tmux", "-L", socket] + arguments
    // A file and no pipe, which tmux's server would hold open as well.
    let file = folder / "output"
    try Data().write(to: URL(filePath: file))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: file))
    try process.run()
    process.waitUntilExit()
    let data = try Data(contentsOf: URL(filePath: file))
    return String(decoding: data, as: UTF8.self)
  }
}

/// The word in single quotes for a shell.
private func quoted(_ word: String) -> String {
  "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
}
