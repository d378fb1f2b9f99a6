// One news item as parsing yields it, before a store knows it.
import CleanText

/// One news item: what a page, a feed's entry or a scrape says.
///
/// Unknown is `nil`, never a guess without its mark.
public struct Article: Equatable, Sendable {
  public var title: SafeText
  /// All authors, parted by `; `.
  public var author: SafeText?
  public var published: Timestamp?
  public var updated: Timestamp?
  /// Whether the year of `published` was not in the text but reckoned from the reference date.
  public var publishedYearInferred = false
  public var url: SafeText?
  public var guid: SafeText?
  /// The name of the site or feed.
  public var site: SafeText?
  public var section: SafeText?
  /// BCP 47, as given or detected.
  public var language: SafeText?
  public var tags: [SafeText] = []
  public var views: Int?
  public var readingMinutes: Int?
  public var summary: SafeText?
  /// Plain text, its paragraphs parted by a blank line: the one coordinate system for all marks.
  public var body: SafeText
  /// What is marked up in `body`, by start.
  public var spans: [Span] = []
  /// Lines left out of `body`, so that nothing vanishes unseen.
  public var dropped: [SafeText] = []

  public init(title: SafeText, body: SafeText) {
    (self.title, self.body) = (title, body)
  }
}

/// A feed that a subscription list (OPML) names.
public struct Subscription: Equatable, Sendable {
  public var title: SafeText
  /// Where the feed is (`xmlUrl`).
  public var url: SafeText
  /// The site that the feed is of (`htmlUrl`).
  public var site: SafeText?
  public var tags: [SafeText]

  public init(title: SafeText, url: SafeText, site: SafeText? = nil, tags: [SafeText] = []) {
    (self.title, self.url, self.site, self.tags) = (title, url, site, tags)
  }
}
