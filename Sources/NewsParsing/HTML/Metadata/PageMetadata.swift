// What a page says about its article, each statement chosen among those it makes.
import CleanText
import NewsModel

/// The facts about an article besides its text.
struct PageMetadata {
  var title: String?
  var authors: [String] = []
  var published: Timestamp?
  var updated: Timestamp?
  var url: String?
  var site: String?
  var section: String?
  var language: String?
  var tags: [String] = []
  var summary: String?
  var base: WebAddress?

  init(_ facts: PageFacts, content: ContentTree, options: ParsingOptions) {
    let address = Self.address(facts, options)
    url = address
    base = Self.base(facts, address)
    site = Self.site(facts)
    let siteNames = Self.siteNames(facts, site: site, address: address)
    title = TitleFinder(facts, siteNames: siteNames).title(in: content)
    authors = AuthorFinder(facts, siteNames: siteNames).authors(in: content)
    let dates = DateFinder(
      facts, content: content, address: address, referenceDay: options.referenceDay)
    published = dates.published()
    updated = dates.modified()
    section =
      facts.meta("article:section", "parsely-section", "section", "og:section")
      ?? facts.linkedData.section
    language = Self.language(facts)
    tags = Self.tags(facts, content)
    summary =
      facts.meta("og:description", "description", "twitter:description", "dc.description")
      ?? facts.linkedData.summary
  }

  private static func address(_ facts: PageFacts, _ options: ParsingOptions) -> String? {
    let known = options.url.flatMap(WebAddress.init)
    for reference in [facts.canonical, facts.meta("og:url"), facts.linkedData.url, options.url] {
      guard let reference else { continue }
      if let address = WebAddress.resolve(reference, against: known) { return address }
    }
    return nil
  }

  private static func base(_ facts: PageFacts, _ address: String?) -> WebAddress? {
    let page = address.flatMap(WebAddress.init)
    guard let reference = facts.baseReference else { return page }
    return WebAddress.resolve(reference, against: page).flatMap(WebAddress.init) ?? page
  }

  private static func site(_ facts: PageFacts) -> String? {
    let name = facts.meta("og:site_name", "application-name", "twitter:app:name:iphone")
    return (name ?? facts.linkedData.publisher ?? facts.linkedData.site)
      .map { CharacterReference.decoding($0).trimmingSpaces }
  }

  /// By what names a title may call the site: its stated ones, and its host's.
  private static func siteNames(_ facts: PageFacts, site: String?, address: String?) -> [String] {
    let host = address.flatMap(WebAddress.init).map { String($0.site) }
    let labels = host.map { $0.split(separator: ".").dropLast().map(String.init) } ?? []
    let names = [
      site, facts.meta("og:site_name"), facts.linkedData.publisher, facts.linkedData.site,
      host,
    ]
    return names.compactMap { $0 } + labels.filter { $0.utf8.count > 3 }
  }

  private static func language(_ facts: PageFacts) -> String? {
    let stated =
      facts.language ?? facts.meta("content-language", "dc.language", "language")
      ?? facts.linkedData.language ?? facts.meta("og:locale")
    guard let tag = stated?.trimmingSpaces, !tag.isEmpty, tag.utf8.count < 20,
      tag.utf8.first?.isLetter == true
    else { return nil }
    return tag.map { $0 == "_" ? "-" : String($0) }.joined()
  }

  private static func tags(_ facts: PageFacts, _ content: ContentTree) -> [String] {
    var tags = facts.all("article:tag", "parsely-tags", "og:article:tag")
    if tags.isEmpty { tags = facts.linkedData.keywords }
    if tags.isEmpty { tags = facts.all("news_keywords", "keywords", "sailthru.tags") }
    if tags.isEmpty { tags = facts.tagLinks.prefix(40).map { content.text(of: $0) } }
    var seen: Set<String> = []
    return tags.flatMap { $0.split(whereSeparator: { $0 == "," || $0 == ";" }) }.map {
      $0.trimmingSpaces
    }
    .filter { !$0.isEmpty && $0.utf8.count < 80 && seen.insert($0.lowercased()).inserted }
  }
}
