// Gathers the chosen element and those beside it that go with it under one new element.

/// Joins a page's pieces of an article.
enum ArticleAssembly {
  /// Moves `best`, its fitting siblings and the `leads` above them under a new element.
  ///
  /// - Returns: The new element, which hangs nowhere.
  static func gather(_ best: NodeID, leads: [NodeID], in content: inout ContentTree) -> NodeID {
    let score = content[best].score.isNaN ? 0 : content[best].score
    let threshold = max(10, score * 0.2)
    let parent = content.tree[best].parent
    let siblings = parent.exists ? Array(content.tree.children(of: parent)) : [best]
    let kept = siblings.filter {
      $0 == best || fits($0, beside: best, threshold: threshold, bonus: score * 0.2, content)
    }
    let above = leads.filter { isAbove($0, kept, content) }
    let article = content.makeElement(.div)
    for id in above + kept {
      if content.tree[id].parent.exists { content.tree.remove(id) }
      content.tree.link(id, under: article)
      demote(id, &content)
    }
    // What was chosen is no furniture, whatever its name says.
    content[best].weight = max(0, content[best].weight)
    for id in above where content.isPhrasing(inside: id) { content.tree[id].tag = .p }
    return article
  }

  /// Whether a lead stands before all that is kept, and not in it.
  private static func isAbove(_ lead: NodeID, _ kept: [NodeID], _ content: ContentTree) -> Bool {
    if kept.contains(lead) || content.tree.ancestors(of: lead).contains(where: kept.contains) {
      return false
    }
    guard let first = kept.first else { return false }
    // Elements that were made here have no place in the page: what is in them does.
    let firstText = content.tree.descendants(of: first).first {
      content.tree.tag($0) == .text && !content.isBlank($0)
    }
    return lead < firstText ?? first
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
