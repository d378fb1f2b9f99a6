// Reading again what was imported before, for what is new in it.
import Glibc
import NewsStorage

/// Imports again from where articles came, with the options of then.
///
/// Files that did not change are skipped without being read, so a refresh costs what is new.
public struct Refresher {
  private let store: NewsStore
  private let isCancelled: @Sendable () -> Bool
  private let report: (ImportEvent) -> Void

  /// Makes a refresher; the arguments are an `Importer`'s.
  public init(
    store: NewsStore, isCancelled: @escaping @Sendable () -> Bool = { false },
    report: @escaping (ImportEvent) -> Void
  ) {
    (self.store, self.isCancelled, self.report) = (store, isCancelled, report)
  }

  /// Imports what lies at the origins now; those that are not there any more are counted as gone.
  ///
  /// - Throws: `StoreError`; what was reported as committed stays.
  public func run(_ origins: [Origin]) throws -> ImportProgress {
    var progress = ImportProgress()
    for (options, paths) in byOptions(origins) {
      guard !isCancelled(), let options = ImportOptions(text: options) else { continue }
      let there = paths.filter { FileState($0) != .failure(ENOENT) }
      progress.gone += paths.count - there.count
      let importer = Importer(
        store: store, options: options, continuing: progress, isCancelled: isCancelled,
        report: report)
      progress = try importer.run(there)
    }
    return progress
  }

  /// The paths by their options, so that those of one kind are read in parallel.
  private func byOptions(_ origins: [Origin]) -> [(options: String, paths: [String])] {
    var groups: [(options: String, paths: [String])] = []
    var places: [String: Int] = [:]
    for origin in origins {
      if let place = places[origin.options] {
        groups[place].paths.append(origin.path)
      } else {
        places[origin.options] = groups.count
        groups.append((origin.options, [origin.path]))
      }
    }
    return groups
  }
}
