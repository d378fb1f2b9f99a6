// Reading queries, and saying what is wrong with one.
import CleanText
import NewsModel

/// Reads queries in the reader's own time zone.
struct QueryReading: Sendable {
  var today: CalendarDay

  /// The query that the text says.
  func query(_ text: String) throws(Prompt.Problem) -> Query {
    text.isEmpty ? .all : .word(text)
  }
}

extension Prompt.Problem: Error {}
