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
  var isNil: Bool { href == nil && url == nil && resource == nil }

  /// Reads the attributes of `tag`; the first of each name counts.
  init(_ tag: XMLTag, in bytes: ByteSpan) {
    guard !tag.attributes.isEmpty else { return }
    var attributes = XMLAttributes(in: tag.attributes)
    while let (name, value) = attributes.next(in: bytes) {
      guard name.count <= 16, let path = Self.path(of: bytes, name), self[keyPath: path] == nil
      else { continue }
      self[keyPath: path] = String(attributeIn: bytes, value)
    }
  }

  private static func path(
    of bytes: ByteSpan, _ name: Range<Int>
  ) -> WritableKeyPath<FeedAttributes, String?>? {
    switch String(bytes, name).lowercased() {
    case "type": \.type
    case "mode": \.mode
    case "href": \.href
    case "rel": \.rel
    case "url": \.url
    case "term": \.term
    case "label": \.label
    case "text": \.text
    case "rdf:about", "about": \.about
    case "rdf:resource", "resource": \.resource
    case "role": \.role
    case "ispermalink": \.isPermaLink
    default: nil
    }
  }
}

extension String {
  /// The value of an attribute, its references decoded, without white space at its ends.
  init(attributeIn bytes: ByteSpan, _ range: Range<Int>) {
    var decoded: [UInt8] = []
    CharacterReference.decode(bytes.extracting(range), isAttribute: true, into: &decoded)
    self.init(decoding: decoded.trimmingBlanks, as: UTF8.self)
  }
}
