// Dated events of texts, and articles that tell the same.
import CleanText

/// A date in a text, with the sentence that it stands in.
public struct TimelineEntry: Equatable, Sendable {
  /// A list's timeline is drawn from so many of its articles, the newest.
  public static let sample = 500

  public var value: DateValue
  /// Whether the year was reckoned, not said.
  public var isYearInferred: Bool
  public var sentence: SafeText
  public var article: Int64
  public var articleTitle: SafeText
  public var published: Timestamp?
  /// Where the date stands in the article's text, in Unicode scalars.
  public var range: Range<Int>

  public init(
    value: DateValue, isYearInferred: Bool, sentence: SafeText, article: Int64,
    articleTitle: SafeText, published: Timestamp?, range: Range<Int>
  ) {
    (self.value, self.isYearInferred, self.sentence) = (value, isYearInferred, sentence)
    (self.article, self.articleTitle, self.published) = (article, articleTitle, published)
    self.range = range
  }
}

/// Articles of different sources that tell the same event.
public struct Story: Equatable, Sendable {
  /// Stories are looked for among so many of a list's articles, the newest.
  public static let sample = 1_500

  /// Newest first.
  public var articles: [ArticleSummary]
  /// Why they were grouped: `7 shared names, within 2 days`.
  public var reason: SafeText

  public init(articles: [ArticleSummary], reason: SafeText) {
    (self.articles, self.reason) = (articles, reason)
  }
}
