// Finds the article in a page, trying again with fewer rules when too little is found.

/// What was found in a page.
struct FoundArticle {
  var tree: HTMLTree
  /// The element under which the article's nodes hang.
  var top: NodeID
  /// Characters of text.
  var length: Int
  /// The author's line, where it was met.
  var byline: String?
}

/// Looks for the article of one page.
struct ArticleFinder {
  /// Less text than this is looked for again with fewer rules.
  private static let enough = 500

  private let page: ContentTree
  private let title: TitleMatcher
  private let knowsAuthor: Bool

  init(_ content: ContentTree, title: String, knowsAuthor: Bool) {
    var page = content
    page.removeInvisible()
    page.replaceLineBreaks()
    page.measure(from: page.body)
    self.page = page
    self.title = TitleMatcher(title)
    self.knowsAuthor = knowsAuthor
  }

  /// The rules of one attempt, fewer each time.
  private struct Rules {
    var removesUnlikely = true
    var usesClassWeight = true
    var cleansConditionally = true
  }

  private static let ladder = [
    Rules(), Rules(removesUnlikely: false),
    Rules(removesUnlikely: false, usesClassWeight: false),
    Rules(removesUnlikely: false, usesClassWeight: false, cleansConditionally: false),
  ]

  /// The article, or `nil` when no text is left of the page.
  func find() -> FoundArticle? {
    var longest: FoundArticle?
    for rules in Self.ladder {
      guard let found = attempt(rules) else { continue }
      if found.length >= Self.enough { return found }
      if found.length > longest?.length ?? 0 { longest = found }
    }
    return longest
  }

  private func attempt(_ rules: Rules) -> FoundArticle? {
    var content = page
    var pass = FurniturePass(
      title: title, removesUnlikely: rules.removesUnlikely, knowsAuthor: knowsAuthor)
    pass.run(over: &content)
    content.measure(from: content.body)
    var scoring = CandidateScoring(usesClassWeight: rules.usesClassWeight)
    scoring.score(pass.paragraphs, in: &content)
    let best = scoring.best(in: content) ?? wholeBody(&content)
    let top = ArticleAssembly.gather(best, in: &content)
    var article = CountedArticle(content, top: top)
    article.tidy(
      usingClassWeight: rules.usesClassWeight, conditionally: rules.cleansConditionally)
    return FoundArticle(
      tree: article.content.tree, top: top, length: Int(article.content[top].length),
      byline: pass.byline)
  }

  /// All that is in the body, under one element.
  private func wholeBody(_ content: inout ContentTree) -> NodeID {
    let element = content.makeElement(.div)
    for child in Array(content.tree.children(of: content.body)) {
      content.tree.remove(child)
      content.tree.link(child, under: element)
    }
    content.tree.link(element, under: content.body)
    content.measure(from: content.body)
    return element
  }
}
