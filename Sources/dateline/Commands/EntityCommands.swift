// `dateline entities` and `dateline entity …`: who and what the articles name.
import CleanText
import NewsModel
import NewsStorage

/// Lists entities.
let entitiesCommand = Command(
  name: "entities", summary: "lists who and what the articles name, with counts",
  operands: "[QUERY]",
  options: Option.json + [
    .value("kind", "K", choices: entityKinds, "only those of this kind"),
    .value("limit", "N", "no more than so many"),
  ],
  example: "dateline entities last:30d --kind person", discussion: queryWords
) { invocation in
  let query = try invocation.query(try invocation.optionalOperand(named: "QUERY"))
  let kind = invocation["kind"].flatMap(EntityKind.init(rawValue:))
  let limit = try invocation.count("limit") ?? 1_000
  let reader = try invocation.openForReading()
  var output = RecordOutput(invocation)
  let found = try reader?.entities(query, limit: kind == nil ? limit : .max) ?? []
  for entity in found.lazy.filter({ kind == nil || $0.kind == kind }).prefix(limit) {
    output.print({ $0.entity(entity) }, orText: { row(of: entity) })
  }
  output.finish()
  return .done
}

/// Prints an entity's page.
let entityShowCommand = Command(
  name: "entity show", summary: "prints all that is known of an entity", operands: "NAME",
  options: Option.json, example: "dateline entity show 'Oleg Malginov'"
) { invocation in
  let name = try invocation.operand(named: "NAME")
  guard let reader = try invocation.openForReading() else {
    throw CommandFailure(message: "there is no entity '\(name)' yet", status: .partial)
  }
  let profile = try reader.profile(entity(named: name, in: reader).id)
  var output = RecordOutput(invocation)
  output.print({ $0.profile(profile) }, orText: { text(of: profile) })
  output.finish()
  return .done
}

/// Makes one entity of two.
let entityMergeCommand = entityCommand(
  "merge", "makes NAME the same as INTO", operands: "NAME INTO",
  example: "dateline entity merge Malginov 'Oleg Malginov'"
) { names, reader in
  .merge(
    entity: try entity(named: names[0], in: reader).id,
    into: try entity(named: names[1], in: reader).id)
}

/// Gives an entity another name.
let entityRenameCommand = entityCommand(
  "rename", "calls NAME by NEW", operands: "NAME NEW",
  example: "dateline entity rename OMON 'OMON (Russia)'"
) { names, reader in
  .rename(entity: try entity(named: names[0], in: reader).id, to: SafeText(line: names[1]))
}

/// Says what an entity is.
let entityRetypeCommand = entityCommand(
  "retype", "says that NAME is of kind KIND", operands: "NAME KIND",
  example: "dateline entity retype Gazeta organization"
) { names, reader in
  guard let kind = EntityKind(rawValue: names[1]) else {
    throw CommandFailure.usage(
      "'\(names[1])' is no kind; there are \(entityKinds.joined(separator: ", "))")
  }
  return .retype(entity: try entity(named: names[0], in: reader).id, to: kind)
}

/// Says that it is no name.
let entityRejectCommand = entityCommand(
  "reject", "says that NAME is not a name", operands: "NAME",
  example: "dateline entity reject Earlier"
) { names, reader in .reject(entity: try entity(named: names[0], in: reader).id) }

/// Makes an alias an entity of its own.
let entitySplitCommand = entityCommand(
  "split", "makes ALIAS of NAME an entity of its own", operands: "NAME ALIAS",
  example: "dateline entity split 'Oleg Malginov' 'O. Malginov'"
) { names, reader in
  .split(entity: try entity(named: names[0], in: reader).id, alias: SafeText(line: names[1]))
}

/// Watches an entity.
let entityWatchCommand = entityCommand(
  "watch", "counts what is new about NAME", operands: "NAME",
  example: "dateline entity watch Uzbekistan"
) { names, reader in .watch(entity: try entity(named: names[0], in: reader).id, true) }

/// Watches an entity no longer.
let entityUnwatchCommand = entityCommand(
  "unwatch", "no longer counts what is new about NAME", operands: "NAME",
  example: "dateline entity unwatch Uzbekistan"
) { names, reader in .watch(entity: try entity(named: names[0], in: reader).id, false) }

/// The kinds by their names.
private let entityKinds = EntityKind.allCases.map(\.rawValue)

/// A command that changes an entity; `operands` says how many names it takes.
private func entityCommand(
  _ name: String, _ summary: String, operands: String, example: String,
  _ make: @escaping @Sendable ([String], StoreReader) throws -> Change
) -> Command {
  Command(name: "entity \(name)", summary: summary, operands: operands, example: example) {
    invocation in
    let needed = operands.split(separator: " ").count
    guard invocation.operands.count == needed else {
      throw CommandFailure.usage("entity \(name) takes \(operands)")
    }
    let store = try invocation.openForWriting()
    let reader = try StoreReader(path: invocation.storePath)
    let result = try store.apply(make(invocation.operands, reader))
    printError(dateline.summary(of: result) + " (undo: dateline undo)")
    return .done
  }
}

/// The entity that goes by that name; an error where there is none, or more than one.
func entity(named name: String, in reader: StoreReader) throws -> Entity {
  let found = try reader.entities(named: name)
  guard let first = found.first else {
    throw CommandFailure(
      message: "there is no entity '\(name)': 'dateline entities' lists them", status: .partial)
  }
  let exact = found.filter { $0.name.string == name }
  if exact.count == 1 { return exact[0] }
  guard found.count == 1 else {
    let names = found.prefix(5).map { "\($0.name) (\($0.kind.rawValue))" }
    throw CommandFailure(
      message: "'\(name)' may be \(names.joined(separator: ", ")): give the whole name",
      status: .partial)
  }
  return first
}

/// An entity as text: `  12 articles   34 mentions  person        ★ Oleg Malginov`.
private func row(of entity: Entity) -> String {
  let (articles, mentions) = (grouped(entity.articles), grouped(entity.mentions))
  let kind = entity.kind.rawValue
  return spaces(8 - articles.count) + articles + spaces(10 - mentions.count) + mentions
    + "  \(kind)\(spaces(13 - kind.count)) \(entity.isWatched ? "★" : " ") \(entity.name)"
}

private func text(of profile: EntityProfile) -> String {
  let entity = profile.entity
  var lines = ["\(entity.name)  (\(entity.kind.rawValue))", ""]
  for role in profile.roles {
    let day = role.lastSeen.map { "  \($0)" } ?? ""
    lines.append("  \(role.title)\(day)  \(counted(role.articles.count, "article"))")
  }
  if !entity.aliases.isEmpty {
    lines.append("  also named  \(entity.aliases.map(\.string).joined(separator: ", "))")
  }
  if let first = entity.firstSeen, let last = entity.lastSeen {
    lines.append("  seen        \(first.inWords) – \(last.inWords)")
  }
  lines.append(
    "  named in \(counted(entity.articles, "article")), \(counted(entity.mentions, "time"))")
  if !profile.companions.isEmpty { lines += ["", "Appears with"] }
  for companion in profile.companions {
    lines.append("  \(companion.entity.name)  \(companion.articles)")
  }
  lines += ["", "Articles"]
  for row in profile.articles {
    lines.append("  \(row.id)  \(row.published?.day.description ?? "")  \(row.title)")
  }
  return lines.joined(separator: "\n")
}
