// Finds the opening paragraphs that pages set apart from the article's body, above it.

extension ContentTree {
  /// The elements after the title that open the article, by their names or by their place in its
  /// header, in document order.
  func leadParagraphs(after title: NodeID?) -> [NodeID] {
    var leads: [NodeID] = []
    let section = title.map { Set(tree.ancestors(of: $0).prefix(3).filter { !isWhole($0) }) } ?? []
    var id = title.map { tree.followingSkippingChildren($0, in: HTMLTree.root) } ?? .none
    var count = 0
    while id.exists, count < 600, leads.count < 3 {
      count += 1
      if isFurniture(id) || tree.tag(id) == .figure {
        id = tree.followingSkippingChildren(id, in: HTMLTree.root)
      } else if isLead(id, section) {
        leads.append(id)
        id = tree.followingSkippingChildren(id, in: HTMLTree.root)
      } else {
        id = tree.following(id, in: HTMLTree.root)
      }
    }
    return leads
  }

  /// The characters of the first paragraph in an element, or of all where it has none.
  func lengthOfOpening(of id: NodeID) -> Int32 {
    let first = tree.descendants(of: id).first { tree.tag($0) == .p && self[$0].length > 0 }
    return self[first ?? id].length
  }

  /// Whether an element is the page itself, so that all stands in it.
  private func isWhole(_ id: NodeID) -> Bool {
    let tag = tree.tag(id)
    return tag == .body || tag == .html || tag == .main || self[id].length * 2 > self[body].length
  }

  private func isFurniture(_ id: NodeID) -> Bool {
    let tag = tree.tag(id)
    return tag == .nav || tag == .aside || tag == .form || tag == .a
      || !self[id].hints.isDisjoint(with: [.comments, .aside])
  }

  private func isLead(_ id: NodeID, _ section: Set<NodeID>) -> Bool {
    guard tree.tag(id) != .text, self[id].length > 60, self[id].length < 1_200,
      self[id].linkDensity < 0.2
    else { return false }
    if self[id].hints.contains(.lead) { return true }
    if tree.value(of: .itemprop, at: id) == "description" { return true }
    let isText = tree.tag(id) == .p || tree.tag(id) == .ul && self[id].linkDensity == 0
    return isText && self[id].length > 80
      && tree.ancestors(of: id).prefix(5).contains {
        tree.tag($0) == .header || section.contains($0)
      }
  }
}
