// Takes out lines by their words: links to other articles, calls to subscribe, bylines, copyright.

extension CountedArticle {
  /// Takes out the lines that are no part of the article's text; `authors` in lower case.
  mutating func pruneBlocks(authors: [String]) {
    let blocks = textBlocks()
    var gone: Set<NodeID> = []
    markPointers(blocks, &gone)
    markTail(blocks, &gone)
    markOpening(blocks, authors, &gone)
    markClosing(blocks, authors, &gone)
    for id in gone where content.tree[id].parent.exists { remove(id) }
    removeEmptyHeadings()
  }

  /// Links to other articles: lines that are nothing else, and headings over lists of them.
  private func markPointers(_ blocks: [TextBlock], _ gone: inout Set<NodeID>) {
    var isUnderPointer = false
    for block in blocks {
      let isPointer = JunkPhrases.isPointer(block.text)
      if isUnderPointer, block.linkDensity > 0.6, block.length < 250 {
        gone.insert(block.node)
        continue
      }
      isUnderPointer = isPointer && block.length < 60
      if isPointer, block.length < 60 || block.linkDensity > 0.4 {
        gone.insert(block.node)
      } else if isLinkAlone(block) || isCredit(block) || JunkPhrases.isCall(block.text) {
        gone.insert(block.node)
      }
    }
  }

  /// Whether a paragraph is one link to elsewhere and nothing else.
  private func isLinkAlone(_ block: TextBlock) -> Bool {
    isLoneLink(block) && block.length > 20
  }

  private func isLoneLink(_ block: TextBlock) -> Bool {
    (block.tag == .p || block.tag == .div) && block.linkDensity > 0.9 && block.length < 250
      && !isAddress(block.text)
  }

  /// Whether a line is an address, which a writer gives to be read.
  private func isAddress(_ line: [UInt8]) -> Bool {
    let line = line.drop { $0.isHTMLSpace }
    return ["http", "www."].contains { line.starts(with: $0.utf8) }
  }

  /// Whether a short line names a photographer and belongs to no captioned figure.
  private func isCredit(_ block: TextBlock) -> Bool {
    guard block.length < 280, block.tag.headingLevel == nil, block.tag != .figcaption,
      JunkPhrases.isCredit(block.text)
    else { return false }
    return !content.tree.ancestors(of: block.node).prefix(4).contains {
      content.tree.tag($0) == .figcaption || content.tree.tag($0) == .figure
    }
  }

  /// All that follows a heading over other articles, when it is the article's last third or less.
  private func markTail(_ blocks: [TextBlock], _ gone: inout Set<NodeID>) {
    let whole = blocks.reduce(0) { $0 + $1.length }
    var before = 0
    for (index, block) in blocks.enumerated() {
      if before * 3 > whole * 2, block.length < 60, JunkPhrases.isPointer(block.text) {
        let rest = blocks[(index + 1)...]
        let links = rest.reduce(Float(0)) { $0 + Float($1.length) * $1.linkDensity }
        let length = rest.reduce(0) { $0 + $1.length }
        if links * 4 > Float(length) { for block in blocks[index...] { gone.insert(block.node) } }
        return
      }
      before += block.length
    }
  }

  /// The author's line, the date and the like before the first sentence.
  private func markOpening(
    _ blocks: [TextBlock], _ authors: [String], _ gone: inout Set<NodeID>
  ) {
    for block in blocks.prefix(8) {
      if block.length > 140 { break }
      if block.tag.headingLevel != nil { continue }
      if JunkPhrases.isDateline(block.text) || block.linkDensity > 0.5
        || isName(block.text, authors)
      {
        gone.insert(block.node)
      }
    }
  }

  /// Whether a line is an author's name with a word or two.
  private func isName(_ line: [UInt8], _ authors: [String]) -> Bool {
    guard line.count < 100 else { return false }
    let text = String(decoding: line, as: UTF8.self)
    return authors.contains { text.contains($0) && text.utf8.count < $0.utf8.count + 24 }
  }

  /// What follows the last sentence: copyright, contact, who the writer is and where to follow whom.
  private func markClosing(
    _ blocks: [TextBlock], _ authors: [String], _ gone: inout Set<NodeID>
  ) {
    let links = blocks.reversed().prefix { isLoneLink($0) }.count
    for block in blocks.reversed().prefix(10) {
      if gone.contains(block.node) { continue }
      let isAboutAuthor =
        isName(block.text, authors)
        || (authors.contains { block.text.starts(with: $0.utf8) } && block.length < 600)
        || JunkPhrases.isBiography(block.text)
      if isAboutAuthor || links <= 3 && isLoneLink(block) || block.tag.headingLevel != nil
        || JunkPhrases.isClosing(block.text)
      {
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
