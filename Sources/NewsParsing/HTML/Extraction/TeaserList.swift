// Tells pages that lead to articles from articles.

/// The signs of a page whose content is links to articles, as a site's front page.
struct TeaserList {
  private let content: ContentTree
  private let facts: PageFacts

  init(_ content: ContentTree, facts: PageFacts) {
    (self.content, self.facts) = (content, facts)
  }

  /// Whether the page is a list of teasers, `found` being the best that looks like its article.
  ///
  /// A page that calls itself an article is none, nor one with a few paragraphs that are no links.
  func isLikely(_ found: FoundArticle?) -> Bool {
    if facts.linkedData.isArticle || facts.meta("og:type") == "article" { return false }
    if facts.meta("article:published_time") != nil { return false }
    return linkedHeadings >= 10 && prose(found) < 500
  }

  /// Headings that are links, or stand in one, and not in a menu or a sidebar.
  private var linkedHeadings: Int {
    content.tree.nodes.indices.count { index in
      let id = NodeID(index)
      guard content.tree.tag(id).headingLevel != nil, content[id].length > 15 else { return false }
      guard !content.isWithinFurniture(id) else { return false }
      return content[id].linkDensity > 0.8
        || content.tree.ancestors(of: id).prefix(4).contains { content.tree.tag($0) == .a }
    }
  }

  /// The characters in what was found of paragraphs that are more than a teaser's line.
  private func prose(_ found: FoundArticle?) -> Int {
    guard let found else { return 0 }
    return found.article.textBlocks().filter { $0.linkDensity < 0.3 && $0.length > 160 }
      .reduce(0) { $0 + $1.length }
  }
}
