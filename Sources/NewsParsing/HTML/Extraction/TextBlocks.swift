// An article's paragraphs in order: the leaves among its blocks, with what their text looks like.

/// A paragraph, heading, list item or cell that has no other such in it.
struct TextBlock {
  var node: NodeID
  var tag: HTMLTag
  /// Characters, white space folded.
  var length: Int
  /// The share of the characters that are links.
  var linkDensity: Float
  /// The text in lower case; empty when it is long.
  var text: [UInt8]
}

extension CountedArticle {
  /// The blocks that have text, in document order.
  func textBlocks() -> [TextBlock] {
    let order = content.order(from: top)
    var holdsBlock = Set<NodeID>()
    for id in order.reversed() where id != top {
      let isBlock = HTMLTagSet.blocks.contains(content.tree.tag(id)) && content[id].length > 0
      if isBlock || holdsBlock.contains(id) { holdsBlock.insert(content.tree[id].parent) }
    }
    return order.compactMap { id in
      let tag = content.tree.tag(id)
      guard id != top, content[id].length > 0, HTMLTagSet.blocks.contains(tag),
        !holdsBlock.contains(id)
      else { return nil }
      return block(id, tag)
    }
  }

  private func block(_ id: NodeID, _ tag: HTMLTag) -> TextBlock {
    let measures = content[id]
    let text = measures.length < 600 ? content.text(of: id).lowercased() : ""
    return TextBlock(
      node: id, tag: tag, length: Int(measures.length), linkDensity: measures.linkDensity,
      text: Array(text.utf8))
  }
}
