// Which element of a feed says what.

/// What an element inside a feed or an entry says.
///
/// Several elements may say the same thing; the one of the higher rank is believed.
enum FeedField: Equatable {
  case title(rank: Int)
  case content(rank: Int)
  case summary(rank: Int)
  case link, permanentLink
  case guid(rank: Int)
  case published(rank: Int)
  case updated(rank: Int)
  case author(rank: Int)
  case personName, personEmail, personURI
  case category, keywords, section, language
  /// An element whose attributes alone matter.
  case attached

  /// The field of an element in an entry or a feed, or `nil` for one that says nothing of these.
  init?(_ name: FeedName, of vocabulary: FeedVocabulary) {
    let field: FeedField? =
      switch vocabulary {
      case .core, .atom: Self.core(name)
      case .dublinCore, .terms: Self.dublinCore(name)
      case .media: Self.media(name)
      case .iTunes: Self.iTunes(name)
      case .content: name == .encoded ? .content(rank: 3) : nil
      case .xhtml: name == .body || name == .div ? .content(rank: 2) : nil
      case .slash: name == .section ? .section : nil
      case .feedBurner: name == .origlink ? .permanentLink : nil
      case .rdf, .other: nil
      }
    guard let field else { return nil }
    self = field
  }
}

extension FeedField {
  private static func core(_ name: FeedName) -> FeedField? {
    switch name {
    case .title: .title(rank: 9)
    case .link: .link
    case .content: .content(rank: 2)
    case .encoded, .fulltext, .fullitem, .body: .content(rank: 1)
    case .description: .summary(rank: 9)
    case .summary: .summary(rank: 8)
    case .abstract: .summary(rank: 7)
    case .pubdate: .published(rank: 9)
    case .published: .published(rank: 8)
    case .issued: .published(rank: 7)
    case .created: .published(rank: 2)
    case .date: .published(rank: 1)
    case .updated: .updated(rank: 9)
    case .modified: .updated(rank: 8)
    case .guid, .id: .guid(rank: 9)
    case .author: .author(rank: 9)
    case .managingeditor: .author(rank: 1)
    case .category: .category
    case .tags, .keywords: .keywords
    case .language: .language
    case .enclosure: .attached
    default: nil
    }
  }

  private static func dublinCore(_ name: FeedName) -> FeedField? {
    switch name {
    case .title: .title(rank: 6)
    case .description, .abstract: .summary(rank: 5)
    case .date: .published(rank: 6)
    case .issued: .published(rank: 5)
    case .created: .published(rank: 4)
    case .modified: .updated(rank: 7)
    case .creator, .author: .author(rank: 8)
    case .subject: .category
    case .identifier: .guid(rank: 1)
    case .language: .language
    default: nil
    }
  }

  private static func media(_ name: FeedName) -> FeedField? {
    switch name {
    case .title: .title(rank: 3)
    case .description: .summary(rank: 2)
    case .credit: .author(rank: 2)
    case .category: .category
    case .keywords: .keywords
    case .content: .attached
    default: nil
    }
  }

  private static func iTunes(_ name: FeedName) -> FeedField? {
    switch name {
    case .title: .title(rank: 2)
    case .summary, .description: .summary(rank: 4)
    case .subtitle: .summary(rank: 1)
    case .author: .author(rank: 5)
    case .keywords: .keywords
    case .category: .category
    default: nil
    }
  }
}
