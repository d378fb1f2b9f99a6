// What each element of a feed is for the reading.
import CleanText
import NewsModel

extension FeedReader {
  /// Begins a named element and returns what it is for what stands in it.
  mutating func enter(
    _ name: FeedName, of vocabulary: FeedVocabulary, _ tag: XMLTag, in bytes: ByteSpan,
    under parent: FeedRole
  ) -> FeedRole {
    let isCore = vocabulary == .core || vocabulary == .atom || vocabulary == .rdf
    switch name {
    case .item where isCore, .entry where isCore:
      beginEntry(tag, in: bytes)
      return .entry
    case .channel where isCore && entry == nil, .feed where isCore && entry == nil:
      sawFeed = true
      isAtom = name == .feed
      return .feed
    case .rss where parent == .root, .rdf where parent == .root:
      sawFeed = true
      return .root
    case .html where parent == .root && !sawFeed:
      sawPage = true
      return .root
    default:
      break
    }
    switch parent {
    case .entry, .feed, .group: return enterField(name, of: vocabulary, tag, in: bytes)
    case .person: return enterPersonPart(name, tag)
    case .root: return .root
    case .text, .ignored: return .ignored
    }
  }

  private mutating func beginEntry(_ tag: XMLTag, in bytes: ByteSpan) {
    // An entry inside an entry: the end of the first is missing, and it closes where this begins.
    if scope.isInEntry { closeEntryAround(tag, in: bytes) }
    sawFeed = true
    var draft = EntryDraft()
    draft.language = scope.language.map { SafeText(line: $0) }
    draft.base = base
    let attributes = FeedAttributes(tag, in: bytes)
    // Of the Channel Definition Format, older than RSS.
    if let href = attributes.href { draft.link.about = address(href) }
    if let changed = attributes.lastModified.flatMap({ PublicationDate.parse($0) }) {
      draft.updated.offer(changed, rank: 1)
    }
    if let about = attributes.about {
      draft.link.about = address(about)
      draft.guid.offer(SafeText(line: about), rank: 1)
      draft.guidIsNoLink = true
    }
    entry = draft
  }

  /// Closes the entry in which another begins, and opens the new one's element again.
  private mutating func closeEntryAround(_ tag: XMLTag, in bytes: ByteSpan) {
    close(scope.depthOfEntry)
    scope.open(FeedNameHash.of(bytes, tag.name), .ignored)
  }

  /// Begins an element that says something of the feed or of the entry that is open.
  private mutating func enterField(
    _ name: FeedName, of vocabulary: FeedVocabulary, _ tag: XMLTag, in bytes: ByteSpan
  ) -> FeedRole {
    if name == .group { return .group }
    guard let field = FeedField(name, of: vocabulary) else { return .ignored }
    let attributes = FeedAttributes(tag, in: bytes)
    switch field {
    case .author(let rank) where vocabulary != .media || attributes.role ?? "author" == "author":
      person.begin(rank: rank)
      return .person
    case .author: return .ignored
    case .link: return enterLink(attributes, field, isAtom: vocabulary == .atom)
    case .attached:
      if let url = attributes.url { enclose(url) }
      return .ignored
    case .category:
      let names = [attributes.label, attributes.term, attributes.text].compactMap { $0 }
      for name in names { entry?.addTag(SafeText(line: name)) }
      if !names.isEmpty { return .ignored }
    case .guid(rank: 9):
      entry?.guidIsNoLink = attributes.isPermaLink?.lowercased() == "false"
    default: break
    }
    begin(field, attributes, of: vocabulary)
    return .text
  }

  private mutating func enterPersonPart(_ name: FeedName, _ tag: XMLTag) -> FeedRole {
    let field: FeedField? =
      switch name {
      case .name: .personName
      case .email: .personEmail
      case .uri: .personURI
      default: nil
      }
    guard let field else { return .person }
    text.begin(field, FeedTextType(isRSS: false), base: nil)
    return .text
  }

  /// Begins a link: Atom's has its address in an attribute, RSS's as its text.
  private mutating func enterLink(
    _ attributes: FeedAttributes, _ field: FeedField, isAtom: Bool
  ) -> FeedRole {
    guard let href = attributes.href ?? attributes.resource else {
      begin(field, attributes, of: isAtom ? .atom : .core)
      return .text
    }
    let relation = attributes.rel?.lowercased().split(separator: "/").last ?? "alternate"
    let isPage = attributes.type.map { $0.lowercased().contains("html") } ?? true
    if entry == nil {
      if relation == "self" { header.selfLink = address(href)?.string }
      if relation == "alternate", let address = address(href) {
        header.link.offer(address, rank: isPage ? 4 : 3, lastCounts: false)
      }
    } else if relation == "alternate" {
      let rank = isPage ? (isAtom ? 4 : 5) : 3
      if let address = address(href) {
        entry?.link.offer(address, rank: rank, lastCounts: !isAtom)
      }
    } else if relation == "enclosure" {
      enclose(href)
    }
    return .ignored
  }

  private mutating func enclose(_ reference: String) {
    let address = address(reference)
    if entry?.link.enclosure == nil { entry?.link.enclosure = address }
  }

  private mutating func begin(
    _ field: FeedField, _ attributes: FeedAttributes, of vocabulary: FeedVocabulary
  ) {
    let isRSS = !(vocabulary == .atom || (isAtom && vocabulary == .core))
    text.begin(
      field, FeedTextType(type: attributes.type, mode: attributes.mode, isRSS: isRSS), base: base)
  }

  /// Against which relative addresses are resolved here.
  ///
  /// Without `xml:base` Atom's are relative to the document, RSS's to the site: its feeds often come
  /// from another host.
  var base: String? {
    if let base = scope.base { return base }
    let site = header.link.main?.string
    return isAtom
      ? scope.documentURL ?? header.selfLink ?? site : site ?? scope.documentURL ?? header.selfLink
  }

  /// An address of this place, resolved if it can be.
  func address(_ reference: String) -> SafeText? {
    let base = reference.hasPrefix("http") ? nil : base.flatMap { WebAddress($0) }
    let resolved = WebAddress.resolve(reference, against: base)
    return SafeText(line: resolved.map(WebAddress.withSmallHost) ?? reference).unlessEmpty
  }
}
