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
    let names = namedAuthors(in: content)
    guard names.contains(where: { !$0.contains(" ") }) else { return names }
    let shown = nearBylines(content).flatMap { AuthorNames.names(content.spacedText(of: $0)) }
    return names.map { name in
      // `anaruiz` is how Ana Ruiz signs in.
      let same = shown.first { $0.contains(" ") && TitleFinder.key($0) == TitleFinder.key(name) }
      return name.contains(" ") ? name : same ?? name
    }
  }

  private func namedAuthors(in content: ContentTree) -> [String] {
    let people = unique(facts.linkedData.authors.flatMap(AuthorNames.stated))
    let isPublisher = people.count == 1 && people[0] == facts.linkedData.publisher
    if !people.isEmpty, !isPublisher { return people }
    let labelled = LabelledAuthor(content, title: facts.titleHeading)
    let sources: [() -> [String]] = [
      {
        statedInHead().filter { !isSiteName($0) && !isOrganization($0) }.flatMap(AuthorNames.stated)
      },
      { itemProperties(in: content).flatMap(AuthorNames.names) },
      { bylines(in: content) },
      { facts.linkedData.organizations },
      { labelled.names(atLeast: .sure) },
      { statedInHead().flatMap(AuthorNames.stated) },
      { people },
      { bylinesOfSite(in: content) },
      { labelled.names(atLeast: .vague) },
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

  /// Whether a name tells a legal form or a kind of house.
  private func isOrganization(_ name: String) -> Bool {
    [" e.V", " GmbH", "Stiftung", "Verlag", " Inc", " Ltd", " AG", " S.A."].contains {
      name.contains($0)
    }
  }

  /// The names in the nearest element behind the title that its class, or a link's `rel`, calls
  /// that of an author.
  private func bylines(in content: ContentTree) -> [String] {
    for id in nearBylines(content) {
      let names = AuthorNames.names(content.spacedText(of: id)).filter { !isSiteName($0) }
      if !names.isEmpty { return names }
    }
    return []
  }

  /// As `bylines`, for blogs that are called as their author.
  private func bylinesOfSite(in content: ContentTree) -> [String] {
    nearBylines(content).lazy.map { AuthorNames.names(content.spacedText(of: $0)) }
      .first { !$0.isEmpty } ?? []
  }

  /// The elements of bylines, nearest to the title first, and of nested ones the innermost.
  private func nearBylines(_ content: ContentTree) -> [NodeID] {
    let usable = facts.bylines.filter {
      content[$0].length > 2 && content[$0].length < 120 && !content.isWithinComments($0)
        && !content.isWithinHidden($0)
    }
    var outer: Set<NodeID> = []
    for id in usable where content.hasName(id) {
      outer.formUnion(content.tree.ancestors(of: id).prefix(4))
    }
    let inner = usable.filter { !outer.contains($0) }
    return Array(content.nearest(to: facts.titleHeading, inner).prefix(20))
  }
}
