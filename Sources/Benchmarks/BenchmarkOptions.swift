// What `make bench` can be told.
import Foundation

/// What the benchmarks are to measure.
struct BenchmarkOptions {
  /// Numbers of articles, ascending.
  var sizes = [10_000, 100_000]
  var asJSON = false
  /// Where corpora and stores are made, and kept for the next run.
  var folder = URL(filePath: ".build/bench")
  var program = URL(filePath: ".build/release/dateline")

  /// Reads `--json`, `--sizes 10000,100000`, `--folder F` and `--program P`; `SIZE=1M` in the
  /// environment adds a million articles.
  init(_ arguments: [String]) throws {
    if ProcessInfo.processInfo.environment["SIZE"] == "1M" { sizes.append(1_000_000) }
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--json": asJSON = true
      case "--sizes":
        sizes = (rest.popFirst() ?? "").split(separator: ",").compactMap { Int($0) }.sorted()
      case "--folder": folder = URL(filePath: rest.popFirst() ?? "")
      case "--program": program = URL(filePath: rest.popFirst() ?? "")
      default: throw BenchmarkFailure(message: "unknown option \(argument)")
      }
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
}

/// Why nothing can be measured.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
