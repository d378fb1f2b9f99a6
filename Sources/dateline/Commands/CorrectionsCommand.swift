// `dateline entity corrections`: what the reader said of entities, to keep or to make elsewhere.
import CleanText
import NewsModel
import NewsStorage

/// Prints the reader's corrections.
let entityCorrectionsCommand = Command(
  name: "entity corrections", summary: "prints your corrections, to keep or to make elsewhere",
  operands: "", options: Option.json,
  example: "dateline entity corrections > corrections.sh",
  discussion: """
    As text they are the commands that make them again, in an order that works: 'sh corrections.sh'
    makes them in another store that has met the names.
    """
) { invocation in
  var output = RecordOutput(invocation)
  for correction in try invocation.openForReading()?.corrections() ?? [] {
    output.print({ $0.correction(correction) }, orText: { command(for: correction) })
  }
  output.finish()
  return .done
}

/// The command that makes a correction.
private func command(for correction: Correction) -> String {
  let (action, operand) = words(for: correction.action)
  let operands = [correction.name.string, operand].compactMap { $0 }
  let ending = operands.contains { $0.hasPrefix("--") } ? "-- " : ""
  return "dateline entity \(action) \(ending)\(operands.map(quoted).joined(separator: " "))"
}

/// An action as the command's name and the operand behind the entity's.
private func words(for action: Correction.Action) -> (name: String, operand: String?) {
  switch action {
  case .split(let alias): ("split", alias.string)
  case .merge(let target): ("merge", target.string)
  case .reject: ("reject", nil)
  case .retype(let kind): ("retype", kind.rawValue)
  case .rename(let name): ("rename", name.string)
  }
}

/// The text as one word of a shell.
private func quoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
    + "'"
}

extension JSONWriter {
  fileprivate mutating func correction(_ correction: Correction) {
    let (action, operand) = words(for: correction.action)
    object { writer in
      writer.member("action", action)
      writer.member("name", correction.name)
      writer.member("kind", correction.kind.rawValue)
      writer.member("operand", operand)
    }
  }
}
