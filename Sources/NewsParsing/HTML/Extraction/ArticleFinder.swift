// Finds the article in a page, trying again with fewer rules when too little is found.

/// What was found in a page.
struct FoundArticle {
  var article: CountedArticle
  /// The author's line, where it was met.
  var byline: String?

  /// Characters of text.
  var length: Int { Int(article.content[article.top].length) }

  /// Whether it is more than links to elsewhere.
  var isProse: Bool { article.content[article.top].linkDensity < 0.75 }

  /// The characters that are no links, and a few of those that are.
  var weight: Int {
    let links = Int(article.content[article.top].linkLength)
    return length - links + links / 10
  }
}

/// Looks for the article of one page.
struct ArticleFinder {
  /// Less text than this is looked for again with fewer rules.
  private static let enough = 500
  /// A paragraph of no more characters that repeats the summary is a line under the title; a longer
  /// one begins the text.
  private static let deckLength = 160

  /// The page without what nobody sees.
  let page: ContentTree
  private let title: TitleMatcher
  private let titleText: String
  private let heading: NodeID?
  private let authors: [String]
  private let isThread: Bool
  /// The opening paragraphs above the body, wherever that is.
  private let leads: [NodeID]

  /// Prepares a page for the search.
  ///
  /// - Parameters:
  ///   - content: The page, measured.
  ///   - title: The article's title.
  ///   - heading: The heading that gives it, where there is one.
  ///   - summary: What the page states as its summary: a line that repeats it is no lead.
  ///   - authors: The names that are known, so that lines that give them are no text.
  ///   - thread: The signs of a text that people wrote in turn, as in a forum.
  init(
    _ content: ContentTree, title: String, heading: NodeID?, summary: String?, authors: [String],
    thread: ForumThread
  ) {
    var page = content
    let stated = TitleFinder.key(summary ?? "").prefix(60)
    leads = page.leadParagraphs(after: heading).filter { id in
      stated.count < 30 || content.lengthOfOpening(of: id) > Self.deckLength
        || !TitleFinder.key(content.text(of: id)).hasPrefix(stated)
    }
    page.removeInvisible()
    page.replaceLineBreaks()
    page.measure(from: page.body)
    isThread = thread.isLikely(page)
    if isThread { page.takeCommentsForText() }
    self.page = page
    titleText = title
    self.heading = heading
    self.title = TitleMatcher(title)
    self.authors = authors.map { $0.lowercased() }
  }

  /// The rules of one attempt, fewer each time.
  private struct Rules {
    var removesUnlikely = true
    var usesClassWeight = true
    var cleansConditionally = true
    var removesComments = true
  }

  private static let ladder = [
    Rules(), Rules(removesUnlikely: false),
    Rules(removesUnlikely: false, usesClassWeight: false),
    Rules(removesUnlikely: false, usesClassWeight: false, cleansConditionally: false),
    Rules(
      removesUnlikely: false, usesClassWeight: false, cleansConditionally: false,
      removesComments: false),
  ]

  /// The article, or `nil` when no text is left of the page.
  func find() -> FoundArticle? {
    guard var found = mostLikely() else { return nil }
    found.article.removeJunk(authors: authors, title: titleText, isThread: isThread)
    return found
  }

  private func mostLikely() -> FoundArticle? {
    var longest: FoundArticle?
    for rules in Self.ladder {
      // What readers wrote is the page's text only where there is none beside it.
      if !rules.removesComments, let longest, longest.weight > 80 { break }
      guard let found = attempt(rules) else { continue }
      if found.length >= Self.enough, found.isProse { return found }
      if found.weight > longest?.weight ?? 0 { longest = found }
    }
    return longest
  }

  private func attempt(_ rules: Rules) -> FoundArticle? {
    var content = page
    var pass = FurniturePass(
      title: title, heading: heading, removesUnlikely: rules.removesUnlikely,
      removesComments: rules.removesComments && !isThread, knowsAuthor: !authors.isEmpty)
    pass.run(over: &content)
    content.measure(from: content.body)
    var scoring = CandidateScoring(usesClassWeight: rules.usesClassWeight)
    scoring.score(pass.paragraphs, in: &content)
    let best = scoring.best(in: content) ?? wholeBody(&content)
    let top = ArticleAssembly.gather(best, leads: leads, in: &content)
    var article = CountedArticle(content, top: top)
    article.tidy(
      usingClassWeight: rules.usesClassWeight, conditionally: rules.cleansConditionally)
    return FoundArticle(article: article, byline: pass.byline)
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
