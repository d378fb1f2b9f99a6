// Why a document could not be read, as data: the words are made where they are shown.
import CleanText

/// Why a document, or an item of it, could not be read.
public enum ParsingError: Error, Equatable, Sendable {
  /// There is nothing in it but white space.
  case empty
  /// It is a picture, an archive, a program or the like.
  case binary
  /// It can be read, but is no article.
  case notAnArticle(Reason)
  /// It is of no kind that is known, or not of the kind that was asked for.
  case unknownFormat
  /// It breaks its format's rules so that nothing can be made of it; `line` counts from 1.
  case malformed(what: SafeText, line: Int?)
  /// The file cannot be opened or read; `code` is the system's `errno`.
  case unreadable(code: Int32)

  /// What a readable document is, when it is no article.
  public enum Reason: String, Equatable, Sendable {
    /// A page whose content is links to articles.
    case listOfTeasers
    /// There is no text left when the page's furniture is taken away.
    case noText
    /// A page in place of the feed that was asked for.
    case pageInsteadOfFeed
  }
}
