// The same work done by newsboat and sfeed, where they are installed.
import Foundation

/// Measures newsboat and sfeed on the same feeds.
func measurePeers(_ bench: Bench, into report: inout Report) throws {
  // Their own figures grow with the number of articles; a million takes them many minutes.
  guard bench.articles <= 100_000 else { return }
  if isInstalled("newsboat") { try measureNewsboat(bench, into: &report) }
  if isInstalled("sfeed") { try measureSfeed(bench, into: &report) }
}

private func measureNewsboat(_ bench: Bench, into report: inout Report) throws {
  let folder = bench.options.folder.appending(path: "newsboat-\(bench.articles)")
  try? FileManager.default.removeItem(at: folder)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let config = folder.appending(path: "config")
  try Data("reload-threads 2\n".utf8).write(to: config)
  let base = [
    "newsboat", "-u", bench.corpus.addresses.path(), "-C", config.path(), "-c",
    folder.appending(path: "cache.db").path(),
  ]
  let environment = ["HOME": folder.path()]
  let reload = try ChildRun.measure(base + ["-x", "reload"], environment: environment)
  report.add(bench.articles, "newsboat", "import", reload.wall, "s")
  report.add(bench.articles, "newsboat", "import: CPU", reload.cpu, "s")
  report.add(bench.articles, "newsboat", "import: peak memory", reload.peakMemory, "MB")
  let unread = try ChildRun.measure(base + ["-x", "print-unread"], environment: environment)
  report.add(bench.articles, "newsboat", "print unread", unread.wall, "s")
  report.add(bench.articles, "newsboat", "print unread: peak memory", unread.peakMemory, "MB")
}

private func measureSfeed(_ bench: Bench, into report: inout Report) throws {
  let line = "for feed in \(bench.corpus.folder.path())/feeds/*.xml; do sfeed < $feed; done"
  let run = try ChildRun.measure(["sh", "-c", line])
  report.add(bench.articles, "sfeed", "feeds to lines, no index", run.wall, "s")
}

private func isInstalled(_ program: String) -> Bool {
  (try? ChildRun.measure(["sh", "-c", "command -v \(program)"]))?.status == 0
}
