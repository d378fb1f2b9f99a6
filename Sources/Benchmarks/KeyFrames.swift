// From a key to the frame that it draws: how long, how much of that is the program's own time, and how
// many bytes the terminal gets.
import Foundation

/// What a key cost.
private struct KeyCost {
  /// Seconds to the first byte drawn.
  var wall: Double
  /// Seconds of the program's main thread until nothing more was drawn.
  var own: Double
  var bytes: Int
}

/// Presses keys as fast as a held one repeats, and with rests between them in which the article pane
/// follows the list.
func measureKeys(_ bench: Bench, into report: inout Report) throws {
  let run = try TerminalRun(bench.dateline(store: bench.fullStore), until: "All articles")
  let pageDown = "\u{6}"
  add("held j", run.costs(of: "j", times: 200), bench, &report)
  add("held page down", run.costs(of: pageDown, times: 100), bench, &report)
  add("j after a rest", run.costs(of: "j", times: 50, rest: 0.2), bench, &report)
  for (key, what) in [("G", "G to drawn bytes"), ("g", "g to drawn bytes")] {
    report.add(bench.articles, "dateline", what, run.press(key).seconds * 1000, "ms")
  }
  for _ in 0..<200 { _ = run.press(pageDown) }
  report.add(bench.articles, "dateline", "memory while browsing", run.memory, "MB")
  run.end()
}

private func add(_ what: String, _ costs: [KeyCost], _ bench: Bench, _ report: inout Report) {
  func add(_ name: String, _ value: Double, _ unit: String) {
    report.add(bench.articles, "dateline", "\(what): \(name)", value, unit)
  }
  let own = costs.map { $0.own * 1000 }
  add("own time (median)", median(own), "ms")
  add("own time (99th percentile)", percentile(own, 0.99), "ms")
  add("to drawn bytes (99th percentile)", percentile(costs.map { $0.wall * 1000 }, 0.99), "ms")
  add("bytes (median)", median(costs.map { Double($0.bytes) }), "B")
}

extension TerminalRun {
  fileprivate func costs(of key: String, times: Int, rest: Double = 0) -> [KeyCost] {
    (0..<times).map { _ in
      let before = ownTime
      let (seconds, bytes) = press(key)
      Thread.sleep(forTimeInterval: rest)
      return KeyCost(wall: seconds, own: ownTime - before, bytes: bytes)
    }
  }

  /// The seconds that the program's main thread has run, as Linux's scheduler counts them.
  private var ownTime: Double {
    let process = process.processIdentifier
    let path = "/proc/\(process)/task/\(process)/schedstat"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return (text.split(separator: " ").first.flatMap { Double($0) } ?? 0) / 1e9
  }
}
