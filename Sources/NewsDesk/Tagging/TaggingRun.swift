// What waits for tagging, tagged on all cores and recorded batch by batch.
import CleanText
import Foundation
import NewsEntities
import NewsModel
import NewsStorage

/// Tags the articles of a store that wait for it; ended early, it is taken up again where it was.
public final class TaggingRun {
  private static let chunkSize = 16
  private static let batchSize = 512

  private let store: NewsStore
  private let reader: StoreReader
  private let tagger: Tagger
  private let isCancelled: @Sendable () -> Bool

  private typealias Tagged = [(article: UntaggedArticle, tagging: Tagging)]

  /// Makes a run that reads the queue by `reader`, the same store's.
  public init(
    store: NewsStore, reader: StoreReader, tagger: Tagger,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    (self.store, self.reader, self.tagger) = (store, reader, tagger)
    self.isCancelled = isCancelled
  }

  /// Tags until nothing waits, and returns how many articles were tagged.
  ///
  /// `report` is called after each durable batch with the number tagged so far. Throws `StoreError`;
  /// what was reported stays.
  @discardableResult
  public func run(report: (Int) -> Void = { _ in }) throws -> Int {
    let work = Channel<[UntaggedArticle]>(capacity: 1_024)
    let results = Channel<Tagged>(capacity: 1_024)
    startWorkers(
      coreCount, { [tagger] _ in Self.tag(work, with: tagger, into: results) },
      done: { results.close() })
    defer {
      work.close()
      results.close()
    }
    var queue = Queue(reader: reader)
    var done = 0
    var inFlight = 0
    var batch: Tagged = []
    while !isCancelled() {
      while inFlight * Self.chunkSize < 2 * Self.batchSize, let chunk = try queue.next() {
        work.send(chunk)
        inFlight += 1
      }
      guard inFlight > 0, let tagged = results.receive() else { break }
      inFlight -= 1
      batch += tagged
      if batch.count >= Self.batchSize { try record(&batch, &done, report) }
    }
    try record(&batch, &done, report)
    return done
  }

  private func record(_ batch: inout Tagged, _ done: inout Int, _ report: (Int) -> Void) throws {
    guard !batch.isEmpty else { return }
    try store.record(batch, model: tagger.modelName)
    done += batch.count
    batch = []
    report(done)
  }

  private static func tag(
    _ work: Channel<[UntaggedArticle]>, with tagger: Tagger, into results: Channel<Tagged>
  ) {
    while let articles = work.receive() {
      let tagged = articles.map { article in
        let tagging = tagger.tag(
          article.body, title: article.title, published: article.published?.day,
          language: article.language?.string
        ).withPeoplesAsPlaces
        return (article: article, tagging: tagging)
      }
      guard results.send(tagged) else { return }
    }
  }

  /// Reads what waits, some hundred at a time.
  private struct Queue {
    let reader: StoreReader
    var last: Int64?
    var loaded: ArraySlice<UntaggedArticle> = []

    mutating func next() throws -> [UntaggedArticle]? {
      if loaded.isEmpty {
        loaded = try reader.awaitingTagging(after: last, limit: TaggingRun.batchSize)[...]
        guard let place = loaded.last?.place else { return nil }
        last = place
      }
      defer { loaded = loaded.dropFirst(TaggingRun.chunkSize) }
      return Array(loaded.prefix(TaggingRun.chunkSize))
    }
  }
}
