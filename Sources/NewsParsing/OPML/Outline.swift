// One outline of a subscription list, and the folders in which it lies.
import CleanText

/// What the attributes of an outline say.
struct Outline {
  private var text: SafeText?
  private var title: SafeText?
  private var type = ""
  private var xmlURL: String?
  private var url: String?
  /// The address of the site.
  private(set) var site: String?
  private(set) var categories: [SafeText] = []

  /// Reads the attributes of an outline's tag, whose names may be in any case.
  init(_ tag: XMLTag, in bytes: ByteSpan) {
    var attributes = XMLAttributes(in: tag.attributes)
    while let (name, value) = attributes.next(in: bytes) {
      switch Self.attributes[FeedNameHash.of(bytes, name)] {
      case .text: text = text ?? SafeText(line: String(attributeIn: bytes, value)).unlessEmpty
      case .title: title = title ?? SafeText(line: String(attributeIn: bytes, value)).unlessEmpty
      case .type: type = String(attributeIn: bytes, value).lowercased()
      case .xmlURL: xmlURL = xmlURL ?? String(attributeIn: bytes, value)
      case .url: url = url ?? String(attributeIn: bytes, value)
      case .htmlURL: site = site ?? String(attributeIn: bytes, value)
      case .category: addCategories(String(attributeIn: bytes, value))
      case nil: break
      }
    }
  }

  private enum Attribute: String, CaseIterable {
    case text, title, type, url, category
    case xmlURL = "xmlurl"
    case htmlURL = "htmlurl"
  }

  private static let attributes = Dictionary(
    uniqueKeysWithValues: Attribute.allCases.map { (FeedNameHash.of($0.rawValue), $0) })

  var name: SafeText? { text ?? title }

  /// The feed's address: `xmlUrl`, or the `url` of an outline that says that it is a feed.
  var address: String? {
    if let xmlURL, !xmlURL.isEmpty { return xmlURL }
    return type == "rss" || type == "atom" ? url : nil
  }

  private static let mostCategories = 100

  /// Adds categories, which commas part, and the folders of a path, which slashes part.
  private mutating func addCategories(_ list: String) {
    for name in list.split(whereSeparator: { $0 == "," || $0 == "/" }) {
      guard categories.count < Self.mostCategories else { return }
      let tag = SafeText(line: String(name))
      if !tag.isEmpty, !categories.contains(tag) { categories.append(tag) }
    }
  }
}

/// The outlines that are open.
struct OutlineFolders {
  /// Deeper folders are counted, not named.
  private static let deepestNamed = 16

  private var open: [SafeText?] = []
  private var unnamed = 0

  /// The names of the folders, outermost first.
  var names: [SafeText] { open.compactMap { $0 } }

  /// Opens an outline; one without a name, or that is a feed, is no folder.
  mutating func open(_ name: SafeText?) {
    if open.count < Self.deepestNamed { open.append(name) } else { unnamed += 1 }
  }

  mutating func close() {
    if unnamed > 0 { unnamed -= 1 } else { _ = open.popLast() }
  }
}
