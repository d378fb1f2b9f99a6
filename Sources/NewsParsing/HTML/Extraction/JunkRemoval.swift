// Takes out of an article what its names, its words or its place tell to be no part of it.

extension CountedArticle {
  /// Takes out captions, boxes and lines that belong to the page and not to the article.
  ///
  /// Where too little would be left, the rules mistake the page: it is one of lists or links.
  mutating func removeJunk(authors: [String], title: String, isThread: Bool) {
    attempt(keeping: 0.35) { article in
      let whole = article.content[article.top].length
      article.removeAll {
        $0.isNamedJunk($1, whole: whole) && !(isThread && $0.content[$1].hints.contains(.comments))
      }
      article.removeWordsOfPictures(title: title)
      article.removeAll {
        $0.isAboutAuthor($1, whole: whole) || $0.isBoxOfPointers($1, whole: whole)
      }
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

  private static let boxes: HTMLTagSet = [.ul, .ol, .div, .section, .dl]

  /// Whether an element is links for the most part, and opens as those to other articles do.
  private func isBoxOfPointers(_ id: NodeID, whole: Int32) -> Bool {
    guard Self.boxes.contains(content.tree.tag(id)), content[id].linkDensity > 0.6,
      content[id].length < 1_500, content[id].length * 3 < whole
    else { return false }
    let opening = content.tree.descendants(of: id).prefix(20).first {
      content.tree.tag($0) == .text && !content.isBlank($0)
    }
    guard let opening, content[opening].length < 60 else { return false }
    return JunkPhrases.isPointer(Array(content.text(of: opening).lowercased().utf8))
  }

  /// Whether an element is about the writer, not by them.
  private func isAboutAuthor(_ id: NodeID, whole: Int32) -> Bool {
    guard content[id].length * 3 < whole, content[id].length > 0 else { return false }
    if content.tree.value(of: .itemprop, at: id) == "author" { return true }
    guard content[id].hints.contains(.author), content[id].length < 1_500 else { return false }
    return [HTMLTag.div, .section, .ul].contains(content.tree.tag(id))
      && self[id].paragraphs + self[id].items > 0
  }
}
