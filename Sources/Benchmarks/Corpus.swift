// A made-up body of news to measure with: RSS feeds, the same on every machine.
import Foundation

/// A folder of RSS feeds with made-up articles of 6 to 12 paragraphs, about 2.5 KB each.
struct Corpus {
  let folder: URL
  let articles: Int

  /// The feeds' files, in order.
  var feeds: [URL] {
    (0..<feedCount).map { folder.appending(path: "feeds/\(String(format: "%04d", $0)).xml") }
  }

  /// The list of addresses that newsboat and sfeed read.
  var addresses: URL { folder.appending(path: "urls") }

  private let feedCount: Int
  private let itemsPerFeed: Int

  /// Makes the corpus in `folder` unless it is there already.
  init(articles: Int, in folder: URL) throws {
    feedCount = min(100, articles)
    itemsPerFeed = articles / feedCount
    self.articles = feedCount * itemsPerFeed
    self.folder = folder.appending(path: "corpus-\(articles)")
    guard !FileManager.default.fileExists(atPath: addresses.path()) else { return }
    try write()
  }

  /// The sum of the feeds' sizes, in bytes.
  var size: Int {
    feeds.reduce(0) { sum, feed in
      sum + ((try? feed.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0)
    }
  }

  private func write() throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "feeds"), withIntermediateDirectories: true)
    var writer = NewsWriter(seed: 20_250_502)
    for (number, feed) in feeds.enumerated() {
      try Data(writer.feed(number, items: itemsPerFeed).utf8).write(to: feed)
    }
    let lines = feeds.map { "file://\($0.path())\n" }.joined()
    try Data(lines.utf8).write(to: addresses)
  }
}
