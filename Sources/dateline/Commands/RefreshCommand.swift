// `dateline refresh`: what is new in the files and folders that were imported.
import CleanText
import Foundation
import NewsDesk
import NewsModel
import NewsStorage

/// Reads again what was imported.
let refreshCommand = Command(
  name: "refresh", summary: "reads imported files and folders again, for what is new in them",
  operands: "[SOURCE…]",
  options: [
    .flag("no-entities", "leave finding entities to 'dateline retag'"),
    .value(
      "progress", "HOW", choices: ["auto", "plain", "json", "none"], "how to show how far it is"),
  ],
  example: "dateline refresh 'Sample Gazette'",
  discussion: """
    Each import is done again with its own options: --tag, --source, --date and --format. Files that
    did not change are passed over. Feeds that a subscription list names are kept, but cannot be
    fetched over the network yet.
    """
) { invocation in
  let store = try invocation.openForWriting()
  let reader = try StoreReader(path: invocation.storePath)
  let asked = try RefreshRequest(invocation.operands, reader)
  let show = ProgressDisplay(
    invocation["progress"] ?? "auto", paths: asked.origins.map(\.path))
  Interruption.watch()
  let refresher = Refresher(
    store: store, isCancelled: { Interruption.hasCome }, report: show.event)
  let progress = try refresher.run(asked.origins)
  if asked.origins.isEmpty { return asked.end(.done) }
  if !invocation.has("no-entities"), !Interruption.hasCome {
    try tagWaiting(in: store, show: show)
  }
  show.end(progress)
  return asked.end(
    Interruption.hasCome ? .interrupted : progress.failed == 0 ? .done : .partial)
}

/// What a refresh is asked for, and what of that cannot be done.
private struct RefreshRequest {
  var origins: [Origin] = []
  var complaints: [String] = []
  /// Whether something that was asked for by name is not done.
  var isPartial = false

  /// All origins where no source is named.
  init(_ names: [String], _ reader: StoreReader) throws {
    let feeds = try reader.subscriptions()
    if names.isEmpty {
      origins = try reader.origins()
      if !feeds.isEmpty {
        complaints.append(
          "\(counted(feeds.count, "feed is", plural: "feeds are")) kept; fetching is not built yet")
      } else if origins.isEmpty {
        complaints.append("nothing to read again: only files and folders that were imported are")
      }
      return
    }
    let known = try reader.overview(limit: 100_000).sources.map(\.name)
    for name in names { try add(name, known, feeds, reader) }
  }

  private mutating func add(
    _ name: String, _ known: [SafeText], _ feeds: [Subscription], _ reader: StoreReader
  ) throws {
    let lower = name.lowercased()
    if let source = known.first(where: { $0.string.lowercased() == lower }) {
      let found = try reader.origins(ofSource: source)
      origins += found.filter { !origins.contains($0) }
      if found.isEmpty { fail("'\(source)' came from nowhere that can be read again") }
    } else if let feed = feeds.first(where: { $0.title.string.lowercased() == lower }) {
      fail("'\(feed.title)' is a feed, and fetching is not built yet")
    } else {
      let near = nearest(to: name, among: (known + feeds.map(\.title)).map(\.string))
      fail("there is no source '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }

  /// Says what could not be done, and returns how the command ends.
  func end(_ status: ExitStatus) -> ExitStatus {
    for complaint in complaints { printError("dateline: \(complaint)") }
    return status == .done && isPartial ? .partial : status
  }

  private mutating func fail(_ complaint: String) {
    complaints.append(complaint)
    isPartial = true
  }
}
