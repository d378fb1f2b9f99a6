// Reading queries as they are typed, and saying what is wrong with one or may surprise.
import CleanText
import NewsModel

/// Reads queries in the reader's own time zone.
struct QueryReading: Sendable {
  var today: CalendarDay

  /// The query that the text says.
  func query(_ text: String) throws(Prompt.Problem) -> Query {
    try read(text).query
  }

  /// The query, and how it was understood where that may surprise.
  func read(_ text: String) throws(Prompt.Problem) -> ParsedQuery {
    do {
      return try QueryParser.parse(text, today: today)
    } catch {
      throw Prompt.Problem(words: SafeText(line: "\(error)"), column: error.column)
    }
  }
}

extension Prompt.Problem: Error {}
