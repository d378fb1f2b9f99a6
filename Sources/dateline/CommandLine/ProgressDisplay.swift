// How far long work is: a bar for people, lines for programs.
import CleanText
import Foundation
import NewsDesk
import NewsModel
import NewsParsing

/// Shows how far an import is: a bar on a terminal, lines for programs, or nothing.
final class ProgressDisplay {
  private enum Style {
    case bar, plain, json, none
  }

  private let style: Style
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastDraw: ContinuousClock.Instant?
  private var taggingStart: ContinuousClock.Instant?
  /// Bytes of all files, for the time left; `nil` where nobody looks.
  private let totalBytes: Int64?
  private var isBarDrawn = false

  /// Takes the value of `--progress`.
  init(_ name: String, paths: [String]) {
    style =
      switch name {
      case "plain": .plain
      case "json": .json
      case "none": .none
      default: isatty(STDERR_FILENO) == 1 ? .bar : .none
      }
    totalBytes = style == .bar || style == .json ? totalSize(of: paths) : nil
    start = clock.now
  }

  /// Shows one event of the import.
  func event(_ event: ImportEvent) {
    switch event {
    case .committed(let progress): committed(progress)
    case .failed(let path, let item, let problem):
      clearBar()
      let place = item.map { "\(path): item \($0 + 1)" } ?? path
      printError("dateline: \(place): \(words(for: problem))")
    case .subscriptions: break
    }
  }

  /// Shows that so many of the waiting articles are tagged.
  func tagged(_ count: Int, of total: Int) {
    switch style {
    case .json: printOut(#"{"tagged":\#(count),"waiting":\#(max(0, total - count))}"#)
    case .bar:
      let begun = taggingStart ?? clock.now
      taggingStart = begun
      draw("finding entities", "\(grouped(count)) of \(grouped(total))", count, total, since: begun)
    case .plain, .none: break
    }
  }

  /// Says what the import did.
  func end(_ progress: ImportProgress) {
    clearBar()
    var parts = [
      "imported \(progress.imported)", "changed \(progress.changed)",
      "unchanged \(progress.unchanged)", "failed \(progress.failed)",
    ]
    if progress.gone > 0 { parts.append("gone \(progress.gone)") }
    if progress.subscriptions > 0 {
      parts.append("feeds \(progress.subscriptions) (\(progress.newSubscriptions) new)")
    }
    printError(parts.joined(separator: ", "))
  }

  /// Says how many articles were tagged.
  func endTagging(_ count: Int) {
    clearBar()
    printError("tagged \(counted(count, "article"))")
  }

  private func committed(_ progress: ImportProgress) {
    switch style {
    case .plain: printOut("committed \(progress.committed)")
    case .json:
      let seconds = start.duration(to: clock.now) / .seconds(1)
      printOut(
        #"{"committed":\#(progress.committed),"imported":\#(progress.imported),"#
          + #""changed":\#(progress.changed),"unchanged":\#(progress.unchanged),"#
          + #""failed":\#(progress.failed),"bytes":\#(progress.bytes),"#
          + #""totalBytes":\#(totalBytes.map(String.init) ?? "null"),"#
          + #""seconds":\#((seconds * 1000).rounded() / 1000)}"#)
    case .bar:
      draw(
        "importing", "\(grouped(progress.committed)) articles", Int(progress.bytes),
        Int(totalBytes ?? 0), since: start)
    case .none: break
    }
  }

  /// Draws one line over the one before, at most ten times a second.
  private func draw(
    _ work: String, _ amount: String, _ done: Int, _ total: Int,
    since begun: ContinuousClock.Instant
  ) {
    let now = clock.now
    if let lastDraw, lastDraw.duration(to: now) < .milliseconds(100) { return }
    lastDraw = now
    isBarDrawn = true
    let share = total > 0 ? min(1, Double(done) / Double(total)) : 0
    let filled = Int(share * 20)
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 20 - filled)
    let seconds = begun.duration(to: now) / .seconds(1)
    let left = share > 0.01 ? "  \(duration(seconds / share - seconds)) left" : ""
    printErrorRaw("\r\u{1B}[K\(work)  \(bar)  \(amount)\(left)")
  }

  private func clearBar() {
    if isBarDrawn { printErrorRaw("\r\u{1B}[K") }
    isBarDrawn = false
  }
}

/// What is said to a person of a file or item that cannot be imported.
func words(for problem: ImportProblem) -> String {
  switch problem {
  case .file(.system(let code)): String(cString: strerror(code))
  case .file(.notAFile): "not a regular file"
  case .parsing(let error): words(for: error)
  }
}

/// The seconds in words: `12 s`, `3 min`, `2 h 5 min`.
private func duration(_ seconds: Double) -> String {
  let whole = Int(seconds.rounded(.up))
  if whole < 60 { return "\(whole) s" }
  if whole < 3600 { return "\((whole + 59) / 60) min" }
  return "\(whole / 3600) h \(whole % 3600 / 60) min"
}
