// Reads documents of JSON as they stream in: a feed, an array of records, or a record a line.
import CleanText
import NewsModel

/// Reads one document; no more than one record of it is held in memory.
struct JSONReader: ~Copyable {
  /// A longer value is no record.
  private static let longestValue = 1 << 26
  /// How many records, and how many bytes of them, wait for each other: a feed's title may stand
  /// behind them, and an ID may turn out not to be one record's alone.
  private static let mostWaiting = 64
  private static let mostWaitingBytes = 1 << 20
  /// Where a feed or a scraper's answer keeps its records.
  private static let listNames: Set<String> = [
    "items", "articles", "entries", "results", "posts", "records", "stories", "documents",
  ]

  private var input = UTF8Window()
  private var header = JSONRecord()
  private var waiting: [JSONValue] = []
  private var waitingBytes = 0
  private var identities = ArticleIdentities()
  private var builder: JSONArticleBuilder
  /// Whether records stand one a line, so that a bad one ends with its line.
  private var isByLine = false
  private var sawList = false
  private var count = 0

  init(options: ParsingOptions) {
    builder = JSONArticleBuilder(url: options.url, referenceDay: options.referenceDay)
  }

  /// Reads all of `source` and hands over each record's article as soon as it is whole.
  mutating func read(
    from source: inout ByteSource, each: (ParsedItem) throws -> Void
  ) throws {
    while let byte = try nextByte(from: &source) {
      switch byte {
      case UInt8(ascii: "["):
        input.position += 1
        try elements(from: &source, each)
      case UInt8(ascii: "{") where isByLine: try line(from: &source, each)
      case UInt8(ascii: "{"): try object(from: &source, each)
      default: try skipLine(from: &source)
      }
    }
    try deliver(each)
    if count == 0, !sawList { throw ParsingError.unknownFormat }
  }

  // MARK: - Records

  /// The members of the outermost object: a feed's, or those of a record.
  private mutating func object(
    from source: inout ByteSource, _ each: (ParsedItem) throws -> Void
  ) throws {
    input.position += 1
    header = JSONRecord()
    var members: [JSONMember] = []
    var isFeed = false
    while true {
      guard let byte = try nextByte(from: &source) else { return try fail(each) }
      if byte == UInt8(ascii: "}") { break }
      guard byte == UInt8(ascii: "\""), let name = try value(from: &source)?.text,
        try nextByte(from: &source) == UInt8(ascii: ":")
      else { return try recover(from: &source, each) }
      input.position += 1
      let isList = Self.listNames.contains(name) && header[name] == nil
      if isList, try nextByte(from: &source) == UInt8(ascii: "[") {
        (isFeed, sawList) = (true, true)
        input.position += 1
        try elements(from: &source, each)
      } else if let value = try value(from: &source) {
        if members.count < 1000 { members.append(JSONMember(name: name, value: value)) }
        header.add(name, value)
      } else {
        return try recover(from: &source, each)
      }
    }
    input.position += 1
    try deliver(each)
    if header["version"]?.text?.contains("jsonfeed") == true { (isFeed, sawList) = (true, true) }
    guard !isFeed else { return }
    header = JSONRecord()
    try hand([.object(members)], each)
    isByLine = try nextByte(from: &source) == UInt8(ascii: "{")
  }

  /// The elements of an array, whose bracket has been read.
  private mutating func elements(
    from source: inout ByteSource, _ each: (ParsedItem) throws -> Void
  ) throws {
    while true {
      guard let byte = try nextByte(from: &source) else { return try fail(each) }
      if byte == UInt8(ascii: "]") { break }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ":") {
        input.position += 1
        continue
      }
      guard let range = try extent(from: &source) else { return try fail(each) }
      if let value = JSONParser.value(in: input.bytes.span, range) {
        waiting.append(value)
        waitingBytes += range.count
      } else {
        try deliver(each)
        try fail(each)
      }
      if waiting.count >= Self.mostWaiting || waitingBytes >= Self.mostWaitingBytes {
        try deliver(each)
      }
    }
    input.position += 1
  }

  /// A record that stands on one line, or on several of which only the first begins one.
  private mutating func line(
    from source: inout ByteSource, _ each: (ParsedItem) throws -> Void
  ) throws {
    let end = try endOfLine(from: &source)
    if let value = JSONParser.value(in: input.bytes.span, input.position..<end) {
      input.position = end
      return try hand([value], each)
    }
    let next = (end..<input.bytes.count).first { !isBlank(input.bytes[$0]) }
    if let next, input.bytes[next] != UInt8(ascii: "{"), let value = try value(from: &source) {
      return try hand([value], each)
    }
    try skipLine(from: &source)
    try fail(each)
  }

  private mutating func deliver(_ each: (ParsedItem) throws -> Void) throws {
    try hand(waiting, each)
    waiting.removeAll(keepingCapacity: true)
    waitingBytes = 0
  }

  /// Hands over the articles of records, and reports those that are none.
  private mutating func hand(
    _ values: [JSONValue], _ each: (ParsedItem) throws -> Void
  ) throws {
    let found = values.map { value in
      value.members.flatMap { builder.article(of: JSONRecord($0), in: header) }
    }
    var articles = found.compactMap { $0 }
    identities.settle(&articles)
    var settled = articles.makeIterator()
    for article in found {
      if article != nil, let article = settled.next() {
        count += 1
        try each(.article(article))
      } else {
        try fail(.empty, each)
      }
    }
  }

  private mutating func fail(_ each: (ParsedItem) throws -> Void) throws {
    try deliver(each)
    let isAtEnd = input.isAtEnd && input.isEmpty
    try fail(.malformed(what: isAtEnd ? "the file ends early" : "no JSON", line: nil), each)
  }

  private mutating func fail(
    _ error: ParsingError, _ each: (ParsedItem) throws -> Void
  ) throws {
    defer { count += 1 }
    try each(.failure(ItemFailure(index: count, error: error)))
  }

  /// Goes on behind something that is no JSON: with the next line.
  private mutating func recover(
    from source: inout ByteSource, _ each: (ParsedItem) throws -> Void
  ) throws {
    if input.isEmpty || input.bytes[input.position] != UInt8(ascii: "{") {
      try skipLine(from: &source)
    }
    try fail(each)
    isByLine = true
  }
}

// MARK: - Bytes

extension JSONReader {
  /// The next byte that is neither white space nor a comma, unread, or `nil` at the end.
  private mutating func nextByte(from source: inout ByteSource) throws(ParsingError) -> UInt8? {
    while true {
      while !input.isEmpty {
        let byte = input.bytes[input.position]
        if !isBlank(byte), byte != UInt8(ascii: ",") { return byte }
        input.position += 1
      }
      if try !input.refill(from: &source) { return nil }
    }
  }

  /// The next value, or `nil` when it is none.
  private mutating func value(from source: inout ByteSource) throws(ParsingError) -> JSONValue? {
    guard let range = try extent(from: &source) else { return nil }
    return JSONParser.value(in: input.bytes.span, range)
  }

  /// Where the next value stands, which is read then, or `nil` when it has no end.
  private mutating func extent(
    from source: inout ByteSource
  ) throws(ParsingError) -> Range<Int>? {
    var extent = JSONExtent()
    var offset = 0
    while offset < Self.longestValue {
      let start = input.position + offset
      let (progress, index) = extent.take(input.bytes.span, from: start)
      switch progress {
      case .ended: return read(to: index + 1)
      case .endedBefore: return read(to: index)
      case .brokenLine: return nil
      case .inside: break
      }
      offset = index - input.position
      if try !input.refill(from: &source) {
        return extent.mayEndHere ? read(to: input.bytes.count) : nil
      }
    }
    return nil
  }

  private mutating func read(to end: Int) -> Range<Int> {
    defer { input.position = end }
    return input.position..<end
  }

  private mutating func endOfLine(from source: inout ByteSource) throws(ParsingError) -> Int {
    var offset = 0
    while true {
      let end = input.bytes.span.index(of: 0x0A, from: input.position + offset)
      if end < input.bytes.count { return end }
      offset = end - input.position
      if offset > Self.longestValue { return end }
      if try !input.refill(from: &source) { return input.position + offset }
    }
  }

  private mutating func skipLine(from source: inout ByteSource) throws(ParsingError) {
    while true {
      let end = input.bytes.span.index(of: 0x0A, from: input.position)
      input.position = min(end + 1, input.bytes.count)
      if end < input.bytes.count { return }
      if try !input.refill(from: &source) { return }
    }
  }
}
