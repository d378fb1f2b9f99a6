// Due dates in the words people type: `tomorrow`, `next fri`, `+2w`, `end of month`, `1 june`.

/// Words that name no day.
public struct DueDateError: Error, Equatable, Sendable {
  /// Why the words name no day.
  public enum Reason: Equatable, Sendable {
    /// Nothing was typed.
    case empty
    /// The words are none that the parser knows.
    case unknown
    /// Day and month could be either way round: `3/4/2025`.
    case ambiguous
    /// Understood, but the calendar has no such day: `31 june`.
    case noSuchDay
  }

  /// What was typed.
  public let text: String
  public let reason: Reason

  /// Examples of what the parser understands.
  public static let expected = [
    "today", "tomorrow", "fri", "next fri", "+3d", "+2w", "in 3 days", "2025-06-01", "1 june",
    "end of month",
  ]
}

/// Reads a due date as people type it.
public enum DueDateParser {
  /// Returns the day that `text` names, seen from `today`.
  ///
  /// A weekday is the next one after today; `next fri` is the Friday of next week (weeks begin on
  /// Monday). A day without its year is the first one from today on. Weeks, months and years
  /// without a day stand for their first day, `end of week` for Friday, other ends for the last
  /// day.
  ///
  /// - Throws: `DueDateError` when `text` names no day, or could mean two.
  public static func parse(_ text: String, today: CalendarDay) throws(DueDateError) -> CalendarDay {
    let words = DueDateWord.split(text)
    guard !words.isEmpty else { throw DueDateError(text: text, reason: .empty) }
    let grammar = DueDateGrammar(words: words, today: today)
    switch grammar.day() {
    case .day(let day): return day
    case .failure(let reason): throw DueDateError(text: text, reason: reason)
    }
  }
}
