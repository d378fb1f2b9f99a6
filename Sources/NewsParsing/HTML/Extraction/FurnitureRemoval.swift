// The first pass over a page: takes out furniture and notes the paragraphs to score.

/// What the first pass of an attempt looks for besides paragraphs.
struct FurniturePass {
  /// The title of the article, whose heading is no part of its body.
  var title: TitleMatcher
  /// The heading that gives the title, where there is one.
  var heading: NodeID?
  /// Whether elements whose names speak of furniture are taken out.
  var removesUnlikely: Bool
  /// Whether what readers wrote below the article is taken out.
  var removesComments: Bool
  /// Whether the author is known from elsewhere, so that the page's line stays where it is.
  var knowsAuthor: Bool
  /// The author's line, once found.
  var byline: String?
  /// The elements whose text is scored, in document order.
  private(set) var paragraphs: [NodeID] = []
  private var hasRemovedTitle = false
  /// The elements that hold the title or an article's element.
  private var holders: Set<NodeID> = []

  init(
    title: TitleMatcher, heading: NodeID?, removesUnlikely: Bool, removesComments: Bool,
    knowsAuthor: Bool
  ) {
    self.title = title
    self.heading = heading
    self.removesUnlikely = removesUnlikely
    self.removesComments = removesComments
    self.knowsAuthor = knowsAuthor
  }

  /// Walks over `content`, removing and collecting.
  mutating func run(over content: inout ContentTree) {
    let body = content.body
    holders = holders(in: content)
    var id = body
    while id.exists {
      if id != body, removes(id, from: content) {
        let next = content.tree.followingSkippingChildren(id, in: body)
        content.tree.remove(id)
        id = next
        continue
      }
      id = collect(id, &content)
      id = content.tree.following(id, in: body)
    }
  }
}

// MARK: - Removing

extension FurniturePass {
  private static let emptiable = HTMLTagSet.headings.union([.div, .section, .header])
  private static let furnitureRoles = [
    "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog",
  ]

  private mutating func removes(_ id: NodeID, from content: ContentTree) -> Bool {
    let tag = content.tree.tag(id)
    if tag == .text { return false }
    if isModal(id, content) || takesByline(id, content) { return true }
    if !hasRemovedTitle, tag == .h1 || tag == .h2, title.matches(content.text(of: id)) {
      hasRemovedTitle = true
      return true
    }
    if removesUnlikely, isUnlikely(id, content) { return true }
    if removesComments, isComments(id, content) { return true }
    return Self.emptiable.contains(tag) && isEmpty(id, content)
  }

  private func isModal(_ id: NodeID, _ content: ContentTree) -> Bool {
    content.tree.value(of: .ariaModal, at: id) == "true"
      && content.tree.value(of: .role, at: id) == "dialog"
  }

  private mutating func takesByline(_ id: NodeID, _ content: ContentTree) -> Bool {
    guard byline == nil, !knowsAuthor, isByline(id, content) else { return false }
    byline = content.text(of: id)
    return true
  }

  private func isByline(_ id: NodeID, _ content: ContentTree) -> Bool {
    let length = content[id].length
    guard length > 0, length < 100 else { return false }
    if content[id].hints.contains(.byline) { return true }
    if content.tree.value(of: .rel, at: id) == "author" { return true }
    return content.tree.value(of: .itemprop, at: id)?.contains("author") == true
  }

  private func isUnlikely(_ id: NodeID, _ content: ContentTree) -> Bool {
    let tag = content.tree.tag(id)
    let hints = content[id].hints
    if hints.contains(.unlikely), !hints.contains(.maybe), tag != .body, tag != .a,
      !content.tree.ancestors(of: id).prefix(4).contains(where: {
        content.tree.tag($0) == .table || content.tree.tag($0) == .code
      }), !holdsThePage(id, content), removesComments || !hints.contains(.comments)
    {
      return true
    }
    guard let role = content.tree.value(of: .role, at: id) else { return false }
    return Self.furnitureRoles.contains(role)
  }

  /// Whether most of the page's text stands in an element that is an article's, or holds one or the
  /// title, whatever its name says of a part of it: `layout-with-sidebar`.
  private func holdsThePage(_ id: NodeID, _ content: ContentTree) -> Bool {
    let (own, whole) = (content[id], content[content.body])
    guard own.length - Int32(own.linkLength) > (whole.length - Int32(whole.linkLength)) / 2,
      !own.hints.contains(.comments)
    else { return false }
    return holders.contains(id)
      || content.tree.ancestors(of: id).prefix(30).contains { content.tree.tag($0) == .article }
  }

  /// The elements that hold the title or an article's element.
  private func holders(in content: ContentTree) -> Set<NodeID> {
    var holders: Set<NodeID> = []
    let articles = content.order(from: content.body).filter { content.tree.tag($0) == .article }
    for id in articles + [heading].compactMap({ $0 }) {
      for ancestor in content.tree.ancestors(of: id) {
        guard holders.insert(ancestor).inserted else { break }
      }
    }
    return holders
  }

  private func isComments(_ id: NodeID, _ content: ContentTree) -> Bool {
    guard content[id].hints.contains(.comments) else { return false }
    let tag = content.tree.tag(id)
    return tag != .body && tag != .article && tag != .main && tag != .a
      && !content.isArticleBody(id)
  }

  /// Whether an element has neither text nor anything but breaks.
  private func isEmpty(_ id: NodeID, _ content: ContentTree) -> Bool {
    guard content[id].length == 0 else { return false }
    return content.tree.children(of: id).allSatisfy {
      let tag = content.tree.tag($0)
      return tag == .text || tag == .br || tag == .hr
    }
  }
}

// MARK: - Collecting paragraphs

extension FurniturePass {
  private static let scored: HTMLTagSet = [.section, .h2, .h3, .h4, .h5, .h6, .p, .td, .pre]
  private static let blocks: HTMLTagSet = [
    .blockquote, .dl, .div, .img, .ol, .p, .pre, .table, .ul,
  ]

  /// Notes `id` if its text is scored, after making paragraphs of loose text in it.
  ///
  /// - Returns: The element that stands in its place.
  private mutating func collect(_ id: NodeID, _ content: inout ContentTree) -> NodeID {
    let tag = content.tree.tag(id)
    if Self.scored.contains(tag) { paragraphs.append(id) }
    guard tag == .div else { return id }
    wrapPhrases(in: id, &content)
    if let paragraph = onlyParagraph(in: id, content), content[id].linkDensity < 0.25 {
      content.tree.remove(paragraph)
      content.tree.insert(paragraph, before: id)
      content.tree.remove(id)
      content[paragraph].length = content[id].length
      paragraphs.append(paragraph)
      return paragraph
    }
    if !hasBlock(id, content) {
      content.tree[id].tag = .p
      paragraphs.append(id)
    }
    return id
  }

  /// Puts each run of loose text and marks into a paragraph of its own.
  private func wrapPhrases(in id: NodeID, _ content: inout ContentTree) {
    var child = content.tree[id].firstChild
    var paragraph: NodeID?
    while child.exists {
      let next = content.tree[child].next
      if content.isPhrasing(child) {
        if let paragraph {
          content.tree.remove(child)
          content.tree.link(child, under: paragraph)
        } else if !content.isBlankText(child), content.tree.tag(child) != .br {
          let new = content.makeElement(.p)
          content.tree.insert(new, before: child)
          content.tree.remove(child)
          content.tree.link(child, under: new)
          paragraph = new
        }
      } else if let done = paragraph {
        trimEnd(of: done, &content)
        paragraph = nil
      }
      child = next
    }
  }

  private func trimEnd(of paragraph: NodeID, _ content: inout ContentTree) {
    while content.tree[paragraph].lastChild.exists {
      let last = content.tree[paragraph].lastChild
      guard content.isBlankText(last) || content.tree.tag(last) == .br else { return }
      content.tree.remove(last)
    }
  }

  private func onlyParagraph(in id: NodeID, _ content: ContentTree) -> NodeID? {
    var only: NodeID?
    for child in content.tree.children(of: id) {
      if content.tree.tag(child) == .text {
        if !content.isBlank(child) { return nil }
      } else {
        if only != nil || content.tree.tag(child) != .p { return nil }
        only = child
      }
    }
    return only
  }

  private func hasBlock(_ id: NodeID, _ content: ContentTree) -> Bool {
    content.tree.descendants(of: id).contains { Self.blocks.contains(content.tree.tag($0)) }
  }
}
