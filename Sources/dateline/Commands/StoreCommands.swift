// `dateline retag`, `check` and `backup`: care of the store.
import Foundation
import NewsModel
import NewsStorage

/// Finds entities anew.
let retagCommand = Command(
  name: "retag", summary: "finds entities where that was left, or anew in what QUERY finds",
  operands: "[QUERY]",
  options: [
    .value(
      "progress", "HOW", choices: ["auto", "plain", "json", "none"], "how to show how far it is")
  ],
  example: "dateline retag last:30d", discussion: queryWords
) { invocation in
  let store = try invocation.openForWriting()
  if let text = try invocation.optionalOperand(named: "QUERY") {
    _ = try store.awaitTagging(of: try invocation.query(text))
  }
  let show = ProgressDisplay(invocation["progress"] ?? "auto", paths: [])
  Interruption.watch()
  let count = try tagWaiting(in: store, show: show)
  show.endTagging(count)
  return Interruption.hasCome ? .interrupted : .done
}
