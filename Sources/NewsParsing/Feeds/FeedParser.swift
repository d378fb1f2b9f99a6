// The doors of the parsers for feeds, subscription lists and records of JSON.
import CleanText
import NewsModel

/// Reads RSS, RDF, Atom and JSON Feed.
enum FeedParser {
  /// Reads a feed and hands over its entries as they come.
  static func read(
    _ source: inout ByteSource, options: ParsingOptions, each: (ParsedItem) throws -> Void
  ) throws {
    var reader = FeedReader(url: options.url)
    try reader.read(from: &source, each: each)
  }
}

/// Reads subscription lists.
enum OPMLParser {
  static func read(
    _ source: inout ByteSource, options: ParsingOptions, each: (ParsedItem) throws -> Void
  ) throws {
    throw ParsingError.unknownFormat
  }
}

/// Reads articles as records of JSON, one a line or in an array.
enum JSONLinesParser {
  static func read(
    _ source: inout ByteSource, options: ParsingOptions, each: (ParsedItem) throws -> Void
  ) throws {
    throw ParsingError.unknownFormat
  }
}
