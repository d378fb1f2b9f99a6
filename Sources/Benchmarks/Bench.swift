// What is measured at one size.
import Foundation

/// The files of one size of corpus, and the programs to run on them.
struct Bench {
  let articles: Int
  let corpus: Corpus
  let options: BenchmarkOptions
  /// The store with its index but no entities, and the one with both.
  let plainStore: URL
  let fullStore: URL

  init(articles: Int, options: BenchmarkOptions) throws {
    self.articles = articles
    self.options = options
    corpus = try Corpus(articles: articles, in: options.folder)
    plainStore = options.folder.appending(path: "plain-\(articles).sqlite")
    fullStore = options.folder.appending(path: "full-\(articles).sqlite")
  }

  /// A command line of the program on a store.
  func dateline(_ arguments: String..., store: URL) -> [String] {
    [options.program.path(), "--store", store.path()] + arguments
  }
}

/// Measures one size; peers first, so that ours can be put beside them.
func measure(_ bench: Bench, into report: inout Report) throws {
  try measureFloor(bench, into: &report)
  try measurePeers(bench, into: &report)
  try measureImport(bench, into: &report)
  try measureStart(bench, into: &report)
  try measureReading(bench, into: &report)
  try measureKeys(bench, into: &report)
}

// MARK: - Import

private func measureImport(_ bench: Bench, into report: inout Report) throws {
  let size = bench.articles
  let peer = report.value(size, "newsboat", "import")
  for (store, flags, what) in [
    (bench.plainStore, ["--no-entities"], "import with full-text index"),
    (bench.fullStore, [], "import with entities too"),
  ] {
    removeStore(store)
    let command =
      [bench.options.program.path(), "--store", store.path(), "import"] + flags + [
        bench.corpus.folder.appending(path: "feeds").path()
      ]
    let run = try ChildRun.measure(command)
    guard run.status == 0 else {
      throw BenchmarkFailure(message: "\(what) of \(size) ended with status \(run.status)")
    }
    report.add(size, "dateline", what, run.wall, "s", over: peer)
    report.add(size, "dateline", what + ": CPU", run.cpu, "s")
    report.add(size, "dateline", what + ": peak memory", run.peakMemory, "MB")
    let text = try textSize(of: store)
    report.add(
      size, "dateline", what + ": store over text", fileSize(store) / text, "×")
  }
}

/// The bytes of titles and bodies in a store, as its stable columns hold them.
private func textSize(of store: URL) throws -> Double {
  let sql = "SELECT sum(length(CAST(title AS BLOB)) + length(CAST(body AS BLOB))) FROM article"
  return try number(printedBy: ["sqlite3", store.path(), sql]) ?? .infinity
}

/// Removes a store with its journal files.
private func removeStore(_ store: URL) {
  for suffix in ["", "-wal", "-shm"] {
    try? FileManager.default.removeItem(atPath: store.path() + suffix)
  }
}

private func fileSize(_ file: URL) -> Double {
  let attributes = try? FileManager.default.attributesOfItem(atPath: file.path())
  return Double((attributes?[.size] as? Int) ?? 0)
}

// MARK: - Start

private func measureStart(_ bench: Bench, into report: inout Report) throws {
  var times: [Double] = []
  for _ in 0..<11 {
    let run = try TerminalRun(bench.dateline(store: bench.fullStore), until: "All articles")
    guard let first = run.firstFrame else {
      throw BenchmarkFailure(message: "the reader drew nothing within a minute")
    }
    times.append(first)
    run.end()
  }
  report.add(
    bench.articles, "dateline", "start to first frame (median)", median(times) * 1000, "ms",
    over: report.value(bench.articles, "newsboat", "print unread").map { $0 * 1000 })
}

// MARK: - Numbers

func median(_ values: [Double]) -> Double { percentile(values, 0.5) }

/// The value that a share (0 to 1) of the values does not exceed.
func percentile(_ values: [Double], _ share: Double) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return 0 }
  return sorted[min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.up)) - 1)]
}
