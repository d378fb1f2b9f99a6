// Where in a feed's tree the reading stands.

/// What an open element is for the reading of what stands in it.
enum FeedRole {
  /// The document or its root.
  case root
  case feed, entry
  /// An Atom person.
  case person
  /// A wrapper that is looked through, as `media:group`.
  case group
  /// An element whose text is being collected.
  case text
  /// What stands in it is no matter of ours.
  case ignored
}

/// One open element.
struct FeedFrame {
  /// The hash of its whole name, by which its end tag finds it.
  var name: UInt64
  var role: FeedRole
  /// How many namespaces and bases were in force before it.
  var namespaces: Int
  var bases: Int
  var languages: Int
}

/// The open elements, with what they declare for those in them.
struct FeedScope {
  private(set) var frames: [FeedFrame] = []
  var namespaces = NamespaceScope()
  /// Where the document was found, against which its own bases are resolved.
  let documentURL: String?
  /// The values of `xml:base` in force, resolved, innermost last.
  private(set) var bases: [String] = []
  private(set) var languages: [String] = []
  /// Where the entry and the text that are open began.
  private var entryDepth: Int?
  private var textDepth: Int?

  init(documentURL: String?) {
    self.documentURL = documentURL
  }

  var role: FeedRole { frames.last?.role ?? .root }
  var isInEntry: Bool { entryDepth != nil }
  var isInText: Bool { textDepth != nil }
  var depth: Int { frames.count }
  /// How many elements are to be closed to end the text, or the entry, that is open.
  var depthOfText: Int { textDepth.map { frames.count - $0 } ?? 0 }
  var depthOfEntry: Int { entryDepth.map { frames.count - $0 } ?? 0 }
  var base: String? { bases.last }
  var language: String? { languages.last }

  /// Opens an element; its declarations must follow.
  mutating func open(_ name: UInt64, _ role: FeedRole) {
    frames.append(
      FeedFrame(
        name: name, role: role, namespaces: namespaces.count, bases: bases.count,
        languages: languages.count))
    if role == .entry { entryDepth = frames.count - 1 }
    if role == .text { textDepth = frames.count - 1 }
  }

  /// Gives the element opened last its role.
  mutating func assign(_ role: FeedRole) {
    frames[frames.count - 1].role = role
    if role == .entry { entryDepth = frames.count - 1 }
    if role == .text { textDepth = frames.count - 1 }
  }

  /// Notes an `xml:base`; chains and addresses longer than any real one are passed over.
  mutating func declare(base: String) {
    guard bases.count < Self.mostDeclarations, base.utf8.count <= Self.longestBase else { return }
    let resolved = WebAddress.resolve(
      base, against: (bases.last ?? documentURL).flatMap { WebAddress($0) })
    if let resolved, resolved.utf8.count <= Self.longestBase { bases.append(resolved) }
  }

  mutating func declare(language: String) {
    if languages.count < Self.mostDeclarations { languages.append(language) }
  }

  private static let mostDeclarations = 64
  private static let longestBase = 2048

  /// Closes the innermost element and returns its role.
  mutating func close() -> FeedRole? {
    guard let frame = frames.popLast() else { return nil }
    namespaces.shrink(to: frame.namespaces)
    bases.removeLast(max(0, bases.count - frame.bases))
    languages.removeLast(max(0, languages.count - frame.languages))
    if entryDepth == frames.count { entryDepth = nil }
    if textDepth == frames.count { textDepth = nil }
    return frame.role
  }

  /// How many elements an end tag closes: 0 when it ends none of those that are open.
  ///
  /// Only so many of the innermost are looked at, and the text, the entry and what stands above
  /// them, so that no flood of end tags costs more than its length.
  func closed(by name: UInt64) -> Int {
    let nearest = 48
    for depth in frames.indices.reversed().prefix(nearest) where frames[depth].name == name {
      return frames.count - depth
    }
    for depth in [textDepth, entryDepth].compactMap({ $0 }) where frames[depth].name == name {
      return frames.count - depth
    }
    for depth in frames.indices.prefix(4) where frames[depth].name == name {
      return frames.count - depth
    }
    return 0
  }
}
