// The doors of the parsers for feeds and for records of JSON.
import CleanText
import NewsModel

/// Reads RSS, RDF, Atom and JSON Feed.
enum FeedParser {
  /// Reads a feed and hands over its entries as they come.
  static func read(
    _ source: inout ByteSource, options: ParsingOptions, each: (ParsedItem) throws -> Void
  ) throws {
    let start = asciiBytes(of: try source.peek(1024))
    if start.first(where: { !isBlank($0) }) == UInt8(ascii: "{") {
      return try JSONLinesParser.read(&source, options: options, each: each)
    }
    var reader = FeedReader(url: options.url)
    try reader.read(from: &source, each: each)
  }
}

/// Reads JSON: a feed, an array of records, or a record a line.
enum JSONLinesParser {
  /// Reads records and hands over their articles as they come.
  static func read(
    _ source: inout ByteSource, options: ParsingOptions, each: (ParsedItem) throws -> Void
  ) throws {
    var reader = JSONReader(options: options)
    try reader.read(from: &source, each: each)
  }
}
