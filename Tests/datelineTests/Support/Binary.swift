// Runs the real binary, as a script would.
import Foundation

/// The program under test and the folders around it.
enum Binary {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// `$DATELINE_BINARY`, or the debug build beside the tests.
  static var path: String {
    ProcessInfo.processInfo.environment["DATELINE_BINARY"]
      ?? root.appending(path: ".build/debug/dateline").path()
  }

  static var samples: String { root.appending(path: "Tests/Samples").path() }

  /// What a run printed, and how it ended.
  struct Outcome {
    var output: String
    var errors: String
    var status: Int32

    /// The output read as JSON.
    var records: [[String: Any]] {
      let value = try? JSONSerialization.jsonObject(with: Data(output.utf8))
      return value as? [[String: Any]] ?? []
    }
  }

  /// Runs the program with `arguments`, `input` on its stdin, and no terminal.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = Scratch.environment.merging(environment) { $1 }
    let folder = try Scratch()
    let (stdin, stdout, stderr) = (folder / "stdin", folder / "stdout", folder / "stderr")
    for (file, text) in [(stdin, input), (stdout, ""), (stderr, "")] {
      try Data(text.utf8).write(to: URL(filePath: file))
    }
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: stdin))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: stdout))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: stderr))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: try String(contentsOfFile: stdout, encoding: .utf8),
      errors: try String(contentsOfFile: stderr, encoding: .utf8),
      status: process.terminationReason == .uncaughtSignal
        ? 128 + process.terminationStatus : process.terminationStatus)
  }
}

/// A folder of a test's own, removed with it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path() + "/dateline-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  static func / (folder: Scratch, name: String) -> String { folder.path + "/" + name }

  /// An environment in which nothing of the person's own is found.
  static var environment: [String: String] {
    let inherited = ProcessInfo.processInfo.environment
    var result = ["LANG": "C.UTF-8", "HOME": "/proc/no-home", "TZ": "UTC"]
    for name in ["PATH", "LD_LIBRARY_PATH"] { result[name] = inherited[name] }
    return result
  }

  /// Writes `text` to a file in the folder and returns its path.
  func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: self / name))
    return self / name
  }
}
