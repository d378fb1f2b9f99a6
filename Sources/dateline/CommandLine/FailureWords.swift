// The words for everything that can go wrong: modules throw data, people read sentences.
import CleanText
import Foundation
import NewsParsing

/// What to say of an error, and the status to end by.
func failure(for error: any Error) -> CommandFailure {
  switch error {
  case let failure as CommandFailure: failure
  case let error as ParsingError: CommandFailure(message: words(for: error), status: .partial)
  default: CommandFailure(message: "\(error)", status: .partial)
  }
}

/// What is said to a person whose document could not be read.
func words(for error: ParsingError) -> String {
  switch error {
  case .empty: "nothing in it"
  case .binary: "not text: a binary file"
  case .notAnArticle(.listOfTeasers): "no article: a list of links to articles"
  case .notAnArticle(.noText): "no article: no text in it"
  case .notAnArticle(.pageInsteadOfFeed): "a web page in place of a feed"
  case .unknownFormat: "not of a format that can be read"
  case .malformed(let what, let line?): "line \(line): \(what)"
  case .malformed(let what, nil): what.string
  case .unreadable(let code): String(cString: strerror(code))
  }
}
