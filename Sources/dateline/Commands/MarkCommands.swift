// `dateline read`, `unread`, `delete`, `tag`, `undo` and `redo`: the reader's marks, in bulk.
import CleanText
import NewsModel
import NewsStorage

/// Marks as read.
let readCommand = markCommand(
  "read", "marks articles as read", example: "dateline read 'before:2026-01-01'"
) { .setRead($0, true) }

/// Marks as unread.
let unreadCommand = markCommand(
  "unread", "marks articles as unread", example: "dateline unread tag:local"
) { .setRead($0, false) }

/// Takes articles out of the store's lists.
let deleteCommand = markCommand(
  "delete", "deletes articles; 'dateline undo' brings them back",
  example: "dateline delete 'source:\"Old Gazette\" -is:follow-up'"
) { .delete($0) }

/// Sets and clears tags.
let tagCommand = Command(
  name: "tag", summary: "sets and clears tags", operands: "QUERY",
  options: [
    .value("add", "T", "set this tag; may be repeated"),
    .value("remove", "T", "clear this tag; may be repeated"),
  ],
  example: "dateline tag 'person:\"Oleg Malginov\"' --add diplomacy", discussion: queryWords
) { invocation in
  let query = try invocation.query(try invocation.operand(named: "QUERY"))
  let add = invocation.all("add").map { SafeText(line: $0) }
  let remove = invocation.all("remove").map { SafeText(line: $0) }
  guard !add.isEmpty || !remove.isEmpty else {
    throw CommandFailure.usage("tag needs --add T or --remove T")
  }
  return try change(.tag(.query(query), add: add, remove: remove), invocation)
}

/// Takes back the last change.
let undoCommand = Command(
  name: "undo", summary: "takes back the last change, made here or in the reader", operands: "",
  example: "dateline undo"
) { invocation in
  let result = try invocation.openForWriting().undo()
  printError(result.map { "undone: \(summary(of: $0))" } ?? "there is nothing to undo")
  return .done
}

/// Does again what was taken back last.
let redoCommand = Command(
  name: "redo", summary: "does again what was undone last", operands: "", example: "dateline redo"
) { invocation in
  let result = try invocation.openForWriting().redo()
  printError(result.map { "done again: \(summary(of: $0))" } ?? "there is nothing to do again")
  return .done
}

/// A command that changes all articles that a query finds.
private func markCommand(
  _ name: String, _ summary: String, example: String,
  _ make: @escaping @Sendable (Selection) -> Change
) -> Command {
  Command(
    name: name, summary: summary, operands: "QUERY", example: example, discussion: queryWords
  ) { invocation in
    let query = try invocation.query(try invocation.operand(named: "QUERY"))
    return try change(make(.query(query)), invocation)
  }
}

/// Makes a change and says what it did.
func change(_ change: Change, _ invocation: Invocation) throws -> ExitStatus {
  let result = try invocation.openForWriting().apply(change)
  printError(summary(of: result) + (result.count > 0 ? " (undo: dateline undo)" : ""))
  return .done
}
