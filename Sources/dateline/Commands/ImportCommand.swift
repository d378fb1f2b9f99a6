// `dateline import`: files and folders into the store.
import CleanText
import Foundation
import NewsDesk
import NewsEntities
import NewsModel
import NewsStorage

/// Imports files and folders.
let importCommand = Command(
  name: "import", summary: "reads files and folders into the store", operands: "PATH…|-",
  options: [
    .formatOption,
    .value("tag", "T", "give every article this tag; may be repeated"),
    .value("source", "NAME", "say where the articles come from"),
    .value("date", "YYYY-MM-DD", "a yearless date is the latest not after this day"),
    .flag("no-entities", "leave finding entities to 'dateline retag'"),
    .value(
      "progress", "HOW", choices: ["auto", "plain", "json", "none"], "how to show how far it is"),
  ],
  example: "dateline import --tag local ~/news/2026",
  discussion: """
    Text, HTML, feeds, OPML and JSON lines are told apart by themselves. Importing the same again
    changes nothing; interrupted and run again it goes on where it was.
    """
) { invocation in
  guard !invocation.operands.isEmpty else { throw CommandFailure.usage("import needs a PATH") }
  let options = ImportOptions(
    format: invocation.format, tags: invocation.all("tag").map { SafeText(line: $0) },
    source: invocation["source"].map { SafeText(line: $0) },
    referenceDay: try invocation.day("date"))
  let store = try invocation.openForWriting()
  let show = ProgressDisplay(invocation["progress"] ?? "auto", paths: invocation.operands)
  Interruption.watch()
  let importer = Importer(
    store: store, options: options, isCancelled: { Interruption.hasCome }, report: show.event)
  let progress = try importer.run(invocation.operands)
  if !invocation.has("no-entities"), !Interruption.hasCome {
    try tagWaiting(in: store, show: show)
  }
  show.end(progress)
  if Interruption.hasCome { return .interrupted }
  return progress.failed == 0 ? .done : .partial
}

/// Finds the entities of the articles that wait for it, and returns how many those were.
@discardableResult
func tagWaiting(in store: NewsStore, show: ProgressDisplay) throws -> Int {
  let reader = try StoreReader(path: store.path)
  let waiting = try reader.overview(limit: 0).awaitingTagging
  guard waiting > 0 else { return 0 }
  let tagger: Tagger
  do {
    tagger = try openTagger()
  } catch {
    printError("dateline: \(failure(for: error).message): entities are left for 'dateline retag'")
    return 0
  }
  let run = TaggingRun(
    store: store, reader: reader, tagger: tagger, isCancelled: { Interruption.hasCome })
  return try run.run { show.tagged($0, of: waiting) }
}
