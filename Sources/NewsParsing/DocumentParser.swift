// The module's front door: bytes of any known kind in, articles and subscriptions out.
import CleanText
import NewsModel

/// Reads text scrapes, HTML pages, feeds, subscription lists and JSON, without being told which.
public enum DocumentParser {
  /// Returns all that `bytes` hold.
  ///
  /// - Throws: `ParsingError` when they hold nothing that can be read. A bad item among good ones
  ///   does not throw: it is a `failure` among the items.
  public static func parse(
    _ bytes: [UInt8], options: ParsingOptions
  ) throws(ParsingError) -> ParsedDocument {
    var items: [ParsedItem] = []
    var source = ByteSource(bytes: bytes)
    let format = try passing {
      try read(&source, options: options) { items.append($0) }
    }
    return ParsedDocument(format: format, items: items)
  }

  /// Reads the file at `path` (`-` is standard input) and hands over its items as they come:
  /// of a feed or of JSON lines no more than one item and one chunk is held in memory.
  ///
  /// - Returns: The format in which it was read.
  /// - Throws: `ParsingError`, or what `each` throws.
  @discardableResult
  public static func read(
    path: String, options: ParsingOptions, each: (ParsedItem) throws -> Void
  ) throws -> DocumentFormat {
    var source = try ByteSource(path: path)
    return try read(&source, options: options, each: each)
  }

  /// Finds the format of what `source` holds, and reads it by that format's parser.
  private static func read(
    _ source: inout ByteSource, options: ParsingOptions, each: (ParsedItem) throws -> Void
  ) throws -> DocumentFormat {
    let start = try source.peek(DocumentFormat.sniffedBytes)
    guard !start.allSatisfy(isBlank) || !source.isAtEnd else { throw ParsingError.empty }
    if DocumentFormat.isBinary(start) { throw ParsingError.binary }
    var languages = LanguageCompletion()
    func complete(_ item: ParsedItem) throws { try each(completed(item, by: &languages)) }
    let format =
      options.format == .auto
      ? DocumentFormat(sniffing: start, name: options.name) : options.format
    switch format {
    case .auto, .text:
      try complete(.article(TextScrapeParser.parse(source.all(), options: options)))
    case .html: try complete(.article(HTMLPageParser.parse(source.all(), options: options)))
    case .feed: try FeedParser.read(&source, options: options, each: complete)
    case .opml: try OPMLParser.read(&source, options: options, each: each)
    case .jsonl: try JSONLinesParser.read(&source, options: options, each: complete)
    }
    return format
  }

  /// The item, its article with a language if it came without one.
  private static func completed(
    _ item: ParsedItem, by languages: inout LanguageCompletion
  ) -> ParsedItem {
    guard case .article(var article) = item else { return item }
    languages.complete(&article)
    return .article(article)
  }

  /// Runs `body`, whose every error is a `ParsingError`.
  private static func passing<Result>(
    _ body: () throws -> Result
  ) throws(ParsingError) -> Result {
    do {
      return try body()
    } catch let error as ParsingError {
      throw error
    } catch {
      throw .unknownFormat
    }
  }
}
