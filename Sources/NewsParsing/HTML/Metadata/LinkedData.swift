// The schema.org description of a page's article, as JSON-LD gives it.

/// What a page's JSON-LD says about its article.
struct LinkedData {
  var headline: String?
  var authors: [String] = []
  /// Authors that are organizations, named only where no person is.
  var organizations: [String] = []
  var published: [String] = []
  var modified: String?
  var section: String?
  var keywords: [String] = []
  var language: String?
  var publisher: String?
  var site: String?
  var url: String?
  var summary: String?
  var body: String?
  /// The entries of a live blog, in the page's order.
  var updates: [LiveBlog.Update] = []
  /// Whether something in the page calls itself an article.
  var isArticle = false
  /// Whether something in the page calls itself a thread, or a question with answers.
  var isDiscussion = false

  /// Reads every object of `documents`, those of articles first.
  init(_ documents: [LooseJSON]) {
    let objects = Self.objects(in: documents)
    let named = Self.byIdentifier(objects)
    let ranked = objects.map { (rank: Self.rank($0), object: $0) }.filter { $0.rank > 0 }
      .enumerated().sorted { ($0.element.rank, $1.offset) > ($1.element.rank, $0.offset) }
    for (_, entry) in ranked {
      merge(entry.object, isArticle: entry.rank >= 3, named)
    }
    isDiscussion = objects.contains {
      !Self.discussionTypes.isDisjoint(with: Self.types($0))
    }
    site = objects.first { Self.types($0).contains("website") }?["name"]?.text
  }

  /// All objects at any depth, each before those in it.
  private static func objects(in documents: [LooseJSON]) -> [LooseJSON] {
    var result: [LooseJSON] = []
    var stack = Array(documents.reversed())
    while let value = stack.popLast(), result.count < 4_000 {
      switch value {
      case .array(let elements): stack.append(contentsOf: elements.reversed())
      case .object(let members):
        result.append(value)
        stack.append(contentsOf: members.reversed().map(\.value))
      default: break
      }
    }
    return result
  }

  private static func byIdentifier(_ objects: [LooseJSON]) -> [String: LooseJSON] {
    var result: [String: LooseJSON] = [:]
    for object in objects {
      // A mere reference has nothing but its identifier.
      guard let id = object["@id"]?.text, object["name"] != nil, result[id] == nil else { continue }
      result[id] = object
    }
    return result
  }

  private static func types(_ object: LooseJSON) -> [String] {
    (object["@type"]?.elements ?? []).compactMap { $0.text?.lowercased() }
      .map { $0.split(separator: "/").last.map(String.init) ?? $0 }
  }

  private static let articleTypes: Set<String> = [
    "article", "newsarticle", "blogposting", "reportagenewsarticle", "liveblogposting",
    "opinionnewsarticle", "analysisnewsarticle", "backgroundnewsarticle", "reviewnewsarticle",
    "report", "scholarlyarticle", "techarticle", "socialmediaposting", "discussionforumposting",
    "advertisercontentarticle", "satiricalarticle", "medicalscholarlyarticle",
  ]
  private static let workTypes: Set<String> = [
    "review", "recipe", "creativework", "howto", "videoobject", "podcastepisode", "interview",
    "qapage", "question", "book",
  ]

  private static let discussionTypes: Set<String> = ["discussionforumposting", "qapage"]

  /// 3 for articles, 2 for other works, 1 for the page itself, 0 for all else.
  private static func rank(_ object: LooseJSON) -> Int {
    let types = types(object)
    if types.contains(where: articleTypes.contains) { return 3 }
    if types.contains(where: workTypes.contains) { return 2 }
    return types.contains { $0.hasSuffix("webpage") || $0 == "itempage" } ? 1 : 0
  }

  /// Takes from `object` what is not known yet.
  private mutating func merge(
    _ object: LooseJSON, isArticle: Bool, _ named: [String: LooseJSON]
  ) {
    // A teaser of another article may be described in the page too: the first one speaks for it.
    if self.isArticle, published.isEmpty == false || headline != nil, isArticle { return }
    self.isArticle = self.isArticle || isArticle
    headline = headline ?? object["headline"]?.text ?? (isArticle ? object["name"]?.text : nil)
    if authors.isEmpty, organizations.isEmpty { addAuthors(of: object, named) }
    published += [object["datePublished"], object["dateCreated"]].compactMap { $0?.text }
    modified = modified ?? object["dateModified"]?.text
    section = section ?? object["articleSection"]?.elements.first?.text
    if keywords.isEmpty { keywords = Self.keywords(object["keywords"]) }
    language = language ?? object["inLanguage"]?.text
    publisher = publisher ?? object["publisher"].flatMap { Self.name($0, named) }
    url = url ?? object["url"]?.text ?? object["mainEntityOfPage"].flatMap(Self.address)
    summary = summary ?? object["description"]?.text
    body = body ?? object["articleBody"]?.text
    if updates.isEmpty {
      updates = (object["liveBlogUpdate"]?.elements ?? []).compactMap(LiveBlog.Update.init)
    }
  }

  private mutating func addAuthors(of object: LooseJSON, _ named: [String: LooseJSON]) {
    for author in (object["author"] ?? object["creator"])?.elements ?? [] {
      let whole = author["@id"]?.text.flatMap { named[$0] } ?? author
      guard let name = Self.name(whole, named) else { continue }
      let types = Self.types(whole)
      if types.contains(where: { $0.hasSuffix("organization") || $0 == "corporation" }),
        !types.contains("person")
      {
        organizations.append(name)
      } else {
        authors.append(name)
      }
    }
  }

  private static func name(_ value: LooseJSON, _ named: [String: LooseJSON]) -> String? {
    if let text = value.text { return text }
    let names = value.elements.compactMap { element -> String? in
      if let name = element["name"]?.elements.first?.text { return name }
      return element["@id"]?.text.flatMap { named[$0]?["name"]?.text }
    }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  private static func address(_ value: LooseJSON) -> String? {
    value.text ?? value["@id"]?.text ?? value["url"]?.text
  }

  private static func keywords(_ value: LooseJSON?) -> [String] {
    guard let value else { return [] }
    if let text = value.text { return text.split(separator: ",").map(String.init) }
    return value.elements.compactMap { $0.text ?? $0["name"]?.text }
  }
}
