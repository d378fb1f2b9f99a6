// The parsing threads' work: one file after the other, in chunks.
import NewsModel
import NewsParsing

/// Reads files and sends what they hold to the writer.
struct FileReading: Sendable {
  let options: ImportOptions
  let output: Channel<ParsedChunk>

  /// Reads files from `input` until it ends or nobody takes the output any more.
  func run(_ input: Channel<InputFile>) {
    while let file = input.receive() {
      guard read(file) else { return }
    }
  }

  /// Nobody takes the output any more.
  private struct Closed: Error {}

  private func read(_ file: InputFile) -> Bool {
    var builder = ChunkBuilder()
    var isWhole = true
    do {
      let options = ParsingOptions(
        format: options.format, name: file.path,
        referenceDay: options.referenceDay ?? CalendarDay(localOf: file.modified))
      do {
        try DocumentParser.read(path: file.path, options: options) { item in
          switch item {
          case .article(let article):
            if let chunk = builder.add(article) { try send(.articles(chunk, of: file)) }
          case .subscription(let subscription):
            try send(.subscriptions([subscription], of: file))
          case .failure(let failure):
            isWhole = false
            try send(.failure(failure, .parsing(failure.error), of: file.path))
          }
        }
      } catch let error as ParsingError {
        isWhole = false
        try send(.failure(nil, .parsing(error), of: file.path))
      }
      let rest = builder.take()
      if !rest.isEmpty { try send(.articles(rest, of: file)) }
      try send(.end(file, isWhole: isWhole))
      return true
    } catch {
      return false
    }
  }

  private func send(_ chunk: ParsedChunk) throws {
    guard output.send(chunk) else { throw Closed() }
  }
}
