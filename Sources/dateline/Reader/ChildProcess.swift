// Commands of the command line run in processes of their own, as their users would run them.
import CleanText
import Foundation
import Reader
import Synchronization

/// Runs this program's own commands beside the reader.
final class ChildProcess: Sendable {
  private let store: String
  private let configuration: String?
  private let inbox: Inbox
  private let queue = DispatchQueue(label: "commands", attributes: .concurrent)
  /// The process of the job that is running.
  private let job = Mutex<pid_t?>(nil)

  init(store: String, configuration: String?, inbox: Inbox) {
    (self.store, self.configuration, self.inbox) = (store, configuration, inbox)
  }

  /// Runs a command and posts what it printed.
  func run(_ arguments: [String]) {
    queue.async { [self] in
      do {
        let run = try start(arguments)
        let errors = collect(run.errors)
        let output = run.output.readDataToEndOfFile()
        run.process.waitUntilExit()
        let failures = errors.value()
        let text = [output, failures].map { String(decoding: $0, as: UTF8.self) }
          .filter { !$0.isEmpty }.joined(separator: "\n")
        inbox.post(
          .printed(
            SafeText(text), command: arguments.joined(separator: " "),
            succeeded: run.process.terminationStatus == 0))
      } catch {
        inbox.post(.failed("\(arguments.first ?? "") cannot be run: \(error.localizedDescription)"))
      }
    }
  }

  /// Runs long work; posts its progress, and at its end its summary.
  func runJob(_ kind: Job.Kind, _ arguments: [String]) {
    queue.async { [self] in
      do {
        let run = try start(arguments + ["--progress", "json"])
        job.withLock { $0 = run.process.processIdentifier }
        let errors = collect(run.errors)
        var (begin, work) = (ContinuousClock().now, "")
        for line in lines(of: run.output) {
          guard var progress = Job.Progress(line: line, kind: kind) else { continue }
          // Another kind of work has a rate of its own.
          if progress.work != work { (begin, work) = (ContinuousClock().now, progress.work) }
          progress.seconds = (ContinuousClock().now - begin).seconds
          inbox.post(.progressed(progress))
        }
        run.process.waitUntilExit()
        job.withLock { $0 = nil }
        inbox.post(
          .jobEnded(
            kind, summary: summary(of: errors.value(), kind),
            succeeded: [0, 130].contains(run.process.terminationStatus)))
      } catch {
        inbox.post(
          .jobEnded(kind, summary: SafeText(line: error.localizedDescription), succeeded: false))
      }
    }
  }

  /// Asks the job to finish the batch in hand and stop.
  func cancelJob() {
    job.withLock { if let process = $0 { kill(process, SIGINT) } }
  }

  /// Stops the job and waits until its last batch is safe.
  func finish() {
    cancelJob()
    queue.sync(flags: .barrier) {}
  }

  // MARK: - Processes

  private struct Run {
    var process: Process
    var output: FileHandle
    var errors: FileHandle
  }

  private func start(_ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments =
      ["--store", store] + (configuration.map { ["--config", $0] } ?? []) + arguments
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return Run(
      process: process, output: output.fileHandleForReading, errors: errors.fileHandleForReading)
  }

  /// Reads to the end on another thread, so that neither pipe fills up.
  private func collect(_ handle: FileHandle) -> Collected {
    let collected = Collected()
    let descriptor = handle.fileDescriptor
    let copy = dup(descriptor)
    DispatchQueue.global().async {
      collected.set(FileHandle(fileDescriptor: copy, closeOnDealloc: true).readDataToEndOfFile())
    }
    return collected
  }

  private func lines(of handle: FileHandle) -> some Sequence<String> {
    var rest = Data()
    return sequence(state: ()) { _ -> String? in
      while true {
        if let end = rest.firstIndex(of: 0x0A) {
          defer { rest = Data(rest[(end + 1)...]) }
          return String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
        }
        let more = handle.availableData
        guard !more.isEmpty else { return nil }
        rest.append(more)
      }
    }
  }

  /// The last line that the command said, which is its summary, and the first of its complaints.
  private func summary(of errors: Data, _ kind: Job.Kind) -> SafeText {
    let lines = String(decoding: errors, as: UTF8.self).split(separator: "\n").map(String.init)
    let complaint = lines.first { $0.hasPrefix("dateline: ") }?.dropFirst("dateline: ".count)
    let summary = lines.last { !$0.hasPrefix("dateline: ") }
    let parts = [summary, complaint.map(String.init)].compactMap { $0 }
    return SafeText(line: parts.isEmpty ? "\(kind.rawValue) ended" : parts.joined(separator: " · "))
  }
}

/// What another thread reads, waited for.
private final class Collected: Sendable {
  private let data = Mutex(Data())
  private let ready = DispatchSemaphore(value: 0)

  func set(_ data: Data) {
    self.data.withLock { $0 = data }
    ready.signal()
  }

  func value() -> Data {
    ready.wait()
    return data.withLock { $0 }
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}

extension Job.Progress {
  /// Reads a line of `--progress json`.
  fileprivate init?(line: String, kind: Job.Kind) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    else { return nil }
    if let tagged = object["tagged"] as? Int, let waiting = object["waiting"] as? Int {
      let share = Double(tagged) / Double(max(1, tagged + waiting))
      self.init(work: "finding names", done: tagged, share: share, seconds: 0)
    } else if let done = object["committed"] as? Int {
      let bytes = (object["bytes"] as? Double, object["totalBytes"] as? Double)
      let share: Double? =
        if case (let read?, let total?) = bytes, total > 0 { min(1, read / total) } else { nil }
      self.init(work: kind.rawValue, done: done, share: share, seconds: 0)
    } else {
      return nil
    }
  }
}
