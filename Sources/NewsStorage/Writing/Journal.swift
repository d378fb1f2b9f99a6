// The journal of the reader's changes: made, undone, made again.
import CleanText
import Foundation
import NewsModel

/// The tables that hold what the reader made, and so what a change may be undone in.
private let readersTables = [
  "read_mark", "tag_mark", "deletion", "follow_up", "follow_up_event", "view", "watch",
  "entity_mark", "name_mark", "alias_mark", "story_mark",
]

extension NewsStore {
  /// Makes a change, and remembers what undoes it.
  ///
  /// A change that changes nothing (count 0) leaves the journal as it is, so that `undo` takes back
  /// what was seen to happen.
  @discardableResult
  public func apply(_ change: Change) throws -> ChangeResult {
    try transaction {
      let recorder = try ChangeRecorder(connection, tables: readersTables)
      let count = try perform(change)
      let changeset = try recorder.changeset()
      if changeset.isEmpty { return ChangeResult(change: change, count: 0) }
      try settle(after: changeset)
      try connection.run("DELETE FROM journal WHERE is_undone")
      try connection.run(
        "INSERT INTO journal(at, change, count, changeset, is_undone) VALUES(?, ?, ?, ?, 0)",
        .integer(clock.now()), .text(try encoded(change)), .integer(Int64(count)),
        .blob(changeset.bytes))
      try pruneJournal()
      return ChangeResult(change: change, count: count)
    }
  }

  /// Takes back the last change that was not taken back, and returns it; `nil` when there is none.
  public func undo() throws -> ChangeResult? {
    try turn(
      "SELECT id, change, count, changeset FROM journal WHERE NOT is_undone ORDER BY id DESC"
    ) {
      try $0.inverted()
    }
  }

  /// Makes the change again that was taken back last, and returns it; `nil` when there is none.
  public func redo() throws -> ChangeResult? {
    try turn("SELECT id, change, count, changeset FROM journal WHERE is_undone ORDER BY id") { $0 }
  }

  private func turn(
    _ sql: String, _ direction: (Changeset) throws -> Changeset
  ) throws -> ChangeResult? {
    try transaction {
      let entry = try connection.first(sql) { row in
        (id: row.integer(0), change: row.text(1), count: row.int(2), Changeset(row.blob(3)))
      }
      guard let (id, change, count, changeset) = entry else { return nil }
      let turned = try direction(changeset)
      try connection.apply(turned)
      try settle(after: turned)
      try connection.run("UPDATE journal SET is_undone = NOT is_undone WHERE id = ?", .integer(id))
      return ChangeResult(change: try decoded(change), count: count)
    }
  }

  /// Keeps the last thousand changes, and fewer where they are of millions of articles.
  private func pruneJournal() throws {
    try connection.run(
      """
      DELETE FROM journal WHERE id < (SELECT max(id) FROM journal) AND id <= (
        SELECT max(id) FROM (
          SELECT id, sum(length(changeset)) OVER (ORDER BY id DESC) AS bytes,
            row_number() OVER (ORDER BY id DESC) AS number
          FROM journal)
        WHERE number > 1000 OR bytes > 200000000)
      """)
  }
}

// MARK: - Changes as text

extension NewsStore {
  private func encoded(_ change: Change) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(change.abridged), as: UTF8.self)
  }

  private func decoded(_ text: String) throws -> Change {
    do {
      return try JSONDecoder().decode(Change.self, from: Data(text.utf8))
    } catch {
      throw StoreError.corrupt(path: path, detail: "the journal has a change that cannot be read")
    }
  }
}

extension Change {
  /// The change with no more ids than a message needs: the changeset has them all.
  fileprivate var abridged: Change {
    switch self {
    case .setRead(let selection, let isRead): .setRead(selection.abridged, isRead)
    case .delete(let selection): .delete(selection.abridged)
    case .tag(let selection, let add, let remove):
      .tag(selection.abridged, add: add, remove: remove)
    case .followUpEach(let selection, let status, let note, let due):
      .followUpEach(selection.abridged, status: status, note: note, due: due)
    case .removeFollowUpEach(let selection): .removeFollowUpEach(selection.abridged)
    default: self
    }
  }
}

extension Selection {
  fileprivate var abridged: Selection {
    if case .articles(let ids) = self { .articles(Array(ids.prefix(100))) } else { self }
  }
}
