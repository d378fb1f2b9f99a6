// Reads feeds of XML as they stream in, well-formed or not, entry by entry.
import CleanText
import NewsModel

/// Reads one RSS, RDF or Atom feed.
///
/// Elements are known by vocabulary and name wherever a feed puts them. What is missing, doubled or
/// mismatched costs the element it stands in, or at worst its entry, never the others.
struct FeedReader: ~Copyable {
  /// How many entries, and how many bytes of them, wait for each other: a feed's title may stand
  /// behind them, and a GUID may turn out not to be one entry's alone.
  private static let mostWaiting = 64
  private static let mostWaitingBytes = 1 << 20

  var xml = XMLReader()
  var scope: FeedScope
  var header = FeedHeader()
  /// The entry that is open.
  var entry: EntryDraft?
  var text = FeedTextReading()
  var person = FeedPersonReading()
  /// Whether the root is Atom's, whose rules for text differ from RSS's.
  var isAtom = false
  var sawFeed = false
  var sawPage = false
  private var waiting: [EntryDraft] = []
  private var waitingBytes = 0
  private var delivery = FeedDelivery()

  /// Begins a feed that was found at `url`.
  init(url: String?) {
    scope = FeedScope(documentURL: url)
  }

  /// Reads all of `source` and hands over each entry as soon as it is whole.
  mutating func read(
    from source: inout ByteSource, each: (ParsedItem) throws -> Void
  ) throws {
    while true {
      switch try xml.next(from: &source) {
      case .text(let range): take(range, isDecoded: false)
      case .characterData(let range): take(range, isDecoded: true)
      case .start(let tag): start(tag)
      case .end(let name): end(name)
      case .finished(let isWhole): return try finish(isWhole: isWhole, each)
      }
      if waiting.count >= Self.mostWaiting || waitingBytes >= Self.mostWaitingBytes {
        try deliver(each)
      }
    }
  }

  private mutating func finish(isWhole: Bool, _ each: (ParsedItem) throws -> Void) throws {
    let isCut = entry != nil
    try deliver(each)
    if !sawFeed, delivery.count == 0 {
      throw sawPage ? ParsingError.notAnArticle(.pageInsteadOfFeed) : .unknownFormat
    }
    if isCut || (!isWhole && delivery.count == 0) {
      try each(delivery.failure(.malformed(what: "the feed ends early", line: nil)))
    }
  }

  /// Hands over the entries that wait.
  private mutating func deliver(_ each: (ParsedItem) throws -> Void) throws {
    for item in delivery.items(of: waiting, in: header) { try each(item) }
    waiting.removeAll(keepingCapacity: true)
    waitingBytes = 0
  }

  /// Ends the entry that is open.
  mutating func finishEntry() {
    if let draft = entry {
      waiting.append(draft)
      waitingBytes += draft.byteCount
    }
    entry = nil
  }
}

// MARK: - Tokens

extension FeedReader {
  private mutating func take(_ range: Range<Int>, isDecoded: Bool) {
    let window = xml.window
    if scope.isInText {
      text.capture.append(window.span, range, isDecoded: isDecoded)
    } else if scope.role == .person {
      person.text.append(window.span, range, isDecoded: isDecoded)
    }
  }

  private mutating func start(_ tag: XMLTag) {
    let window = xml.window
    let bytes = window.span
    let hash = FeedNameHash.of(bytes, tag.name)
    if scope.isInText {
      guard endsText(tag, in: bytes) else {
        text.capture.appendTag(tag, in: bytes)
        if !tag.isSelfClosing { scope.open(hash, .ignored) }
        return
      }
      close(scope.depthOfText)
    }
    let parent = scope.role
    scope.open(hash, .ignored)
    declare(tag, in: bytes, isRoot: scope.depth == 1)
    let (vocabulary, local) = scope.namespaces.resolve(tag.name, in: bytes)
    if let name = FeedName(hash: local) {
      scope.assign(enter(name, of: vocabulary, tag, in: bytes, under: parent))
    } else if parent == .root || parent == .person {
      scope.assign(parent)
    }
    if tag.isSelfClosing { close(1) }
  }

  private mutating func end(_ name: Range<Int>) {
    let window = xml.window
    let count = scope.closed(by: FeedNameHash.of(window.span, name))
    if scope.isInText, count > 0, count < scope.depthOfText {
      text.capture.appendEndTag(name, in: window.span)
    }
    close(count)
  }

  /// Closes the innermost elements.
  mutating func close(_ count: Int) {
    for _ in 0..<count {
      switch scope.close() {
      case .text: finishText()
      case .person: finishPerson()
      case .entry: finishEntry()
      default: break
      }
    }
  }

  /// Whether a tag inside a text shows that the text's end was forgotten: an entry begins.
  private func endsText(_ tag: XMLTag, in bytes: ByteSpan) -> Bool {
    let (vocabulary, local) = scope.namespaces.resolve(tag.name, in: bytes)
    guard vocabulary == .core || vocabulary == .atom, let name = FeedName(hash: local) else {
      return false
    }
    return name == .item || (name == .entry && !text.mayHoldDocuments)
  }

  /// Notes the namespaces, the base and the language that a tag declares.
  private mutating func declare(_ tag: XMLTag, in bytes: ByteSpan, isRoot: Bool) {
    guard !tag.attributes.isEmpty else { return }
    var attributes = XMLAttributes(in: tag.attributes)
    while let (name, value) = attributes.next(in: bytes) {
      guard bytes[name.lowerBound] | 0x20 == UInt8(ascii: "x") else { continue }
      if bytes.begins("xmlns", at: name.lowerBound) {
        declareNamespace(name, value, of: tag, in: bytes, isRoot: isRoot)
      } else if name.count == 8, bytes.begins("xml:base", at: name.lowerBound) {
        scope.declare(base: String(attributeIn: bytes, value))
      } else if name.count == 8, bytes.begins("xml:lang", at: name.lowerBound) {
        scope.declare(language: String(attributeIn: bytes, value))
      }
    }
  }

  private mutating func declareNamespace(
    _ name: Range<Int>, _ value: Range<Int>, of tag: XMLTag, in bytes: ByteSpan, isRoot: Bool
  ) {
    let prefix = min(name.lowerBound + 6, name.upperBound)..<name.upperBound
    let isTagsOwn = FeedNameHash.of(bytes, prefix) == FeedNameHash.prefix(of: tag.name, in: bytes)
    scope.namespaces.declare(
      prefix: String(bytes, prefix), hash: FeedNameHash.of(bytes, prefix),
      address: String(attributeIn: bytes, value), isRootsOwn: isRoot && isTagsOwn)
  }
}
