// An article's paragraphs in order: the leaves among its blocks, with what their text looks like.

/// A paragraph, heading, list item or cell that has no other such in it.
struct TextBlock {
  var node: NodeID
  var tag: HTMLTag
  /// Characters, white space folded.
  var length: Int
  /// The share of the characters that are links.
  var linkDensity: Float
  /// The text in lower case, cut after some hundred characters.
  var text: String
}

extension CountedArticle {
  /// The blocks that have text, in document order.
  func textBlocks() -> [TextBlock] {
    var blocks: [TextBlock] = []
    var id = content.tree.following(top, in: top)
    while id.exists {
      let tag = content.tree.tag(id)
      let isBlock = HTMLTagSet.blocks.contains(tag)
      if content[id].length == 0 || tag == .text || !isBlock || hasBlock(below: id) {
        id = content.tree.following(id, in: top)
        continue
      }
      blocks.append(block(id))
      id = content.tree.followingSkippingChildren(id, in: top)
    }
    return blocks
  }

  private func hasBlock(below id: NodeID) -> Bool {
    content.tree.descendants(of: id).contains {
      HTMLTagSet.blocks.contains(content.tree.tag($0)) && content[$0].length > 0
    }
  }

  private func block(_ id: NodeID) -> TextBlock {
    let measures = content[id]
    return TextBlock(
      node: id, tag: content.tree.tag(id), length: Int(measures.length),
      linkDensity: measures.linkDensity,
      text: measures.length < 600 ? content.text(of: id).lowercased() : "")
  }
}
