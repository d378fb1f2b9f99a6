// Takes out lines by their words: links to other articles, calls to subscribe, bylines, copyright.

extension CountedArticle {
  /// Takes out the lines that are no part of the article's text.
  mutating func pruneBlocks() {
    let blocks = textBlocks()
    var gone: Set<NodeID> = []
    markPointers(blocks, &gone)
    markOpening(blocks, &gone)
    markClosing(blocks, &gone)
    for id in gone where content.tree[id].parent.exists { remove(id) }
    removeEmptyHeadings()
  }

  /// Links to other articles: lines that are nothing else, and headings over lists of them.
  private func markPointers(_ blocks: [TextBlock], _ gone: inout Set<NodeID>) {
    var isUnderPointer = false
    for block in blocks {
      let isPointer = JunkPhrases.pointers.contains { block.text.hasPrefix($0) }
      if isUnderPointer, block.linkDensity > 0.6, block.length < 250 {
        gone.insert(block.node)
        continue
      }
      isUnderPointer = isPointer && block.length < 60
      if isPointer, block.length < 60 || block.linkDensity > 0.4 {
        gone.insert(block.node)
      } else if block.tag == .p || block.tag == .div, block.linkDensity > 0.9, block.length > 20,
        block.length < 250
      {
        gone.insert(block.node)
      } else if block.length < 400, JunkPhrases.calls.contains(where: { block.text.contains($0) }) {
        gone.insert(block.node)
      }
    }
  }

  /// The author's line, the date and the like before the first sentence.
  private func markOpening(_ blocks: [TextBlock], _ gone: inout Set<NodeID>) {
    for block in blocks.prefix(8) {
      if block.length > 140 { break }
      if block.tag.headingLevel != nil { continue }
      if JunkPhrases.isDateline(block.text) || block.linkDensity > 0.5 { gone.insert(block.node) }
    }
  }

  /// What follows the last sentence: copyright, contact, where to follow whom.
  private func markClosing(_ blocks: [TextBlock], _ gone: inout Set<NodeID>) {
    for block in blocks.reversed().prefix(10) {
      if gone.contains(block.node) { continue }
      let isClosing =
        block.length < 500 && JunkPhrases.closings.contains { block.text.contains($0) }
      if isClosing || block.tag.headingLevel != nil {
        gone.insert(block.node)
      } else if block.length > 60 {
        break
      }
    }
  }

  /// Headings under which nothing is left.
  private mutating func removeEmptyHeadings() {
    for block in textBlocks().reversed() {
      guard block.tag.headingLevel != nil else { return }
      remove(block.node)
    }
  }
}
