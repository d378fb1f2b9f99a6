// `dateline views …`, `timeline`, `stories` and `sources`: other ways to look at the store.
import CleanText
import NewsModel
import NewsStorage

/// Lists saved views.
let viewsCommand = Command(
  name: "views", summary: "lists saved views with their counts", operands: "",
  options: Option.json, example: "dateline views --json"
) { invocation in
  let reader = try invocation.openForReading()
  var output = RecordOutput(invocation)
  for var view in try reader?.views() ?? [] {
    let query = try? QueryParser.parse(view.query.string, today: .today).query
    view.count = try query.flatMap { try reader?.count($0) }
    output.print({ $0.view(view) }) {
      "\(view.count.map { grouped($0) } ?? "?")  \(view.name)  \(view.query)"
    }
  }
  output.finish()
  return .done
}

/// Saves a query under a name.
let viewsSaveCommand = Command(
  name: "views save", summary: "saves a query under a name", operands: "NAME QUERY",
  example: "dateline views save 'This week' 'last:7d is:unread'"
) { invocation in
  guard invocation.operands.count == 2 else {
    throw CommandFailure.usage("views save takes NAME QUERY")
  }
  _ = try invocation.query(invocation.operands[1])
  return try change(
    .saveView(
      name: SafeText(line: invocation.operands[0]), query: SafeText(line: invocation.operands[1])),
    invocation)
}

/// Deletes a saved view.
let viewsDeleteCommand = Command(
  name: "views delete", summary: "deletes a saved view", operands: "NAME",
  example: "dateline views delete 'This week'"
) { invocation in
  try change(
    .deleteView(name: SafeText(line: try invocation.operand(named: "NAME"))), invocation)
}

/// Lists what the texts date.
let timelineCommand = Command(
  name: "timeline", summary: "lists the dated events that the articles tell", operands: "[QUERY]",
  options: Option.json + [.value("limit", "N", "no more than so many")],
  example: "dateline timeline 'place:Kyrgyzstan'", discussion: queryWords
) { invocation in
  let query = try invocation.query(try invocation.optionalOperand(named: "QUERY"))
  let limit = try invocation.count("limit") ?? .max
  var output = RecordOutput(invocation)
  for entry in try invocation.openForReading()?.timeline(query).prefix(limit) ?? [] {
    let value = entry.value.description + (entry.isYearInferred ? "?" : "")
    output.print({ $0.timelineEntry(entry) }) {
      "\(value)\(spaces(24 - value.count))\(entry.sentence)  [\(entry.article)]"
    }
  }
  output.finish()
  return .done
}

/// Groups articles that tell the same event.
let storiesCommand = Command(
  name: "stories", summary: "groups articles that tell the same event", operands: "[QUERY]",
  options: Option.json + [.value("limit", "N", "of so many articles, newest first")],
  example: "dateline stories last:7d", discussion: queryWords
) { invocation in
  let query = try invocation.query(try invocation.optionalOperand(named: "QUERY"))
  let limit = try invocation.count("limit") ?? 1_000
  var output = RecordOutput(invocation)
  for story in try invocation.openForReading()?.stories(query, sample: limit) ?? [] {
    output.print({ $0.story(story) }) {
      let rows = story.articles.map { "  \($0.id)  \($0.source): \($0.title)" }
      return "\(story.articles.first?.title ?? "")  (\(story.reason))\n"
        + rows.joined(separator: "\n")
    }
  }
  output.finish()
  return .done
}

/// Lists where articles come from.
let sourcesCommand = Command(
  name: "sources", summary: "lists where the articles come from, with counts", operands: "",
  options: Option.json, example: "dateline sources"
) { invocation in
  var output = RecordOutput(invocation)
  let reader = try invocation.openForReading()
  let counted = try reader?.overview(limit: 100_000).sources ?? []
  let feeds = try reader?.subscriptions() ?? []
  let urls = Dictionary(feeds.map { ($0.title, $0.url) }) { first, _ in first }
  let names = Set(counted.map(\.name))
  let empty = feeds.filter { !names.contains($0.title) }.map { NameCount(name: $0.title, count: 0) }
  for source in counted + empty {
    output.print({ writer in
      writer.object { writer in
        writer.member("name", source.name)
        writer.member("articles", source.count)
        writer.member("url", urls[source.name])
      }
    }) { "\(grouped(source.count))  \(source.name)\(urls[source.name].map { "  \($0)" } ?? "")" }
  }
  output.finish()
  return .done
}
