// The part of a text that a search found.
import CleanText

/// A part of an article's text with what a search found in it.
public struct Snippet: Equatable, Sendable {
  /// One line; an ellipsis stands where the text goes on.
  public var text: SafeText
  /// What was found, in Unicode scalars of `text`, rising.
  public var matches: [Range<Int>]

  public init(text: SafeText, matches: [Range<Int>]) {
    (self.text, self.matches) = (text, matches)
  }
}
