// What the tests of the store share: a store in a folder of its own, and articles to put in it.
import CleanText
import Foundation
import NewsModel
import Testing

@testable import NewsStorage

/// A store in a temporary folder, gone with the test.
final class TemporaryStore {
  let folder: URL
  let store: NewsStore
  let reader: StoreReader

  /// 12 June 2025, noon, UTC.
  static let now: Int64 = 1_749_729_600

  init(now: Int64 = TemporaryStore.now) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("store.sqlite").path
    store = try NewsStore(path: path, clock: .fixed(at: now))
    reader = try StoreReader(path: path, clock: .fixed(at: now))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Stores articles as a feed would bring them, and returns their ids.
  @discardableResult
  func add(_ articles: Article..., source: SafeText = "Feed") throws -> [Int64] {
    try store.store(articles.map { IncomingArticle($0, source: source) }).map(\.id)
  }

  func titles(
    _ query: String, sort: NewsModel.SortOrder = .date, anchor: PageRequest.Anchor = .first,
    limit: Int = 100
  ) throws -> [String] {
    try reader.page(
      PageRequest(query: try parse(query), sort: sort, anchor: anchor, limit: limit)
    ).rows.map(\.title.string)
  }

  func parse(_ query: String) throws -> Query {
    try QueryParser.parse(query, today: Timestamp(seconds: Self.now).day).query
  }
}

extension Article {
  /// An article published on a day of June 2025.
  init(
    _ title: SafeText, day: Int? = 1, body: SafeText = "Nothing else.", guid: SafeText? = nil,
    url: SafeText? = nil, tags: [SafeText] = []
  ) {
    self.init(title: title, body: body)
    published = day.flatMap { CalendarDay(year: 2025, month: 6, day: $0) }.map {
      Timestamp(day: $0)
    }
    (self.guid, self.url, self.tags) = (guid ?? title, url, tags)
  }
}

extension TemporaryStore {
  /// The id of the article with the title.
  func id(_ title: SafeText) throws -> Int64 {
    let all = try reader.page(PageRequest(query: .all, limit: 1000)).rows
    return try #require(all.first { $0.title == title }?.id)
  }

  /// Keeps mentions as what tagging found in the article with the title.
  func tag(_ title: SafeText, _ mentions: Mention..., about: [SafeText] = []) throws {
    let id = try id(title)
    let waiting = try reader.awaitingTagging(limit: 1000)
    let article = try #require(waiting.first { $0.id == id })
    try store.record([(article, Tagging(mentions: mentions, about: about))], model: "test")
  }
}
