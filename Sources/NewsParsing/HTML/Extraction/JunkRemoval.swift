// Takes out of an article what its names, its words or its place tell to be no part of it.

extension CountedArticle {
  /// Takes out captions, boxes and lines that belong to the page and not to the article.
  ///
  /// Where too little would be left, the rules mistake the page: it is one of lists or links.
  mutating func removeJunk(authors: [String]) {
    attempt(keeping: 0.35) { article in
      let whole = article.content[article.top].length
      article.removeAll { $0.isNamedJunk($1, whole: whole) }
      article.removeAll { $0.isCaption($1) }
    }
    attempt(keeping: 0.5) { $0.pruneBlocks(authors: authors) }
  }

  /// Does `change`, and undoes it when less than `share` of the text is left.
  private mutating func attempt(keeping share: Float, _ change: (inout CountedArticle) -> Void) {
    let before = self
    change(&self)
    if Float(content[top].length) < Float(before.content[top].length) * share { self = before }
  }

  /// Whether the element's name says that it is none of the article, and its size agrees.
  private func isNamedJunk(_ id: NodeID, whole: Int32) -> Bool {
    let hints = content[id].hints
    guard hints.contains(.junk), !hints.contains(.articleBody) else { return false }
    let tag = content.tree.tag(id)
    guard tag != .article, tag != .main, tag != .body, tag != .a else { return false }
    return content[id].length * 3 < whole
  }

  /// Whether a line names a picture without being bound to it, as `figcaption` is.
  private func isCaption(_ id: NodeID) -> Bool {
    let tag = content.tree.tag(id)
    if tag == .figcaption { return false }
    guard content[id].hints.contains(.caption), content[id].length < 600, tag != .figure,
      self[id].images == 0, self[id].headingLength == 0
    else { return false }
    return !content.tree.ancestors(of: id).prefix(4).contains { content.tree.tag($0) == .figure }
  }
}
