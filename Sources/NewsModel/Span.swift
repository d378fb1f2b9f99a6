// Ranges of an article's text that are marked up.
import CleanText

/// A range of an article's text with a kind.
public struct Span: Hashable, Sendable {
  /// What a span marks; the raw values are what records print.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case heading, quote, listItem, code, table, link, emphasis, image
    /// A number, an amount of money, and words said by someone (`speaker` says by whom).
    case number, money, quotation
  }

  public var kind: Kind
  /// Unicode scalars of the text.
  public var range: Range<Int>
  /// 1 to 6 for headings, the depth (from 1) for list items and quotes.
  public var level: Int?
  /// The target of a link or an image.
  public var url: SafeText?
  /// Who said a quotation, as named in the text.
  public var speaker: SafeText?
  /// What an image shows, as its page tells those who do not see it.
  public var alt: SafeText?

  public init(
    _ kind: Kind, _ range: Range<Int>, level: Int? = nil, url: SafeText? = nil,
    speaker: SafeText? = nil, alt: SafeText? = nil
  ) {
    (self.kind, self.range, self.level, self.url) = (kind, range, level, url)
    (self.speaker, self.alt) = (speaker, alt)
  }
}
