// Whether the store is whole: SQLite's own checks, and our invariants.
import NewsModel

/// Something that is not as it should be in a store.
public struct StoreProblem: Equatable, Sendable {
  public enum Kind: String, Sendable {
    /// The file itself is damaged; `repair` cannot mend it.
    case file
    /// A row refers to one that is not there.
    case reference
    /// An index does not hold what the text says.
    case index
    /// A list or a count is not what it should be.
    case listing
    /// A mention or a span does not lie within its text.
    case mention
  }

  public var kind: Kind
  public var detail: String

  /// Whether what is wrong is derived, and so made right by `repair`.
  public var isMended: Bool { kind != .file && kind != .reference }
}

extension NewsStore {
  /// Looks for what is wrong, and changes nothing; takes minutes at a million articles.
  public func check() throws -> [StoreProblem] {
    let damage = try fileProblems()
    // Of a damaged file, the rest would only say so again.
    if !damage.isEmpty { return damage }
    return try connection.snapshot {
      try referenceProblems() + indexProblems() + listingProblems() + nameProblems()
        + mentionProblems()
    }
  }

  private func fileProblems() throws -> [StoreProblem] {
    try connection.rows("PRAGMA integrity_check(20)") { $0.text(0) }
      .filter { $0 != "ok" }.map { StoreProblem(kind: .file, detail: $0) }
  }

  private func referenceProblems() throws -> [StoreProblem] {
    try connection.rows("PRAGMA foreign_key_check") { row in
      StoreProblem(
        kind: .reference,
        detail: "\(row.text(0)) row \(row.integer(1)) refers to no \(row.text(2))")
    }
  }

  private func indexProblems() throws -> [StoreProblem] {
    let commands = [
      ("word_index", "INSERT INTO word_index(word_index) VALUES('integrity-check')"),
      ("name_index", "INSERT INTO name_index(name_index, rank) VALUES('integrity-check', 1)"),
    ]
    let damaged = try commands.compactMap { index, command -> String? in
      do {
        try connection.execute(command)
        return nil
      } catch StoreError.corrupt {
        return index
      }
    }
    let differing = try damaged.isEmpty && !connection.indexEqualsText() ? ["word_index"] : []
    return (damaged + differing).map {
      StoreProblem(kind: .index, detail: "\($0) does not hold what the text says")
    }
  }

  private func listingProblems() throws -> [StoreProblem] {
    try invariants.compactMap { invariant in
      let count = try connection.integer(invariant.sql) ?? 0
      if count == 0 { return nil }
      return StoreProblem(kind: .listing, detail: "\(invariant.name): \(count) wrong")
    }
  }

  /// Counts of names that are not those of their articles.
  private func nameProblems() throws -> [StoreProblem] {
    let counted = try connection.countsOfNames()
    var wrong = 0
    try connection.forEachRow(
      "SELECT id, articles, mentions, first_place, last_place FROM name", []
    ) { row in
      let found = counted[row.integer(0)] ?? NameGrowth()
      let isRight =
        row.int(1) == found.articles && row.int(2) == found.mentions
        && (row.optionalInteger(3) ?? .max) == found.first
        && (row.optionalInteger(4) ?? .min) == found.last
      if !isRight { wrong += 1 }
      return true
    }
    return wrong == 0
      ? [] : [StoreProblem(kind: .listing, detail: "counts of names: \(wrong) wrong")]
  }

  private func mentionProblems() throws -> [StoreProblem] {
    var problems: [StoreProblem] = []
    try connection.forEachRow(
      """
      SELECT body, article.spans, mentions, tagging.spans, id
      FROM article LEFT JOIN tagging ON tagging.article = id
      """, []
    ) { row in
      let marks = MarksOfText(row)
      let isWhole = marks.fitsSpans && marks.fitsTagging
      if !isWhole {
        problems.append(
          StoreProblem(
            kind: .mention, detail: "article \(row.integer(4)) has marks beyond its text"))
      }
      return problems.count < 20
    }
    return problems
  }
}

/// The marks of a text, and whether they lie within it.
struct MarksOfText {
  var length: Int
  var spans: [UInt8]
  private var mentions: [UInt8]
  private var found: [UInt8]

  /// Reads a row of body, spans, mentions, and spans that tagging found.
  init(_ row: Row) {
    length = row.text(0).unicodeScalars.count
    (spans, mentions, found) = (row.blob(1), row.blob(2), row.blob(3))
  }

  var fitsSpans: Bool { Self.fits(spans, length) }

  var fitsTagging: Bool {
    PackedTagging(mentions, length: length) == PackedTagging(mentions) && Self.fits(found, length)
  }

  private static func fits(_ spans: [UInt8], _ length: Int) -> Bool {
    unpackedSpans(spans, length: length) == unpackedSpans(spans, length: Int(Int32.max))
  }
}

// MARK: - Invariants

/// A statement that counts what contradicts a rule of the store.
private struct Invariant {
  var name: String
  var sql: String
}

private let invariants = [
  Invariant(
    name: "articles listed",
    sql: """
      SELECT count(*) FROM article LEFT JOIN listing ON listing.article = id
      WHERE (listing.place IS NULL) <> (id IN (SELECT article FROM deletion))
        OR listing.place <> article.place
      """),
  Invariant(
    name: "articles marked read",
    sql: """
      SELECT count(*) FROM listing
      WHERE is_read <> (article IN (SELECT article FROM read_mark))
      """),
  Invariant(
    name: "counts of all, unread and untagged",
    sql: """
      SELECT count(*) FROM tally WHERE value <> CASE name
        WHEN 'all' THEN (SELECT count(*) FROM listing)
        WHEN 'unread' THEN (SELECT count(*) FROM listing WHERE NOT is_read)
        WHEN 'untagged' THEN (SELECT count(*) FROM untagged)
        ELSE value END
      """),
  Invariant(
    name: "counts of labels",
    sql: """
      SELECT count(*) FROM label
      WHERE articles <> (SELECT count(*) FROM labelled WHERE labelled.label = id)
      """),
  Invariant(
    name: "labels of articles",
    sql: """
      SELECT count(*) FROM listing JOIN article ON article.id = listing.article, json_each(labels)
      WHERE value NOT IN (SELECT label FROM tag_mark WHERE tag_mark.article = article.id)
        AND NOT EXISTS(
          SELECT 1 FROM labelled WHERE label = value AND labelled.place = listing.place)
      """),
  Invariant(
    name: "articles tagged or waiting",
    sql: """
      SELECT count(*) FROM listing WHERE article NOT IN (SELECT article FROM tagging)
        AND listing.place NOT IN (SELECT place FROM untagged)
      """),
  Invariant(
    name: "names that mean what the reader said",
    sql: """
      SELECT count(*) FROM name LEFT JOIN name_mark ON name_mark.name = id
      WHERE name.entity IS NOT CASE WHEN name_mark.name IS NULL THEN id ELSE name_mark.entity END
      """),
]
