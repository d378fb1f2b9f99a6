// The words after `dateline`, read: which command, its options, its operands.
import NewsModel

/// One call of a command.
struct Invocation: Sendable {
  let command: Command
  private let values: [String: [String]]
  let operands: [String]

  /// The last value given for an option.
  subscript(option: String) -> String? { values[option]?.last }

  /// Every value given for an option that may be repeated.
  func all(_ option: String) -> [String] { values[option] ?? [] }

  /// Whether an option was given.
  func has(_ option: String) -> Bool { values[option] != nil }

  init(command: Command, values: [String: [String]], operands: [String]) {
    (self.command, self.values, self.operands) = (command, values, operands)
  }
}

extension Invocation {
  /// The value of an option as a whole number from 0.
  func count(_ option: String) throws -> Int? {
    guard let text = self[option] else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw CommandFailure.usage("--\(option) takes a whole number, not '\(text)'")
    }
    return number
  }

  /// The value of an option as a day.
  func day(_ option: String) throws -> CalendarDay? {
    guard let text = self[option] else { return nil }
    guard let day = CalendarDay(text) else {
      throw CommandFailure.usage("--\(option) takes a day as YYYY-MM-DD, not '\(text)'")
    }
    return day
  }

  /// The one operand that the command needs.
  func operand(named name: String) throws -> String {
    guard let first = operands.first else {
      throw CommandFailure.usage("\(command.name) needs \(name)")
    }
    guard operands.count == 1 else {
      throw CommandFailure.usage(
        "\(command.name) takes one \(name); put it in quotes if it has spaces")
    }
    return first
  }

  /// The operand that may be left out.
  func optionalOperand(named name: String) throws -> String? {
    operands.isEmpty ? nil : try operand(named: name)
  }

  /// The operands as article IDs.
  func articleIDs() throws -> [Int64] {
    guard !operands.isEmpty else { throw CommandFailure.usage("\(command.name) needs an ID") }
    return try operands.map { text in
      guard let id = Int64(text) else {
        throw CommandFailure.usage("'\(text)' is no ID: 'dateline list --json' shows them")
      }
      return id
    }
  }
}
