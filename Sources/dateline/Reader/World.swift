// Programs outside: the browser, the editor, a pipe.
import CleanText
import Foundation
import TerminalUI

/// What the reader asks of other programs.
///
/// All of it runs on the loop's thread, which gives the terminal away where a program needs it.
struct World {
  let terminal: CursesTerminal

  /// What went wrong, in words for the bottom line.
  struct Failure: Error {
    var words: SafeText
  }

  // MARK: - Links

  /// Opens an address in the reader's browser, as one argument and never through a shell.
  func open(_ url: SafeText) throws(Failure) {
    guard ["http://", "https://"].contains(where: url.string.lowercased().hasPrefix) else {
      throw Failure(words: "Only http and https addresses are opened")
    }
    guard let browser = browser else {
      throw Failure(words: "No browser: set BROWSER, or install xdg-open")
    }
    let isGraphical =
      Places.environment("DISPLAY") != nil || Places.environment("WAYLAND_DISPLAY") != nil
    if isGraphical || browser.hasSuffix("xdg-open") {
      try start(browser, [url.string])
    } else {
      // Without a graphical session, the browser is one of the terminal's.
      let status = terminal.run(browser, [url.string])
      if status != 0 { throw Failure(words: "\(browser) ended with \(status)") }
    }
  }

  private var browser: String? {
    if let named = Places.environment("BROWSER") {
      return find(String(named.split(separator: ":").first ?? ""))
    }
    return find("xdg-open")
  }

  // MARK: - Editor and pipe

  /// Has a note written in the reader's editor; `nil` when the editor did not end well.
  func edit(_ note: SafeText) -> SafeText? {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "dateline-note-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    guard (try? Data((note.string + "\n").utf8).write(to: file)) != nil else { return nil }
    let editor = Places.environment("VISUAL") ?? Places.environment("EDITOR") ?? "vi"
    // The reader's own setting may hold options, as in `code --wait`.
    let status = terminal.run("/bin/sh", ["-c", "\(editor) \"$1\"", "sh", file.path])
    guard status == 0, let data = try? Data(contentsOf: file) else { return nil }
    return SafeText(String(decoding: data, as: UTF8.self))
  }

  /// Runs the command that the reader typed, with the text on its standard input, and waits for a
  /// line before the reader comes back.
  func pipe(_ text: SafeText, to command: String) throws(Failure) {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "dateline-pipe-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    guard (try? Data(text.string.utf8).write(to: file)) != nil else {
      throw Failure(words: "The text could not be written to \(file.path)")
    }
    let script = """
      sh -c "$1" < "$2"; status=$?
      [ "$status" = 0 ] || printf 'ended with %s\\n' "$status"
      printf '\\n[Enter] back to Dateline '; read -r line < /dev/tty
      """
    _ = terminal.run("/bin/sh", ["-c", script, "sh", command, file.path])
  }

  // MARK: - Processes

  /// Starts a program without waiting for it; what it prints is not for this screen.
  private func start(_ path: String, _ arguments: [String]) throws(Failure) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Failure(words: "\(path) cannot be run: \(error.localizedDescription)")
    }
  }

  /// The program's path, looked for in `PATH`.
  private func find(_ name: String) -> String? {
    if name.hasPrefix("/") {
      return FileManager.default.isExecutableFile(atPath: name) ? name : nil
    }
    let folders = (Places.environment("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }
      .first { !name.isEmpty && FileManager.default.isExecutableFile(atPath: $0) }
  }
}
