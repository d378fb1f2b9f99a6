// Cleans what was gathered: buttons, share bars, empty paragraphs and furniture by its figures.

extension CountedArticle {
  private static let dropped: HTMLTagSet = [.object, .embed, .footer, .link, .aside]
  private static let controls: HTMLTagSet = [.iframe, .input, .textarea, .select, .button]

  /// Leaves of the article what a person reads as its text.
  mutating func tidy(usingClassWeight: Bool, conditionally: Bool) {
    content.markDataTables(in: top)
    if conditionally { clean([.form, .fieldset], usingClassWeight: usingClassWeight) }
    removeAll { article, id in Self.dropped.contains(article.content.tree.tag(id)) }
    removeAll { article, id in
      article.content[id].hints.contains(.share) && article.content[id].length < 500
        && article.content.tree[id].parent != article.top
    }
    removeAll { article, id in Self.controls.contains(article.content.tree.tag(id)) }
    removeAll { article, id in
      [HTMLTag.h1, .h2].contains(article.content.tree.tag(id)) && usingClassWeight
        && article.content[id].weight < 0
    }
    if conditionally { clean([.table], usingClassWeight: usingClassWeight) }
    if conditionally { clean([.ul], usingClassWeight: usingClassWeight) }
    if conditionally { clean([.div], usingClassWeight: usingClassWeight) }
  }
}
