// Turns a part of a page into text with spans: the one renderer, for pages and for feeds' content.
import CleanText
import NewsModel

/// Walks a tree once, without recursion, and writes what a person would read of it.
struct HTMLRenderer {
  private let tree: HTMLTree
  private let base: WebAddress?
  private var writer = TextWriter()
  private var listDepth = 0
  private var quoteDepth = 0
  private var preformattedDepth = 0
  /// Whether each open element has a span of its own, outermost first.
  private var hasSpan: [Bool] = []
  private let marksSpans: Bool
  /// For each open table whether its cells stand side by side on a line.
  private var tables: [Bool] = []

  /// Returns the text under `top` and its spans; links are resolved against `base`.
  static func text(
    of tree: HTMLTree, under top: NodeID = HTMLTree.root, base: WebAddress? = nil
  ) -> (text: SafeText, spans: [Span]) {
    var renderer = HTMLRenderer(tree: tree, base: base, marksSpans: true)
    renderer.walk(top)
    let raw = String(decoding: renderer.writer.text, as: UTF8.self)
    let clean = SafeText(raw)
    let spans = renderer.writer.finishedSpans()
    return (clean, clean.string == raw ? spans : spans.moved(from: raw, to: clean.string))
  }

  /// Returns the text under `top` alone.
  static func plainText(of tree: HTMLTree, under top: NodeID) -> SafeText {
    var renderer = HTMLRenderer(tree: tree, base: nil, marksSpans: false)
    renderer.walk(top)
    return SafeText(String(decoding: renderer.writer.text, as: UTF8.self))
  }

  private init(tree: HTMLTree, base: WebAddress?, marksSpans: Bool) {
    (self.tree, self.base, self.marksSpans) = (tree, base, marksSpans)
  }

  private mutating func walk(_ top: NodeID) {
    var id = top
    while true {
      if enter(id), tree[id].firstChild.exists {
        id = tree[id].firstChild
        continue
      }
      leave(id)
      while id != top, !tree[id].next.exists {
        id = tree[id].parent
        leave(id)
      }
      if id == top { return }
      id = tree[id].next
    }
  }
}

// MARK: - Elements

extension HTMLRenderer {
  /// Begins a node.
  ///
  /// - Returns: Whether what is below it is read.
  private mutating func enter(_ id: NodeID) -> Bool {
    let tag = tree.tag(id)
    if tag == .text {
      writeText(id)
      return false
    }
    if HTMLTagSet.unread.contains(tag) { return false }
    part(at: tag)
    switch tag {
    case .br: writer.breakLine()
    case .img, .ampImage: markImage(id)
    case .pre, .listing, .xmp: preformattedDepth += 1
    case .ul, .ol, .menu, .dir: listDepth += 1
    case .blockquote: quoteDepth += 1
    case .q: writer.write("“")
    case .table: tables.append(holdsData(id))
    default: break
    }
    let span = marksSpans ? span(of: id) : nil
    if let span { writer.open(span) }
    hasSpan.append(span != nil)
    return true
  }

  /// Ends a node that `enter` began.
  private mutating func leave(_ id: NodeID) {
    let tag = tree.tag(id)
    if tag == .text || HTMLTagSet.unread.contains(tag) { return }
    if tag == .q { writer.write("”") }
    if hasSpan.removeLast() { writer.close() }
    switch tag {
    case .pre, .listing, .xmp: preformattedDepth -= 1
    case .ul, .ol, .menu, .dir: listDepth -= 1
    case .blockquote: quoteDepth -= 1
    case .table: tables.removeLast()
    default: break
    }
    if tag != .td, tag != .th { part(at: tag) }
  }

  private mutating func writeText(_ id: NodeID) {
    let range = Int(tree[id].start)..<Int(tree[id].end)
    if preformattedDepth > 0 {
      writer.writePreformatted(tree.bytes, range)
    } else {
      writer.write(tree.bytes, range)
    }
  }

  /// Parts an element from what stands before or after it.
  private mutating func part(at tag: HTMLTag) {
    guard HTMLTagSet.blocks.contains(tag) else { return }
    switch tag {
    case .li, .dt, .dd, .tr: writer.part(by: .line)
    case .thead, .tbody, .tfoot: writer.part(by: .line)
    case .ul where listDepth > 0, .ol where listDepth > 0: writer.part(by: .line)
    case .td, .th: writer.part(by: tables.last == true ? .cell : .paragraph)
    default: writer.part(by: .paragraph)
    }
  }

  /// Whether every cell of a table is a few words on one line.
  private func holdsData(_ table: NodeID) -> Bool {
    var cells = 0
    for id in tree.descendants(of: table) {
      switch tree.tag(id) {
      case .td, .th: cells += 1
      case .tr, .thead, .tbody, .tfoot, .caption: continue
      case let tag where HTMLTagSet.blocks.contains(tag) && tag != .p && tag != .div: return false
      default: continue
      }
    }
    return cells > 1
  }
}

// MARK: - Spans

extension HTMLRenderer {
  /// The span that an element makes of its text.
  private func span(of id: NodeID) -> Span? {
    switch tree.tag(id) {
    case .h1, .h2, .h3, .h4, .h5, .h6: Span(.heading, 0..<0, level: tree.tag(id).headingLevel)
    case .blockquote: Span(.quote, 0..<0, level: quoteDepth)
    case .li: Span(.listItem, 0..<0, level: max(1, listDepth))
    case .pre, .listing, .code, .kbd, .samp, .tt: Span(.code, 0..<0)
    case .table where tables.last == true: Span(.table, 0..<0)
    case .a: link(id)
    case .em, .strong, .b, .i, .cite, .mark, .dfn: Span(.emphasis, 0..<0)
    case .figcaption: captionSpan(id)
    default: nil
    }
  }

  private func link(_ id: NodeID) -> Span? {
    guard tree.has(.href, at: id) else { return nil }
    return Span(.link, 0..<0, url: address(tree.value(of: .href, at: id)))
  }

  /// Marks an image where it stands, unless its caption is the mark.
  private mutating func markImage(_ id: NodeID) {
    guard marksSpans, let url = imageAddress(id), captionedFigure(of: id) == nil else { return }
    writer.mark(Span(.image, 0..<0, url: url, alt: description(of: id)))
  }

  /// What an image shows, in the page's words for those who do not see it.
  private func description(of image: NodeID) -> SafeText? {
    guard let alt = tree.value(of: .alt, at: image) else { return nil }
    let text = SafeText(line: alt)
    return text.isEmpty ? nil : text
  }

  private func imageAddress(_ id: NodeID) -> SafeText? {
    let names: [HTMLAttributeName] = [.dataSource, .dataOriginal, .src]
    for name in names {
      if let value = tree.value(of: name, at: id), let url = address(value) { return url }
    }
    return nil
  }

  /// The figure that has both the image and a caption.
  private func captionedFigure(of image: NodeID) -> NodeID? {
    guard let figure = tree.ancestors(of: image).prefix(6).first(where: { tree.tag($0) == .figure })
    else { return nil }
    return tree.descendants(of: figure).prefix(60).contains { tree.tag($0) == .figcaption }
      ? figure : nil
  }

  /// A caption marks the image of its figure.
  private func captionSpan(_ caption: NodeID) -> Span {
    guard
      let figure = tree.ancestors(of: caption).prefix(6).first(where: { tree.tag($0) == .figure }),
      let image = tree.descendants(of: figure).prefix(60).first(where: {
        tree.tag($0) == .img || tree.tag($0) == .ampImage
      })
    else { return Span(.image, 0..<0) }
    return Span(.image, 0..<0, url: imageAddress(image), alt: description(of: image))
  }

  /// A reference as a whole address; `nil` for what is not of the web.
  private func address(_ reference: String?) -> SafeText? {
    guard let reference, let address = WebAddress.resolve(reference, against: base) else {
      return nil
    }
    return SafeText(line: address)
  }
}
