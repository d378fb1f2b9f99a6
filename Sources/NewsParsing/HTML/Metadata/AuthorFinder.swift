// Finds all authors of a page's article.

/// Collects the authors that a page states or shows.
struct AuthorFinder {
  private let facts: PageFacts
  private let siteNames: Set<String>

  init(_ facts: PageFacts, siteNames: [String]) {
    self.facts = facts
    self.siteNames = Set(siteNames.map(TitleFinder.key))
  }

  /// The authors, first ones first; empty when the page names none.
  func authors(in content: ContentTree) -> [String] {
    let people = unique(facts.linkedData.authors.flatMap(AuthorNames.stated))
    if !people.isEmpty { return people }
    let sources: [() -> [String]] = [
      { statedInHead().filter { !isSiteName($0) }.flatMap(AuthorNames.stated) },
      { itemProperties(in: content).flatMap(AuthorNames.names) },
      { bylines(in: content) },
      { statedInHead().flatMap(AuthorNames.stated) },
      { facts.linkedData.organizations },
      { LabelledAuthor(content, title: facts.title(in: content)).names() },
    ]
    return sources.lazy.map { unique($0()) }.first { !$0.isEmpty } ?? []
  }

  private func isSiteName(_ name: String) -> Bool { siteNames.contains(TitleFinder.key(name)) }

  private func statedInHead() -> [String] {
    let names = facts.all(
      "author", "article:author", "parsely-author", "sailthru.author", "byl", "citation_author",
      "dc.creator", "dcterms.creator", "dc.author", "rbauthors", "authors", "og:article:author")
    return names.isEmpty ? facts.labelledCards() : names
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert(TitleFinder.key($0)).inserted }
  }

  private func itemProperties(in content: ContentTree) -> [String] {
    facts.nodes(withProperty: "author").filter { !content.isWithinComments($0) }.prefix(6).map {
      id in
      let name = facts.properties.first { $0.name == "name" && content.tree.isBelow($0.node, id) }
      if let name { return content.statement(of: name.node) }
      return content.statement(of: id)
    }
  }

  /// The names in the nearest element behind the title that its class, or a link's `rel`, calls
  /// that of an author.
  private func bylines(in content: ContentTree) -> [String] {
    let usable = facts.bylines.filter {
      content[$0].length > 2 && content[$0].length < 120 && !content.isWithinComments($0)
        && !content.isWithinHidden($0)
    }
    for id in content.nearest(to: facts.title(in: content), usable).prefix(20) {
      let names = AuthorNames.names(content.spacedText(of: id)).filter { !isSiteName($0) }
      if !names.isEmpty { return names }
    }
    return []
  }
}
