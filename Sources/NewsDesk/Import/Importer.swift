// Files into the store: parsed on all cores, written by one thread, durable batch by batch.
import CleanText
import Foundation
import NewsModel
import NewsParsing
import NewsStorage

/// Imports files and folders into a store.
///
/// Interrupted and run again it goes on where it was: files that were imported to their end are
/// skipped without being read, and articles that are there already are recognized.
public final class Importer {
  private let store: NewsStore
  private let options: ImportOptions
  private let isCancelled: @Sendable () -> Bool
  private let report: (ImportEvent) -> Void

  private var progress: ImportProgress
  private var batch = ImportBatch()
  /// Articles of the files being read, by path.
  private var counts: [String: Int] = [:]
  /// Names of the sources that the articles of each path named are of.
  private var sources: [String: Set<String>] = [:]

  /// Makes an importer that writes to `store`.
  ///
  /// `isCancelled` is asked between batches; once it says so, the batch in hand is finished.
  /// `report` is called on the caller's thread, for a batch after it is durable. `progress` is
  /// counted on from.
  public init(
    store: NewsStore, options: ImportOptions,
    continuing progress: ImportProgress = ImportProgress(),
    isCancelled: @escaping @Sendable () -> Bool = { false },
    report: @escaping (ImportEvent) -> Void
  ) {
    (self.store, self.options, self.progress, self.report) = (store, options, progress, report)
    self.isCancelled = isCancelled
  }

  /// Imports what lies at `paths`, and remembers them for a refresh; `-` is standard input.
  ///
  /// - Throws: `StoreError`; what was reported as committed stays.
  public func run(_ paths: [String]) throws -> ImportProgress {
    let threads = coreCount
    let files = Channel<InputFile>(capacity: 4 * threads)
    let chunks = Channel<ParsedChunk>(capacity: 4 * threads)
    let reading = FileReading(options: options, output: chunks)
    startWorkers(threads, { _ in reading.run(files) }, done: { chunks.close() })
    defer {
      files.close()
      chunks.close()
    }
    var walk = FileWalk(paths)
    var inFlight = 0
    var isWalking = true
    while !isCancelled() {
      while isWalking, inFlight < 2 * threads {
        guard let found = walk.next() else {
          isWalking = false
          break
        }
        if try offer(found, to: files) { inFlight += 1 }
      }
      guard inFlight > 0 else { break }
      guard let chunk = chunks.receive() else { break }
      if try take(chunk) { inFlight -= 1 }
    }
    try commit()
    try rememberOrigins(paths)
    return progress
  }

  private func rememberOrigins(_ paths: [String]) throws {
    for path in paths where path != "-" && isThere(path) {
      try store.note(
        Origin(path: absolute(trimmed(path)), options: options.text),
        sources: sources[trimmed(path)] ?? [])
    }
  }

  private func isThere(_ path: String) -> Bool {
    if case .failure = FileState(path) { false } else { true }
  }

  /// Passes a file to the parsing threads, unless it was imported before; returns whether it was
  /// passed.
  private func offer(_ found: FoundFile, to files: Channel<InputFile>) throws -> Bool {
    switch found {
    case .failure(let path, let problem):
      progress.failed += 1
      report(.failed(path: path, item: nil, .file(problem)))
      return false
    case .file(let file):
      if let stamp = stamp(of: file),
        let articles = try store.articles(ofCompleted: absolute(file.path), stamp: stamp)
      {
        progress.unchanged += articles
        progress.bytes += file.size
        return false
      }
      return files.send(file)
    }
  }

  /// Takes in what a parsing thread found; returns whether a file is at its end.
  private func take(_ chunk: ParsedChunk) throws -> Bool {
    switch chunk {
    case .articles(let articles, let file):
      counts[file.path, default: 0] += articles.count
      sources[file.folder ?? file.path, default: []].formUnion(articles.map(\.source.string))
      batch.add(articles)
      if batch.isFull { try commit() }
    case .subscriptions(let subscriptions, let file):
      progress.subscriptions += subscriptions.count
      progress.newSubscriptions += try store.keep(subscriptions)
      report(.subscriptions(path: file.path, subscriptions))
    case .failure(let item, let problem, let path):
      progress.failed += 1
      report(.failed(path: path, item: item?.index, problem))
    case .end(let file, let isWhole):
      progress.bytes += file.size
      let count = counts.removeValue(forKey: file.path) ?? 0
      if isWhole, let stamp = stamp(of: file) {
        batch.complete(InputStamp(path: absolute(file.path), stamp: stamp, articles: count))
      }
      return true
    }
    return false
  }

  private func commit() throws {
    guard !batch.isEmpty else { return }
    let outcomes = try store.store(batch.articles, completing: batch.completed)
    for outcome in outcomes {
      switch outcome {
      case .imported: progress.imported += 1
      case .changed: progress.changed += 1
      case .unchanged: progress.unchanged += 1
      }
    }
    batch = ImportBatch()
    if !outcomes.isEmpty { report(.committed(progress)) }
  }

  /// What tells this state of the file, and of how it is imported, from others; `nil` for standard
  /// input, which cannot be recognized.
  private func stamp(of file: InputFile) -> String? {
    guard file.path != "-" else { return nil }
    return "\(file.size)\t\(file.modified)\t\(options.text)"
  }
}

/// The path from the root, so that a file is known from whichever folder it is named.
func absolute(_ path: String) -> String {
  path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
}
