// Reads subscription lists: OPML 1 and 2, nested, well-formed or not.
import CleanText
import NewsModel

/// Reads subscription lists, one outline after the other.
enum OPMLParser {
  /// Reads a list and hands over its feeds as they come.
  static func read(
    _ source: inout ByteSource, options: ParsingOptions, each: (ParsedItem) throws -> Void
  ) throws {
    var reader = OPMLReader(base: options.url.flatMap { WebAddress($0) })
    try reader.read(from: &source, each: each)
  }
}

/// The reading of one list.
private struct OPMLReader: ~Copyable {
  private var xml = XMLReader()
  private var folders = OutlineFolders()
  private let base: WebAddress?
  private var sawList = false
  private var count = 0

  init(base: WebAddress?) {
    self.base = base
  }

  mutating func read(
    from source: inout ByteSource, each: (ParsedItem) throws -> Void
  ) throws {
    while true {
      switch try xml.next(from: &source) {
      case .text, .characterData: continue
      case .start(let tag): if let item = start(tag) { try each(item) }
      case .end(let name): if isOutline(name) { folders.close() }
      case .finished(let isWhole):
        guard sawList else { throw ParsingError.unknownFormat }
        if !isWhole { try each(failure(.malformed(what: "the list ends early", line: nil))) }
        return
      }
    }
  }

  private func isOutline(_ name: Range<Int>) -> Bool {
    name.count == 7 && FeedNameHash.of(xml.window.span, name) == Self.outlineName
  }

  private static let outlineName = FeedNameHash.of("outline")
  private static let rootName = FeedNameHash.of("opml")

  private mutating func start(_ tag: XMLTag) -> ParsedItem? {
    guard isOutline(tag.name) else {
      sawList = sawList || FeedNameHash.of(xml.window.span, tag.name) == Self.rootName
      return nil
    }
    sawList = true
    let outline = Outline(tag, in: xml.window.span)
    let item = outline.address.map { subscription(outline, at: $0) }
    if !tag.isSelfClosing { folders.open(outline.address == nil ? outline.name : nil) }
    return item
  }

  private mutating func subscription(_ outline: Outline, at address: String) -> ParsedItem {
    guard let url = webAddress(address) else {
      return failure(.malformed(what: "not an address of the web: \(address)", line: nil))
    }
    count += 1
    var tags = folders.names
    for tag in outline.categories where !tags.contains(tag) { tags.append(tag) }
    let site = outline.site.flatMap { webAddress($0) }
    return .subscription(
      Subscription(title: outline.name ?? site ?? url, url: url, site: site, tags: tags))
  }

  /// The address, whole where it can be; `nil` for one that leads elsewhere than to the web.
  private func webAddress(_ text: String) -> SafeText? {
    var text = text
    if text.utf8.prefix(5).elementsEqual("feed:".utf8) {
      text = text.hasPrefix("feed://") ? "http://" + text.dropFirst(7) : String(text.dropFirst(5))
    }
    if let address = WebAddress.resolve(text, against: base) { return SafeText(line: address) }
    let start = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return start.contains(":") ? nil : SafeText(line: text).unlessEmpty
  }

  private mutating func failure(_ error: ParsingError) -> ParsedItem {
    defer { count += 1 }
    return .failure(ItemFailure(index: count, error: error))
  }
}
