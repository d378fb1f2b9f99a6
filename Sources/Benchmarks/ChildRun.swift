// Runs a program once and tells what it took, as a whole process.
import Foundation

/// What a run of a program took.
struct ChildRun: Codable {
  /// Seconds from start to end.
  var wall: Double
  /// Seconds of processor time, the system's part too.
  var cpu: Double
  /// The most memory it held, in MB.
  var peakMemory: Double
  var status: Int32

  /// Runs `command` with its output thrown away.
  ///
  /// A copy of this program waits for it, since the system tells the peak memory of all children
  /// together only.
  static func measure(_ command: [String], environment: [String: String] = [:]) throws -> ChildRun {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = ["--measure"] + command
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(ChildRun.self, from: data)
  }

  /// What the copy of this program does: runs `command` and prints what it took.
  static func runAndPrint(_ command: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    process.waitUntilExit()
    let wall = start.duration(to: clock.now)
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    let run = ChildRun(
      wall: wall / .seconds(1), cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMemory: Double(usage.ru_maxrss) / 1024, status: process.terminationStatus)
    try FileHandle.standardOutput.write(contentsOf: JSONEncoder().encode(run))
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}

/// The first line that a command prints, as a number; `nil` when it is none.
func number(printedBy command: [String]) throws -> Double? {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = command
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return Double(String(decoding: data, as: UTF8.self).split(separator: "\n").first ?? "")
}
