// What the reader remembers between sessions: lines typed, and where articles were left.
import Foundation

/// The files of the state folder.
///
/// Without a folder that can be written, nothing is remembered.
struct ReadingMemory: Sendable {
  private let folder: URL
  private let writing = DispatchQueue(label: "memory")
  private static let historyNames = ["filter", "find", "command", "pipe", "import"]
  private static let mostPositions = 2_000

  init(folder: String) {
    self.folder = URL(filePath: folder)
  }

  /// The lines typed before, by what they were typed for, newest last.
  func histories() -> [String: [String]] {
    var histories: [String: [String]] = [:]
    for name in Self.historyNames {
      let lines = lines(of: "history-\(name)")
      if !lines.isEmpty { histories[name] = lines }
    }
    return histories
  }

  /// Where articles were left, in scalars of their text.
  func positions() -> [Int64: Int] {
    var positions: [Int64: Int] = [:]
    for line in lines(of: "positions") {
      let numbers = line.split(separator: " ")
      guard numbers.count == 2, let id = Int64(numbers[0]), let offset = Int(numbers[1])
      else { continue }
      positions[id] = offset
    }
    return positions
  }

  func save(history name: String, lines: [String]) {
    write(lines.filter { !$0.contains("\n") }, to: "history-\(name)")
  }

  /// Keeps the positions; those of the oldest articles are forgotten when there are too many.
  func save(positions: [Int64: Int]) {
    let kept = positions.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .suffix(Self.mostPositions)
    write(kept.map { "\($0.key) \($0.value)" }, to: "positions")
  }

  /// Waits for what is being written.
  func finish() { writing.sync {} }

  private func lines(of name: String) -> [String] {
    guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func write(_ lines: [String], to name: String) {
    writing.async { [folder] in
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let text = lines.map { $0 + "\n" }.joined()
      try? Data(text.utf8).write(to: folder.appending(path: name), options: .atomic)
    }
  }
}
