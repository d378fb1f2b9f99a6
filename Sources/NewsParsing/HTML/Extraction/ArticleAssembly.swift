// Gathers the chosen element and those beside it that go with it under one new element.

/// Joins a page's pieces of an article.
enum ArticleAssembly {
  /// Moves `best` and its fitting siblings under a new element.
  ///
  /// - Returns: The new element, which hangs nowhere.
  static func gather(_ best: NodeID, in content: inout ContentTree) -> NodeID {
    let score = content[best].score.isNaN ? 0 : content[best].score
    let threshold = max(10, score * 0.2)
    let parent = content.tree[best].parent
    let siblings = parent.exists ? Array(content.tree.children(of: parent)) : [best]
    let kept = siblings.filter {
      $0 == best || fits($0, beside: best, threshold: threshold, bonus: score * 0.2, content)
    }
    let leads = leads(before: best, in: content)
    let article = content.makeElement(.div)
    for id in leads + kept {
      if content.tree[id].parent.exists { content.tree.remove(id) }
      content.tree.link(id, under: article)
      demote(id, &content)
    }
    return article
  }

  /// The opening paragraphs that stand above the article's body, in blocks of their own.
  private static func leads(before best: NodeID, in content: ContentTree) -> [NodeID] {
    var result: [NodeID] = []
    var path = best
    for _ in 0..<4 {
      let parent = content.tree[path].parent
      guard parent.exists, content.tree.tag(parent) != .html else { break }
      if path != best {
        result =
          content.tree.children(of: parent).prefix { $0 != path }
          .flatMap { leads(in: $0, content) } + result
      }
      path = parent
    }
    return result
  }

  /// The nodes below `top` that their names call an article's opening.
  private static func leads(in top: NodeID, _ content: ContentTree) -> [NodeID] {
    var result: [NodeID] = []
    var id = top
    while id.exists {
      let isLead =
        (content[id].hints.contains(.lead)
          || content.tree.value(of: .itemprop, at: id) == "description")
        && content[id].length > 60 && content[id].length < 1_500
        && content[id].linkDensity < 0.2 && content.tree.tag(id) != .text
      if isLead { result.append(id) }
      id =
        isLead
        ? content.tree.followingSkippingChildren(id, in: top) : content.tree.following(id, in: top)
    }
    return result
  }

  private static func fits(
    _ id: NodeID, beside best: NodeID, threshold: Float, bonus: Float, _ content: ContentTree
  ) -> Bool {
    let score = content[id].score
    if !score.isNaN {
      let extra = hasSameClass(id, best, content) ? bonus : 0
      if score + extra >= threshold { return true }
    }
    guard content.tree.tag(id) == .p else { return false }
    let (length, density) = (content[id].length, content[id].linkDensity)
    if length > 80 { return density < 0.25 }
    return length > 0 && density == 0 && endsSentence(content.text(of: id))
  }

  private static func hasSameClass(_ id: NodeID, _ other: NodeID, _ content: ContentTree) -> Bool {
    guard let first = content.tree.rawValue(of: .classes, at: id), !first.isEmpty,
      let second = content.tree.rawValue(of: .classes, at: other)
    else { return false }
    return content.tree.bytes[first].elementsEqual(content.tree.bytes[second])
  }

  private static func endsSentence(_ text: String) -> Bool {
    text.hasSuffix(".") || text.contains(". ")
  }

  /// Makes a plain block of a sibling that would be cleaned away by its name.
  private static func demote(_ id: NodeID, _ content: inout ContentTree) {
    let kept: HTMLTagSet = [.div, .article, .section, .p, .ol, .ul, .text]
    if !kept.contains(content.tree.tag(id)) { content.tree[id].tag = .div }
  }
}
