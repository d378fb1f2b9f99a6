// `dateline show`: one article, whole.
import CleanText
import NewsModel
import NewsStorage

/// Prints an article with all that is known of it.
let showCommand = Command(
  name: "show", summary: "prints one article", operands: "ID…",
  options: Option.json + [
    .value("format", "F", choices: ["text", "markdown", "json"], "how to print it")
  ],
  example: "dateline show 12 --format markdown | glow"
) { invocation in
  let ids = try invocation.articleIDs()
  let store = try invocation.openForReading()
  var output = RecordOutput(invocation)
  var areAllKnown = true
  for id in ids {
    do {
      guard let article = try store?.article(id) else { throw StoreError.unknown(.article(id)) }
      output.print(
        { $0.stored(article) },
        orText: {
          invocation["format"] == "markdown" ? Markdown.article(article) : text(of: article)
        })
    } catch StoreError.unknown {
      printError("dateline: there is no article \(id): 'dateline list' shows their IDs")
      areAllKnown = false
    }
  }
  output.finish()
  return areAllKnown ? .done : .partial
}

/// The article as plain text.
private func text(of article: StoredArticle) -> String {
  let summary = article.summary
  var parts = [summary.title.string, metadata(of: summary)]
  if let url = summary.url { parts[1] += (parts[1].isEmpty ? "" : "\n") + url.string }
  if let followUp = article.followUp { parts.append(line(for: followUp)) }
  parts.append(article.body.string)
  return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
}

/// A follow-up in a line: `⚑ open  due 2025-05-09  Ask the ministry for the note`.
func line(for followUp: FollowUp) -> String {
  let due = followUp.due.map { "  due \($0)" } ?? ""
  let note = followUp.note.isEmpty ? "" : "  \(followUp.note)"
  return "⚑ \(followUp.status.rawValue)\(due)\(note)"
}
