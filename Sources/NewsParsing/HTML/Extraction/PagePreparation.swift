// Takes out of a page what nobody sees, and makes paragraphs of lines parted by breaks.

extension ContentTree {
  /// Elements whose text is not the page's own.
  private static let invisible: HTMLTagSet = [
    .script, .style, .noscript, .template, .svg, .head, .title, .meta, .link, .textarea, .select,
    .option, .datalist, .audio, .canvas, .map, .noframes, .noembed, .rp, .base,
  ]

  /// Takes out scripts, hidden elements and the like.
  mutating func removeInvisible() {
    var id = tree.following(body, in: body)
    while id.exists {
      if tree.tag(id) == .noscript, holdsArticle(id) { tree[id].tag = .div }
      let isGone = Self.invisible.contains(tree.tag(id)) || isHidden(id) || isLogin(id)
      let next =
        isGone ? tree.followingSkippingChildren(id, in: body) : tree.following(id, in: body)
      if isGone { tree.remove(id) }
      id = next
    }
  }

  /// Whether a page shows its text without scripts alone, and not just a hint to switch them on.
  private func holdsArticle(_ noscript: NodeID) -> Bool {
    self[noscript].length > 200 && self[noscript].linkDensity < 0.5
      && tree.ancestors(of: noscript).prefix(4).contains { isArticleBody($0) }
  }

  /// Whether a form asks for a password: what it says is for those who sign in.
  private func isLogin(_ id: NodeID) -> Bool {
    guard tree.tag(id) == .form, self[id].length < 3_000 else { return false }
    return tree.descendants(of: id).contains {
      tree.tag($0) == .input && tree.value(of: .type, at: $0)?.lowercased() == "password"
    }
  }

  /// Whether the page itself says that the element is not shown.
  func isHidden(_ id: NodeID) -> Bool {
    guard tree[id].attributeCount > 0 else { return false }
    if tree.has(.hidden, at: id) { return true }
    if let style = tree.rawValue(of: .style, at: id), hides(style) { return true }
    guard let isHidden = tree.rawValue(of: .ariaHidden, at: id) else { return false }
    return tree.bytes[isHidden].elementsEqual("true".utf8) && tree.tag(id) != .img
  }

  /// Whether a style says `display: none` or `visibility: hidden`.
  private func hides(_ style: Range<Int>) -> Bool {
    let text = tree.bytes[style].filter { !$0.isHTMLSpace }.map(\.lowercased)[...]
    return contains(text, "display:none") || contains(text, "visibility:hidden")
  }

  /// Makes a paragraph of what follows two line breaks or more, up to the next two.
  mutating func replaceLineBreaks() {
    for id in order(from: body) where tree.tag(id) == .br && tree[id].parent.exists {
      guard let last = lastBreak(after: id) else { continue }
      let paragraph = makeElement(.p)
      tree.insert(paragraph, before: id)
      removeSiblings(from: id, through: last)
      fill(paragraph)
      splitParent(at: paragraph)
    }
  }

  /// The last of the line breaks that follow `id` with nothing between, or `nil` when none does.
  private func lastBreak(after id: NodeID) -> NodeID? {
    var last: NodeID?
    var next = tree[id].next
    while next.exists {
      if tree.tag(next) == .br { last = next } else if !isBlankText(next) { break }
      next = tree[next].next
    }
    return last
  }

  func isBlankText(_ id: NodeID) -> Bool { tree.tag(id) == .text && isBlank(id) }

  private mutating func removeSiblings(from first: NodeID, through last: NodeID) {
    var id = first
    while id.exists {
      let next = tree[id].next
      tree.remove(id)
      if id == last { return }
      id = next
    }
  }

  /// Moves what follows `paragraph` into it, up to a block or two line breaks.
  private mutating func fill(_ paragraph: NodeID) {
    var id = tree[paragraph].next
    while id.exists, isPhrasing(id) {
      if tree.tag(id) == .br, lastBreak(after: id) != nil { break }
      let next = tree[id].next
      tree.remove(id)
      tree.link(id, under: paragraph)
      id = next
    }
    while tree[paragraph].lastChild.exists, isBlankText(tree[paragraph].lastChild) {
      tree.remove(tree[paragraph].lastChild)
    }
  }

  /// A paragraph within a paragraph makes a plain block of the outer one.
  private mutating func splitParent(at paragraph: NodeID) {
    let parent = tree[paragraph].parent
    if tree.tag(parent) == .p { tree[parent].tag = .div }
  }
}

// MARK: - Phrases

extension ContentTree {
  private static let phrasing: HTMLTagSet = [
    .text, .abbr, .acronym, .b, .bdi, .bdo, .big, .br, .button, .cite, .code, .data, .datalist,
    .dfn, .em, .embed, .font, .i, .img, .input, .kbd, .label, .mark, .math, .nobr, .object,
    .output, .q, .ruby, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u,
    .wbr, .ampImage,
  ]
  /// Phrases when all that is in them is.
  private static let transparent: HTMLTagSet = [.a, .del, .ins]

  /// Whether nothing in an element is more than a part of a line of text.
  func isPhrasing(inside id: NodeID) -> Bool { tree.children(of: id).allSatisfy { isPhrasing($0) } }

  /// Whether a node is a part of a line of text.
  func isPhrasing(_ id: NodeID) -> Bool {
    var node = id
    while node.exists {
      let tag = tree.tag(node)
      if Self.transparent.contains(tag) {
        node = tree.following(node, in: id)
      } else if Self.phrasing.contains(tag) {
        node = tree.followingSkippingChildren(node, in: id)
      } else {
        return false
      }
    }
    return true
  }
}
