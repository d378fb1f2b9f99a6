// What goes into the front door and what comes out of it, as plain values.
import CleanText
import Glibc
import NewsModel

/// The kinds of documents that can be read, with the names by which commands know them.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// Found out from the bytes.
  case auto
  /// A page scraped to plain text.
  case text
  case html
  /// RSS, RDF, Atom or JSON Feed.
  case feed
  case opml
  /// Records of JSON: one a line, or one array.
  case jsonl
}

/// What is known about a document besides its bytes.
public struct ParsingOptions: Sendable {
  public var format: DocumentFormat
  /// The file's name or address: a hint of its format, no more.
  public var name: String?
  /// A date without a year is the latest one that is not after this day.
  public var referenceDay: CalendarDay
  /// Where the document was found: relative links are resolved against it.
  public var url: String?

  /// The latest year that a date may have: the one after today's, or after a later reference day's.
  ///
  /// A file's time may be long before what it holds, as when it was unpacked.
  var latestYear: Int {
    max(referenceDay, CalendarDay(daysSince1970: time(nil) / 86_400)).year + 1
  }

  public init(
    format: DocumentFormat = .auto, name: String? = nil, referenceDay: CalendarDay,
    url: String? = nil
  ) {
    (self.format, self.name, self.referenceDay, self.url) = (format, name, referenceDay, url)
  }
}

/// One thing that a document holds.
public enum ParsedItem: Equatable, Sendable {
  case article(Article)
  case subscription(Subscription)
  /// An item that could not be read; those after it are not lost.
  case failure(ItemFailure)
}

/// Why one item of a document could not be read.
public struct ItemFailure: Equatable, Sendable {
  /// Which item of the document, from 0.
  public var index: Int
  public var error: ParsingError

  public init(index: Int, error: ParsingError) {
    (self.index, self.error) = (index, error)
  }
}

/// A document that was read whole.
public struct ParsedDocument: Equatable, Sendable {
  /// The format in which it was read; never `auto`.
  public var format: DocumentFormat
  public var items: [ParsedItem]

  public init(format: DocumentFormat, items: [ParsedItem]) {
    (self.format, self.items) = (format, items)
  }

  /// The articles among the items.
  public var articles: [Article] {
    items.compactMap { if case .article(let article) = $0 { article } else { nil } }
  }

  /// The subscriptions among the items.
  public var subscriptions: [Subscription] {
    items.compactMap { if case .subscription(let subscription) = $0 { subscription } else { nil } }
  }
}
