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

/// Checks the store, and repairs what is derived.
let checkCommand = Command(
  name: "check", summary: "checks the store, and says what is wrong", operands: "",
  options: [.flag("repair", "build anew what is derived from the articles and your marks")],
  example: "dateline check --repair"
) { invocation in
  let store = try invocation.openForWriting()
  if invocation.has("repair") { try store.repair() }
  let problems = try store.check()
  for problem in problems { printError("dateline: \(problem.kind.rawValue): \(problem.detail)") }
  guard !problems.isEmpty else {
    printError("the store is whole")
    return .done
  }
  printError(
    problems.contains { !$0.isMended }
      ? "dateline: articles or marks are damaged: restore a backup, or read what is left by 'list'"
      : "dateline: only what is derived is wrong: 'dateline check --repair' builds it anew")
  return .store
}

/// Copies the store while it is in use.
let backupCommand = Command(
  name: "backup", summary: "copies the store while it is in use", operands: "FILE",
  example: "dateline backup ~/backups/dateline-2026-05-09.sqlite"
) { invocation in
  let file = try invocation.operand(named: "FILE")
  guard !FileManager.default.fileExists(atPath: file) else {
    throw CommandFailure.usage("there is a file '\(file)' already: name another")
  }
  try invocation.openForWriting().backup(to: file)
  printError("copied to \(file)")
  return .done
}
