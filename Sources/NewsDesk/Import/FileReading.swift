// The parsing threads' work: one file after the other, in chunks.
import CleanText
import Foundation
import NewsModel
import NewsParsing
import NewsStorage

/// Reads files and sends what they hold to the writer.
struct FileReading: Sendable {
  let options: ImportOptions
  let output: Channel<ParsedChunk>

  /// Reads files from `input` until it ends or nobody takes the output any more.
  func run(_ input: Channel<InputFile>) {
    while let file = input.receive() {
      guard (try? read(file)) != nil else { return }
    }
  }

  /// Nobody takes the output any more.
  private struct Closed: Error {}

  private func read(_ file: InputFile) throws {
    var isWhole = true
    do {
      isWhole = try readItems(of: file)
    } catch let error as ParsingError {
      isWhole = false
      try send(.failure(nil, .parsing(error), of: file.path))
    }
    try send(.end(file, isWhole: isWhole))
  }

  /// Sends a file's items, and returns whether all of them could be read.
  private func readItems(of file: InputFile) throws -> Bool {
    let parsing = ParsingOptions(
      format: options.format, name: file.path,
      referenceDay: options.referenceDay ?? CalendarDay(localOf: file.modified))
    var waiting: Article?
    var builder = ChunkBuilder()
    var isWhole = true
    let format = try DocumentParser.read(path: file.path, options: parsing) { item in
      switch item {
      case .article(let article):
        if let before = waiting, let chunk = builder.add(incoming(before, of: file, path: nil)) {
          try send(.articles(chunk, of: file))
        }
        waiting = article
      case .subscription(let subscription):
        try send(.subscriptions([subscription], of: file))
      case .failure(let failure):
        isWhole = false
        try send(.failure(failure, .parsing(failure.error), of: file.path))
      }
    }
    if let last = waiting {
      // A page is its file: the file with new text is an edit of it.
      let isPage = (format == .text || format == .html) && file.path != "-"
      let path = isPage ? absolute(file.path) : nil
      if let chunk = builder.add(incoming(last, of: file, path: path)) {
        try send(.articles(chunk, of: file))
      }
    }
    let rest = builder.take()
    if !rest.isEmpty { try send(.articles(rest, of: file)) }
    return isWhole
  }

  private func incoming(_ article: Article, of file: InputFile, path: String?) -> IncomingArticle {
    var article = article
    article.tags += options.tags.filter { !article.tags.contains($0) }
    return IncomingArticle(article, source: source(of: article, in: file), path: path)
  }

  /// The name given; else the feed's or site's; else that of the folder.
  private func source(of article: Article, in file: InputFile) -> SafeText {
    if let source = options.source { return source }
    if let site = article.site, !site.isEmpty { return site }
    if file.path == "-" { return "stdin" }
    let folder = file.folder ?? file.path
    let url = URL(filePath: absolute(folder))
    return SafeText(
      line: file.folder == nil
        ? url.deletingLastPathComponent().lastPathComponent : url.lastPathComponent)
  }

  private func send(_ chunk: ParsedChunk) throws {
    guard output.send(chunk) else { throw Closed() }
  }
}
