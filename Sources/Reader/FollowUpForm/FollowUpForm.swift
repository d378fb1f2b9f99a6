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

  /// What is followed up.
  enum Subject: Equatable, Sendable {
    case one(FollowUp.Target)
    /// Several articles: what is left empty stays with each as it is.
    case articles(Selection)
  }

  var subject: Subject
  var title: SafeText
  var note: TextField
  var due: TextField
  var status: FollowUp.Status
  var field = Field.note
  let today: CalendarDay

  init(_ subject: Subject, title: SafeText, existing: FollowUp?, today: CalendarDay) {
    (self.subject, self.title, self.today) = (subject, title, today)
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
    let day: CalendarDay?
    switch resolved {
    case .none: day = nil
    case .day(let named): day = named
    case .unclear: return nil
    }
    let note = SafeText(line: self.note.text)
    return switch subject {
    case .one(let target):
      .followUp(target, status: status, note: note, due: day.map { .set($0) } ?? .clear)
    case .articles(let selection):
      .followUpEach(
        selection, status: status, note: note.isEmpty ? nil : note,
        due: day.map { .set($0) } ?? .keep)
    }
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
