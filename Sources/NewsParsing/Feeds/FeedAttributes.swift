// The attributes of an element of a feed that matter, read in one walk.

/// The attributes that elements of feeds use, decoded.
struct FeedAttributes {
  var type: String?
  var mode: String?
  var href: String?
  var rel: String?
  var url: String?
  var term: String?
  var label: String?
  var text: String?
  var about: String?
  var resource: String?
  var role: String?
  var isPermaLink: String?
  var lastModified: String?

  /// Reads the attributes of `tag`; the first of each name counts.
  init(_ tag: XMLTag, in bytes: ByteSpan) {
    guard !tag.attributes.isEmpty else { return }
    var attributes = XMLAttributes(in: tag.attributes)
    while let (name, value) = attributes.next(in: bytes) {
      guard let path = Self.paths[FeedNameHash.of(bytes, name)], self[keyPath: path] == nil else {
        continue
      }
      self[keyPath: path] = String(attributeIn: bytes, value)
    }
  }

  private typealias Path = WritableKeyPath<FeedAttributes, String?> & Sendable

  private static let paths: [UInt64: Path] = [
    FeedNameHash.of("type"): \.type, FeedNameHash.of("mode"): \.mode,
    FeedNameHash.of("href"): \.href, FeedNameHash.of("rel"): \.rel,
    FeedNameHash.of("url"): \.url, FeedNameHash.of("term"): \.term,
    FeedNameHash.of("label"): \.label, FeedNameHash.of("text"): \.text,
    FeedNameHash.of("rdf:about"): \.about, FeedNameHash.of("about"): \.about,
    FeedNameHash.of("rdf:resource"): \.resource, FeedNameHash.of("resource"): \.resource,
    FeedNameHash.of("role"): \.role, FeedNameHash.of("ispermalink"): \.isPermaLink,
    FeedNameHash.of("lastmod"): \.lastModified,
  ]
}

extension String {
  /// The value of an attribute, its references decoded, without white space at its ends.
  init(attributeIn bytes: ByteSpan, _ range: Range<Int>) {
    var decoded: [UInt8] = []
    CharacterReference.decode(bytes.extracting(range), isAttribute: true, into: &decoded)
    self.init(decoding: decoded.trimmingBlanks, as: UTF8.self)
  }
}
