// Finds the element that holds the article: paragraphs give points to what encloses them.
//
// The method and its figures are those of Mozilla's Readability.

/// Scores the elements around paragraphs and chooses among them.
struct CandidateScoring {
  /// Whether class and id weigh in.
  var usesClassWeight: Bool
  private(set) var candidates: [NodeID] = []

  init(usesClassWeight: Bool) {
    self.usesClassWeight = usesClassWeight
  }

  /// Gives points to the ancestors of `paragraphs`.
  mutating func score(_ paragraphs: [NodeID], in content: inout ContentTree) {
    for id in paragraphs {
      guard content.tree[id].parent.exists, content[id].length >= 25 else { continue }
      let points = 1 + Float(content[id].commas + 1) + min(Float(content[id].length / 100), 3)
      for (level, ancestor) in content.tree.ancestors(of: id).prefix(5).enumerated() {
        guard content.tree.tag(ancestor) != .html else { continue }
        if content[ancestor].score.isNaN { begin(ancestor, &content) }
        let divider: Float = level == 0 ? 1 : level == 1 ? 2 : Float(level) * 3
        content[ancestor].score += points / divider
      }
    }
    for id in candidates { content[id].score *= 1 - content[id].linkDensity }
  }

  private mutating func begin(_ id: NodeID, _ content: inout ContentTree) {
    let start: Float =
      switch content.tree.tag(id) {
      case .div: 5
      case .pre, .td, .blockquote: 3
      case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
      case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
      default: 0
      }
    content[id].score = start + (usesClassWeight ? Float(content[id].weight) : 0)
    candidates.append(id)
  }
}

// MARK: - Choosing

extension CandidateScoring {
  /// The best candidate, or an ancestor that holds several good ones; `nil` when there is none.
  func best(in content: ContentTree) -> NodeID? {
    let top = candidates.enumerated().sorted {
      (content[$0.element].score, -$0.offset) > (content[$1.element].score, -$1.offset)
    }.prefix(5).map(\.element)
    guard let first = top.first, content.tree.tag(first) != .body else { return nil }
    var best = sharedAncestor(of: top, in: content) ?? first
    best = climb(from: best, in: content)
    while let parent = parent(of: best, in: content), hasOneElement(parent, content) {
      best = parent
    }
    let body = articleBody(around: best, in: content) ?? best
    return earlierOfItsKind(body, in: content) ?? body
  }

  /// The first element of the same name and class, where a page has one article below the other:
  /// those that follow are others.
  private func earlierOfItsKind(_ best: NodeID, in content: ContentTree) -> NodeID? {
    guard content.isArticleBody(best), let names = content.classNames(of: best) else { return nil }
    return content.tree.descendants(of: content.body).prefix { $0 != best }.first { id in
      content.tree.tag(id) == content.tree.tag(best) && content[id].length > 400
        && content[id].linkDensity < 0.2
        && content.classNames(of: id)?.elementsEqual(names) == true
        && !content.tree.isBelow(best, id)
    }
  }

  /// The element that calls itself the article's body, where `id` is only a part of it.
  private func articleBody(around id: NodeID, in content: ContentTree) -> NodeID? {
    content.tree.ancestors(of: id).prefix(6).first { ancestor in
      guard content.isArticleBody(ancestor), content.tree.tag(ancestor) != .body else {
        return false
      }
      return content[ancestor].linkDensity < max(0.25, content[id].linkDensity * 1.5)
    }
  }

  private func parent(of id: NodeID, in content: ContentTree) -> NodeID? {
    let parent = content.tree[id].parent
    guard parent.exists, parent != content.body, content.tree.tag(parent) != .html,
      parent != HTMLTree.root
    else { return nil }
    return parent
  }

  /// The lowest ancestor of the first that three others as good share.
  private func sharedAncestor(of top: [NodeID], in content: ContentTree) -> NodeID? {
    guard let first = top.first, content[first].score > 0 else { return nil }
    let others = top.dropFirst().filter { content[$0].score / content[first].score >= 0.75 }
    guard others.count >= 3 else { return nil }
    let chains = others.map { Set(content.tree.ancestors(of: $0)) }
    var id = first
    while let parent = parent(of: id, in: content) {
      if chains.count(where: { $0.contains(parent) }) >= 3 { return parent }
      id = parent
    }
    return nil
  }

  /// An ancestor with a better score, unless scores fall off on the way to it.
  private func climb(from start: NodeID, in content: ContentTree) -> NodeID {
    var last = content[start].score.isNaN ? 0 : content[start].score
    let threshold = last / 3
    var id = start
    while let parent = parent(of: id, in: content) {
      id = parent
      let score = content[parent].score
      if score.isNaN { continue }
      if score < threshold { return start }
      if score > last { return parent }
      last = score
    }
    return start
  }

  private func hasOneElement(_ id: NodeID, _ content: ContentTree) -> Bool {
    var count = 0
    for child in content.tree.children(of: id) where content.tree.tag(child) != .text {
      count += 1
      if count > 1 { return false }
    }
    return count == 1
  }
}
