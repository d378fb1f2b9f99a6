// The follow-up as a form of three lines: note, due date in people's words, status.
import CleanText
import NewsModel

/// The follow-up form.
public struct FollowUpForm: Equatable, Sendable {
  enum Field: Int, CaseIterable, Equatable, Sendable {
    case note, due, status
  }

  /// What the due field's words amount to.
  enum Due: Equatable, Sendable {
    case none
    case day(CalendarDay)
    case unclear(SafeText)
  }

  var target: FollowUp.Target
  var title: SafeText
  var note: TextField
  var due: TextField
  var status: FollowUp.Status
  var field = Field.note
  let today: CalendarDay

  init(target: FollowUp.Target, title: SafeText, existing: FollowUp?, today: CalendarDay) {
    (self.target, self.title, self.today) = (target, title, today)
    note = TextField(existing?.note.string ?? "")
    due = TextField(existing?.due?.description ?? "")
    status = existing?.status ?? .open
  }

  /// The day that the words name, or why they name none.
  var resolved: Due {
    let words = due.text.split(separator: " ").joined(separator: " ")
    if words.isEmpty { return .none }
    do {
      return .day(try DueDateParser.parse(words, today: today))
    } catch {
      return .unclear(error.inWords)
    }
  }

  /// The change that saves the form, or `nil` while the due date is unclear.
  var change: Change? {
    let dueChange: Change.DueChange
    switch resolved {
    case .none: dueChange = .clear
    case .day(let day): dueChange = .set(day)
    case .unclear: return nil
    }
    return .followUp(target, status: status, note: SafeText(line: note.text), due: dueChange)
  }

  /// Goes to the field `delta` further, around the ends.
  mutating func move(by delta: Int) {
    let count = Field.allCases.count
    field = Field(rawValue: (field.rawValue + delta + count) % count) ?? .note
  }

  /// Goes to the status `delta` further, stopping at the ends.
  mutating func changeStatus(by delta: Int) {
    let all = FollowUp.Status.allCases
    guard let index = all.firstIndex(of: status) else { return }
    status = all[bounded(index + delta, 0...(all.count - 1))]
  }
}

extension DueDateError {
  /// Why the words name no day, for the form.
  var inWords: SafeText {
    switch reason {
    case .empty: "no date"
    case .unknown: "not a day; try \(Self.expected.prefix(5).joined(separator: ", "))"
    case .ambiguous: "day and month could be either way round"
    case .noSuchDay: "no such day"
    }
  }
}
