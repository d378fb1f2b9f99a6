// Programs that are run in our terminal: an editor, a pager, a browser of the terminal's own.
import CNcurses
import Glibc

extension CursesTerminal {
  /// Gives the terminal to a program, waits for its end, and takes the terminal back.
  ///
  /// The program stays in our process group: in one of its own, as Foundation's `Process` makes
  /// it, it would be in the background, and could not read a key.
  ///
  /// - Parameters:
  ///   - path: The program's file.
  ///   - arguments: What follows its name; no shell reads them.
  /// - Returns: Its exit status; 128 and the signal that ended it; 127 if it could not be started.
  public func run(_ path: String, _ arguments: [String]) -> Int32 {
    outside {
      var process: pid_t = 0
      let code = withCStrings([path] + arguments) { arguments in
        posix_spawn(&process, path, nil, nil, arguments, environ)
      }
      return code == 0 ? exitStatus(of: process) : 127
    }
  }

  private func exitStatus(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}
