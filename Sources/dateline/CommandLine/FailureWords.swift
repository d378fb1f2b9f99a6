// The words for everything that can go wrong: modules throw data, people read sentences.
import CleanText
import Foundation
import NewsModel
import NewsParsing
import NewsStorage

/// What to say of an error, and the status to end by.
func failure(for error: any Error) -> CommandFailure {
  switch error {
  case let failure as CommandFailure: failure
  case let error as StoreError:
    CommandFailure(message: words(for: error), status: status(of: error))
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

/// The status to end by when a store fails.
private func status(of error: StoreError) -> ExitStatus {
  switch error {
  case .unknown, .impossible: .partial
  case .interrupted: .interrupted
  default: .store
  }
}

/// What is said of a store that cannot be used, with the way out.
func words(for error: StoreError) -> String {
  switch error {
  case .cannotOpen(let path, let reason): "cannot open the store \(path): \(reason)"
  case .notAStore(let path):
    "\(path) is not a Dateline store: it is left as it is; name another with --store"
  case .newer(let path, let version, let known):
    "\(path) was made by a newer Dateline (version \(version), this one knows \(known)): "
      + "it is left as it is; use the newer program"
  case .older(let path, let version, let known):
    "\(path) was made by an older Dateline (version \(version), this one makes \(known)): "
      + "any import brings it up to date"
  case .locked(let path): "\(path) is locked by another process: try again when it has finished"
  case .readOnly(let path):
    "\(path) is read-only: nothing was changed; make it and its folder writable"
  case .full(let path): "the disk is full: nothing of the last batch was kept in \(path); make room"
  case .corrupt(let path, let detail):
    "\(path) is damaged (\(detail)): 'dateline check' says more; restore a backup if you have one"
  case .inputOutput(let path, let detail): "reading or writing \(path) failed: \(detail)"
  case .interrupted: "interrupted"
  case .unknown(let missing): words(for: missing)
  case .impossible(let reason): reason
  case .unexpected(let detail): "the store failed unexpectedly: \(detail)"
  }
}

private func words(for missing: StoreError.Missing) -> String {
  switch missing {
  case .article(let id): "there is no article \(id): 'dateline list' shows their IDs"
  case .entity(let id): "there is no entity \(id)"
  case .followUp: "there is no such follow-up: 'dateline follow-up list' shows them"
  case .view(let name): "there is no view '\(name)': 'dateline views' lists them"
  case .alias(let name): "there is no alias '\(name)'"
  }
}
