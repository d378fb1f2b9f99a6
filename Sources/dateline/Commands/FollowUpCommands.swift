// `dateline follow-up …` and `agenda`: marks to come back to.
import CleanText
import NewsModel
import NewsStorage

private let targetOptions: [Option] = [
  .value("note", "TEXT", "what to do"),
  .value("due", "DAY", "2026-05-09, tomorrow, fri, +3d …; 'none' clears it"),
]

/// Marks an article or an entity for follow-up.
let followUpAddCommand = Command(
  name: "follow-up add", summary: "marks an article, or an entity by name, for follow-up",
  operands: "ID|NAME", options: targetOptions,
  example: "dateline follow-up add 12 --note 'Ask for the note' --due fri"
) { invocation in try setFollowUp(invocation, status: .open) }

/// Changes a mark's note, due date or status.
let followUpEditCommand = Command(
  name: "follow-up edit", summary: "changes a follow-up's note, due date or status",
  operands: "ID|NAME",
  options: targetOptions + [
    .value("status", "S", choices: FollowUp.Status.allCases.map(\.rawValue), "how it stands")
  ],
  example: "dateline follow-up edit 12 --due +1w"
) { invocation in
  let status = invocation["status"].flatMap(FollowUp.Status.init(rawValue:))
  return try setFollowUp(invocation, status: status)
}

/// Marks as waiting for somebody.
let followUpWaitCommand = Command(
  name: "follow-up wait", summary: "says that it waits for somebody else", operands: "ID|NAME",
  options: targetOptions, example: "dateline follow-up wait 12 --note 'Wrote to the embassy'"
) { invocation in try setFollowUp(invocation, status: .waiting) }

/// Marks as done.
let followUpDoneCommand = Command(
  name: "follow-up done", summary: "says that it is done", operands: "ID|NAME",
  options: [targetOptions[0]], example: "dateline follow-up done 12"
) { invocation in try setFollowUp(invocation, status: .done) }

/// Puts the due date off.
let followUpSnoozeCommand = Command(
  name: "follow-up snooze", summary: "puts the due date off", operands: "ID|NAME",
  options: [.value("due", "DAY", "until when (default: tomorrow)")],
  example: "dateline follow-up snooze 12 --due mon"
) { invocation in
  try setFollowUp(invocation, status: nil, defaultDue: CalendarDay.today.adding(days: 1))
}

/// Lists all follow-ups.
let followUpListCommand = Command(
  name: "follow-up list", summary: "lists all follow-ups, done ones too", operands: "",
  options: Option.json, example: "dateline follow-up list --json"
) { invocation in
  try printFollowUps(try invocation.openForReading()?.followUps() ?? [], invocation)
}

/// Lists what is to be done, by due date.
let agendaCommand = Command(
  name: "agenda", summary: "lists what is to be followed up, overdue first", operands: "",
  options: Option.json, example: "dateline agenda"
) { invocation in
  try printFollowUps(try invocation.openForReading()?.agenda() ?? [], invocation)
}

private func setFollowUp(
  _ invocation: Invocation, status: FollowUp.Status?, defaultDue: CalendarDay? = nil
) throws -> ExitStatus {
  let name = try invocation.operand(named: "ID or NAME")
  let store = try invocation.openForWriting()
  let reader = try StoreReader(path: invocation.storePath)
  let target = try target(named: name, in: reader)
  let present = try reader.followUps().first { $0.target == target }
  let due = try dueChange(invocation, default: defaultDue)
  let result = try store.apply(
    .followUp(
      target, status: status ?? present?.status ?? .open,
      note: invocation["note"].map { SafeText(line: $0) }, due: due))
  printError(summary(of: result))
  return .done
}

/// The article of that ID, or else the entity of that name.
private func target(named name: String, in reader: StoreReader) throws -> FollowUp.Target {
  if let id = Int64(name) {
    guard try !reader.summaries([id]).isEmpty else { throw StoreError.unknown(.article(id)) }
    return .article(id)
  }
  return .entity(try entity(named: name, in: reader).id)
}

private func dueChange(
  _ invocation: Invocation, default day: CalendarDay?
) throws -> Change.DueChange {
  guard let text = invocation["due"] else { return day.map { .set($0) } ?? .keep }
  if ["none", "never", ""].contains(text) { return .clear }
  do {
    return .set(try DueDateParser.parse(text, today: .today))
  } catch {
    throw CommandFailure.usage("--due '\(text)' is no day: \(error)")
  }
}

private func printFollowUps(
  _ followUps: [FollowUp], _ invocation: Invocation
) throws -> ExitStatus {
  var output = RecordOutput(invocation)
  for followUp in followUps {
    output.print({ $0.followUp(followUp) }, orText: { row(of: followUp) })
  }
  output.finish()
  return .done
}

/// A follow-up as text: `overdue  2026-05-09  open     Title: note`.
private func row(of followUp: FollowUp) -> String {
  let mark = followUp.isOverdue(on: .today) ? "overdue" : "       "
  let due = followUp.due?.description ?? "          "
  let status = followUp.status.rawValue
  let note = followUp.note.isEmpty ? "" : ": \(followUp.note)"
  return "\(mark)  \(due)  \(status)\(spaces(8 - status.count))\(followUp.title)\(note)"
}
