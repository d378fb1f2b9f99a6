// The door of the date parser: a date in any dialect of pages, scrapes and feeds.
import NewsModel

/// Reads the dates by which pages, scrapes and feeds say when something was published.
public enum PublicationDate {
  /// Returns the moment that `text` gives, or `nil` when it gives none.
  ///
  /// Reads RFC 822 with any zone, ISO 8601 and W3C-DTF whole or in part, Unix time, and the forms
  /// in which people write dates in some thirty languages. Words around the date are passed over.
  /// A month or a year alone is its first day, as W3C-DTF is commonly read.
  ///
  /// - Parameters:
  ///   - text: The date, perhaps with words around it.
  ///   - referenceDay: A date without a year is the latest that is not after this day; without
  ///     it, such a date is `nil`.
  ///   - isDayFirst: Whether `3/4/2020` is the third of April; where `nil`, it is the fourth of
  ///     March.
  /// - Returns: The moment, with the zone and the precision in which it was given.
  public static func parse(
    _ text: String, referenceDay: CalendarDay? = nil, isDayFirst: Bool? = nil
  ) -> Timestamp? {
    if let timestamp = InternetDate.parse(text) { return timestamp }
    if let reading = ISODate.parse(text) { return reading.timestamp(referenceDay: nil) }
    var scanner = DateScanner(text, isDayFirst: isDayFirst)
    let readings = scanner.all()
    let dated = readings.first { $0.year != nil && $0.day != nil } ?? readings.first
    return dated?.timestamp(referenceDay: referenceDay)
  }
}
