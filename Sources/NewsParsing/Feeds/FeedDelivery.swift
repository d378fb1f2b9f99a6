// The last step of an entry: numbered, made an article, handed over.
import CleanText
import NewsModel

/// Counts the entries of a feed and makes items of them.
struct FeedDelivery {
  /// Empty entries beyond these are passed over in silence.
  static let mostReportedEmpty = 20

  /// How many entries have been seen.
  private(set) var count = 0
  private var empty = 0

  /// The article of an entry; a failure, or in the end nothing, for one without content.
  mutating func item(of draft: EntryDraft, in header: FeedHeader) -> ParsedItem? {
    guard draft.isEmpty else {
      defer { count += 1 }
      return .article(draft.article(in: header))
    }
    empty += 1
    guard empty <= Self.mostReportedEmpty else {
      count += 1
      return nil
    }
    return failure(.empty)
  }

  /// The report of an entry that cannot be read.
  mutating func failure(_ error: ParsingError) -> ParsedItem {
    defer { count += 1 }
    return .failure(ItemFailure(index: count, error: error))
  }
}
