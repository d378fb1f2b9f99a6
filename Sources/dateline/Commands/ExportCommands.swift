// `dateline export` and `follow-up export`: articles and follow-ups for other programs.
import CleanText
import Foundation
import NewsModel
import NewsStorage

/// Writes articles in another form.
let exportCommand = Command(
  name: "export", summary: "writes articles as Markdown, JSON, CSV, HTML or an e-book",
  operands: "QUERY",
  options: [
    .value("format", "F", choices: ["markdown", "json", "csv", "html", "epub"], "in which form"),
    .value("output", "FILE", "write to a new file instead of standard output"),
    .value("limit", "N", "no more than so many, the newest"),
  ],
  example: "dateline export 'tag:local last:30d' --format epub --output local.epub",
  discussion: queryWords
) { invocation in
  let text = try invocation.operand(named: "QUERY")
  let query = try invocation.query(text)
  let limit = try invocation.count("limit")
  let reader = try invocation.openForReading()
  let target = try ExportTarget(invocation, isBinary: invocation["format"] == "epub")
  try target.write { write in
    var export = ArticleExport(
      format: invocation["format"] ?? "markdown", title: text.isEmpty ? "All articles" : text)
    write(export.head())
    guard let reader else { return write(export.tail()) }
    try forEachRow(of: query, limit: limit, in: reader) { row in
      write(try export.piece(try reader.article(row.id)))
    }
    write(export.tail())
  }
  return .done
}

/// Writes follow-ups for calendars and task lists.
let followUpExportCommand = Command(
  name: "follow-up export", summary: "writes follow-ups for calendars and task lists", operands: "",
  options: [
    .value("format", "F", choices: ["ics", "markdown", "json", "csv", "org"], "in which form"),
    .value("output", "FILE", "write to a new file instead of standard output"),
  ],
  example: "dateline follow-up export --format ics --output follow-ups.ics"
) { invocation in
  let followUps = try invocation.openForReading()?.followUps() ?? []
  let now = FollowUpExport.moment(Int64(Date().timeIntervalSince1970))
  let text =
    switch invocation["format"] ?? "markdown" {
    case "ics": FollowUpExport.calendar(followUps, now: now)
    case "org": FollowUpExport.org(followUps)
    case "csv": FollowUpExport.csv(followUps)
    case "json": json(followUps)
    default: FollowUpExport.markdown(followUps)
    }
  try ExportTarget(invocation, isBinary: false).write { $0(Array(text.utf8)) }
  return .done
}

/// Follow-ups as `follow-up list --json` prints them.
private func json(_ followUps: [FollowUp]) -> String {
  var writer = JSONWriter()
  writer.array { writer in for followUp in followUps { writer.followUp(followUp) } }
  return String(decoding: writer.take(), as: UTF8.self) + "\n"
}

/// Articles on their way into one form, an article at a time.
private struct ArticleExport {
  private let format: String
  private let title: String
  private var count = 0
  private var book: EPUB

  init(format: String, title: String) {
    (self.format, self.title) = (format, title)
    book = EPUB(title: title)
  }

  /// What stands before the first article.
  func head() -> [UInt8] {
    switch format {
    case "json": Array("[".utf8)
    case "csv": Array(CSV.row(Self.columns).utf8)
    case "html": Array(page.head.utf8)
    default: []
    }
  }

  /// An article, with what parts it from the one before.
  mutating func piece(_ article: StoredArticle) throws -> [UInt8] {
    defer { count += 1 }
    switch format {
    case "json":
      var writer = JSONWriter()
      writer.stored(article)
      return Array((count == 0 ? "\n" : ",\n").utf8) + writer.take()
    case "csv": return Array(CSV.row(Self.fields(of: article)).utf8)
    case "html": return Array(ArticleHTML.article(article).utf8)
    case "epub":
      book.add(article)
      guard book.isWithinLimits else {
        throw CommandFailure.usage(
          "too many articles for one e-book: narrow the query, or give --limit \(EPUB.mostChapters)"
        )
      }
      return []
    default: return Array(((count == 0 ? "" : "\n---\n\n") + Markdown.article(article)).utf8)
    }
  }

  /// What stands behind the last article.
  func tail() -> [UInt8] {
    switch format {
    case "json": return Array((count == 0 ? "]\n" : "\n]\n").utf8)
    case "html": return Array(page.tail.utf8)
    case "epub":
      let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970)).iso8601.prefix(19) + "Z"
      return book.file(modified: String(now))
    default: return []
    }
  }

  /// An empty page, cut where the articles go.
  private var page: (head: String, tail: String) {
    let page = ArticleHTML.page(title: title, language: nil, content: "")
    guard let cut = page.range(of: "</body>") else { return (page, "") }
    return (String(page[..<cut.lowerBound]), String(page[cut.lowerBound...]))
  }

  private static let columns = [
    "id", "published", "title", "author", "source", "section", "tags", "url", "read", "followUp",
    "body",
  ]

  private static func fields(of article: StoredArticle) -> [String?] {
    let row = article.summary
    return [
      String(row.id), row.published?.iso8601, row.title.string, row.author?.string,
      row.source.string, row.section?.string, row.tags.map(\.string).joined(separator: "; "),
      row.url?.string, row.isRead ? "true" : "false", row.followUp?.rawValue, article.body.string,
    ]
  }
}

/// Where an export goes: standard output, or a new file that appears when it is whole.
private struct ExportTarget {
  private let path: String?

  init(_ invocation: Invocation, isBinary: Bool) throws {
    path = invocation["output"]
    if let path, FileManager.default.fileExists(atPath: path) {
      throw CommandFailure.usage("there is a file '\(path)' already: name another")
    }
    if path == nil, isBinary, isatty(STDOUT_FILENO) == 1 {
      throw CommandFailure.usage("an e-book is no text for a terminal: give --output FILE")
    }
  }

  /// Hands `body` what takes the bytes.
  func write(_ body: (([UInt8]) -> Void) throws -> Void) throws {
    guard let path else { return try body { dateline.write($0) } }
    let unfinished = path + ".unfinished"
    guard FileManager.default.createFile(atPath: unfinished, contents: nil),
      let file = FileHandle(forWritingAtPath: unfinished)
    else { throw failure(path) }
    defer { unlink(unfinished) }
    var isWritten = true
    try body { bytes in
      do { try file.write(contentsOf: bytes) } catch { isWritten = false }
    }
    try? file.close()
    guard isWritten, rename(unfinished, path) == 0 else { throw failure(path) }
    printError("written to \(path)")
  }

  private func failure(_ path: String) -> CommandFailure {
    CommandFailure(
      message: "cannot write \(path): \(String(cString: strerror(errno)))", status: .partial)
  }
}
