// `dateline list`: articles as rows.
import CleanText
import NewsModel
import NewsStorage

/// Lists articles, newest first.
let listCommand = Command(
  name: "list", summary: "lists articles, newest first", operands: "[QUERY]",
  options: Option.json + [
    .value("limit", "N", "no more than so many"),
    .value("sort", "HOW", choices: SortOrder.allCases.map(\.rawValue), "the order"),
  ],
  example: "dateline list 'tag:politics is:unread' --limit 10 --json",
  discussion: queryWords
) { invocation in
  let query = try invocation.query(try invocation.optionalOperand(named: "QUERY"))
  let sort = invocation["sort"].flatMap(SortOrder.init(rawValue:)) ?? .date
  var output = RecordOutput(invocation)
  if let store = try invocation.openForReading() {
    try forEachRow(of: query, sort: sort, limit: invocation.count("limit"), in: store) { row in
      output.print({ $0.summary(row) }, orText: { line(for: row) })
    }
  }
  output.finish()
  return .done
}

/// What help says of queries.
let queryWords = """
  A query is words, "a phrase", word*, tag: source: author: title: language: person: org: place:
  entity: after: before: on: last:7d mentions:2025-05, is:unread, is:follow-up, is:overdue,
  is:watched, is:duplicate; - negates, OR, parentheses. It is one argument.
  """

/// Hands over the rows that a query finds, a page at a time.
func forEachRow(
  of query: Query, sort: SortOrder = .date, limit: Int? = nil, in store: StoreReader,
  _ body: (ArticleSummary) throws -> Void
) throws {
  var left = limit ?? .max
  var anchor = PageRequest.Anchor.first
  while left > 0 {
    let request = PageRequest(query: query, sort: sort, anchor: anchor, limit: min(left, 500))
    let page = try store.page(request)
    if let note = page.note { printError("dateline: \(note)") }
    for row in page.rows { try body(row) }
    left -= page.rows.count
    guard page.hasLater, let key = page.rows.last?.key else { return }
    anchor = .after(key)
  }
}

/// A row as text: `12  2025-05-03?  ●⚑  Title  (Local)`.
private func line(for row: ArticleSummary) -> String {
  let day = row.published.map { $0.day.description + (row.publishedYearInferred ? "?" : " ") }
  let marks = (row.isRead ? " " : "●") + (row.followUp.map { $0 == .done ? " " : "⚑" } ?? " ")
  let tags = row.tags.isEmpty ? "" : "  (\(row.tags.map(\.string).joined(separator: ", ")))"
  let id = String(row.id)
  return "\(spaces(6 - id.count))\(id)  \(day ?? "          ") \(marks)  \(row.title)\(tags)"
}
