// The example of the project's front page, compiled and run.
import Foundation
import NewsDesk
import NewsModel
import NewsStorage
import Testing

@Suite struct ReadmeExampleTests {
  @Test func theExampleIsWhatStandsHereAndItRuns() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/saved-pages", withIntermediateDirectories: true)
    let readme = try Self.lines(of: Self.root + "/README.md")
    let source = try Self.lines(of: #filePath)

    let code = readme.drop { $0 != "let store = try NewsStore(path: \"news.sqlite\")" }.prefix {
      $0 != "```"
    }
    let compiled = source.drop { $0 != "// begin" }.dropFirst().prefix { $0 != "// end" }

    #expect(!code.isEmpty)
    #expect(code.map(Self.localized) == compiled.map { $0 })
    try example(in: folder.path)
  }

  private func example(in folder: String) throws {
    // begin
    let store = try NewsStore(path: folder + "/" + "news.sqlite")
    let importer = Importer(store: store, options: ImportOptions()) { event in
      if case .committed(let progress) = event { print(progress.committed, "articles are safe") }
    }
    _ = try importer.run([folder + "/" + "saved-pages", folder + "/" + "feeds/world.xml"])

    let reader = try StoreReader(path: folder + "/" + "news.sqlite")
    let now = Int64(Date().timeIntervalSince1970 * 1_000_000_000)
    let query = try QueryParser.parse("tag:local last:7d", today: CalendarDay(localOf: now)).query
    for article in try reader.page(PageRequest(query: query)).rows {
      print(article.title, article.isRead ? "" : "(new)")
    }
    // end
  }

  /// A line of the example with its files in a folder of the test's own.
  private static func localized(_ line: String) -> String {
    ["\"news.sqlite\"", "\"saved-pages\"", "\"feeds/world.xml\""].reduce(line) {
      $0.replacing($1, with: "folder + \"/\" + \($1)")
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  /// A file's lines without their indentation.
  private static func lines(of path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.trimmingPrefix { $0 == " " }) }
  }
}
