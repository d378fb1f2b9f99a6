// Makes a tree of a page's tokens, by the parts of HTML's rules that change what is read.
//
// Why not libxml2's parser: its time is quadratic in the attributes of a tag and in unclosed
// elements, it knows HTML 4's elements only, and a check of the page before it would have to cut
// it into the same tokens.

/// Builds the tree of one page: implied ends, misnested marks and void elements as in browsers.
struct HTMLTreeBuilder {
  /// Elements nested deeper than this become siblings, as in browsers (there 512).
  static let depthLimit = 320

  private var tokenizer: HTMLTokenizer
  private var tree: HTMLTree
  /// The elements that are open, outermost first.
  private var open: [NodeID] = [HTMLTree.root]
  private var openCount = [Int32](repeating: 0, count: 256)
  /// Elements begun beyond the depth limit and not yet ended.
  private var unnested = 0

  /// Returns the tree of a page's or a fragment's UTF-8 bytes.
  static func tree(of bytes: [UInt8]) -> HTMLTree {
    var builder = HTMLTreeBuilder(bytes)
    builder.run()
    return builder.tree
  }

  private init(_ bytes: [UInt8]) {
    tokenizer = HTMLTokenizer(bytes)
    tree = HTMLTree(bytes: bytes)
  }

  private mutating func run() {
    while true {
      let token = tokenizer.next()
      switch token.kind {
      case .end: return
      case .text: addText(token)
      case .startTag: start(token)
      case .endTag: end(token)
      }
    }
  }

  private var current: NodeID { open[open.count - 1] }

  private mutating func addText(_ token: HTMLToken) {
    if tree.tag(current) == .head, !isBlank(token) { pop() }
    tree.append(.text, from: token.start, to: token.end, under: current)
  }

  private func isBlank(_ token: HTMLToken) -> Bool {
    for index in token.start..<token.end where !tokenizer.bytes[index].isHTMLSpace { return false }
    return true
  }
}

// MARK: - Start tags

extension HTMLTreeBuilder {
  private mutating func start(_ token: HTMLToken) {
    guard closeImplied(by: token.tag) else { return }
    let isForeign = openCount[Int(HTMLTag.svg.rawValue)] + openCount[Int(HTMLTag.math.rawValue)] > 0
    let isEmpty =
      HTMLTagSet.void.contains(token.tag)
      || (token.isSelfClosing && (isForeign || token.tag == .other || token.tag == .svg))
    if !isEmpty, open.count >= Self.depthLimit {
      unnested += 1
      return
    }
    let id = tree.append(
      token.tag, from: token.start, to: token.end, attributes: tokenizer.attributes,
      under: current)
    if isEmpty { return }
    if HTMLTagSet.rawText.contains(token.tag), !isForeign {
      let text = tokenizer.rawText(of: token.tag)
      if token.tag != .style, text.end > text.start {
        tree.append(.text, from: text.start, to: text.end, under: id)
      }
      return
    }
    push(id, token.tag)
  }

  /// Ends the elements that a start tag ends without saying so.
  ///
  /// - Returns: Whether the tag itself counts; a second `html` or `body` does not.
  private mutating func closeImplied(by tag: HTMLTag) -> Bool {
    if tree.tag(current) == .head, tag != .head, !HTMLTagSet.headContent.contains(tag) { pop() }
    switch tag {
    case .html, .head, .body: return openCount[Int(tag.rawValue)] == 0
    case .li: close([.li], within: [.ul, .ol, .menu, .dir])
    case .dt, .dd: close([.dt, .dd], within: [.dl])
    case .option, .optgroup: close([.option, .optgroup], within: [.select, .datalist])
    case .tr: close([.tr], within: [.table])
    case .td, .th: close([.td, .th], within: [.table, .tr])
    case .thead, .tbody, .tfoot:
      close([.thead, .tbody, .tfoot, .caption, .colgroup], within: [.table])
    case .a: close([.a], within: [.table, .td, .th])
    case .button: close([.button], within: [])
    case .rt, .rp, .rb: close([.rt, .rp, .rb], within: [.ruby])
    default: break
    }
    if openCount[Int(HTMLTag.p.rawValue)] > 0, HTMLTagSet.endingParagraph.contains(tag) {
      close([.p], within: [.button])
    }
    if HTMLTagSet.headings.contains(tag), HTMLTagSet.headings.contains(tree.tag(current)) { pop() }
    return true
  }

  /// Ends the innermost open element of `tags` with all in it, unless `barriers` or a table's cell
  /// stand before it.
  private mutating func close(_ tags: HTMLTagSet, within barriers: HTMLTagSet) {
    var index = open.count - 1
    while index > 0 {
      let tag = tree.tag(open[index])
      if tags.contains(tag) { return pop(to: index) }
      if barriers.contains(tag) || HTMLTagSet.scope.contains(tag) { return }
      index -= 1
    }
  }
}

// MARK: - End tags

extension HTMLTreeBuilder {
  private mutating func end(_ token: HTMLToken) {
    let tag = token.tag
    if unnested > 0 {
      unnested -= 1
      return
    }
    if tag == .br { tree.append(.br, from: token.start, to: token.end, under: current) }
    guard tag != .body, tag != .html, openCount[Int(tag.rawValue)] > 0 || tag.headingLevel != nil
    else { return }
    var index = open.count - 1
    var crossesBlock = false
    while index > 0 {
      let candidate = tree.tag(open[index])
      if ends(token, open[index]) { return finish(at: index, tag, crossesBlock: crossesBlock) }
      if isBarrier(candidate, to: tag) { return }
      crossesBlock = crossesBlock || HTMLTagSet.blocks.contains(candidate)
      index -= 1
    }
  }

  /// Whether an end tag is that of an open element; any heading's ends any heading.
  private func ends(_ token: HTMLToken, _ element: NodeID) -> Bool {
    let node = tree[element]
    guard node.tag == token.tag else {
      return token.tag.headingLevel != nil && node.tag.headingLevel != nil
    }
    guard node.tag == .other else { return true }
    let name = tokenizer.bytes[token.start..<token.end]
    return name.elementsEqual(tokenizer.bytes[Int(node.start)..<Int(node.end)]) {
      $0.lowercased == $1.lowercased
    }
  }

  /// Whether the end tag of `tag` cannot reach beyond `candidate`.
  private func isBarrier(_ candidate: HTMLTag, to tag: HTMLTag) -> Bool {
    switch tag {
    case .table, .html: false
    case .tr, .td, .th, .tbody, .thead, .tfoot, .caption: candidate == .table
    default: HTMLTagSet.scope.contains(candidate)
    }
  }

  /// Ends the element at `index`; a mark that ends before a block in it leaves the block open, and
  /// an unknown element does not end before one.
  private mutating func finish(at index: Int, _ tag: HTMLTag, crossesBlock: Bool) {
    guard crossesBlock, !HTMLTagSet.blocks.contains(tag) else { return pop(to: index) }
    guard HTMLTagSet.formatting.contains(tag) else { return }
    open.remove(at: index)
    openCount[Int(tag.rawValue)] -= 1
  }

  private mutating func push(_ id: NodeID, _ tag: HTMLTag) {
    open.append(id)
    openCount[Int(tag.rawValue)] += 1
  }

  private mutating func pop() {
    openCount[Int(tree.tag(open.removeLast()).rawValue)] -= 1
  }

  private mutating func pop(to index: Int) {
    while open.count > index { pop() }
  }
}
