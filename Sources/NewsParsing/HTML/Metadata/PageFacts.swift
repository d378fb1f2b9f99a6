// Gathers what a page says about itself in one walk over its nodes.

/// The statements of a page's head and mark-up, before any is believed.
struct PageFacts {
  /// The contents of `meta` elements by their lower-case name, property or itemprop.
  private(set) var metas: [String: [String]] = [:]
  private(set) var linkedData = LinkedData([])
  private(set) var titleElement: String?
  private(set) var canonical: String?
  private(set) var baseReference: String?
  private(set) var language: String?
  /// Elements with `itemprop`, `<time>` elements, headings, and elements whose class speaks of an
  /// author or a date, in document order.
  private(set) var properties: [(name: String, node: NodeID)] = []
  private(set) var times: [NodeID] = []
  private(set) var headings: [NodeID] = []
  /// The heading that most likely is the article's title.
  private(set) var titleHeading: NodeID?
  private(set) var bylines: [NodeID] = []
  private(set) var dateElements: [NodeID] = []
  private(set) var tagLinks: [NodeID] = []

  init(_ content: ContentTree) {
    var documents: [LooseJSON] = []
    let tree = content.tree
    for index in tree.nodes.indices where tree.nodes[index].tag != .text {
      let id = NodeID(index)
      switch tree.tag(id) {
      case .meta: readMeta(id, tree)
      case .title where titleElement == nil && !isForeign(id, tree):
        titleElement = content.text(of: id)
      case .link: readLink(id, tree)
      case .base where baseReference == nil: baseReference = tree.value(of: .href, at: id)
      case .html: language = tree.value(of: .lang, at: id) ?? tree.value(of: .xmlLang, at: id)
      case .script: documents += linkedDocument(id, tree)
      case .time: times.append(id)
      case .h1, .h2: headings.append(id)
      default: break
      }
      readAttributes(id, content)
    }
    linkedData = LinkedData(documents)
    titleHeading = Self.titleHeading(self, in: content)
  }

  /// The first non-empty content of the first of `names` that has one.
  func meta(_ names: String...) -> String? {
    for name in names {
      if let value = metas[name]?.first(where: { !$0.isEmpty }) { return value }
    }
    return nil
  }

  func all(_ names: String...) -> [String] { names.flatMap { metas[$0] ?? [] } }

  /// The heading that gives the title stated in the head, or else the first that is long enough.
  private static func titleHeading(_ facts: PageFacts, in content: ContentTree) -> NodeID? {
    let stated = [facts.meta("og:title", "twitter:title"), facts.titleElement].compactMap { $0 }
      .map(TitleFinder.key)
    let first = facts.headings.filter { content.tree.tag($0) == .h1 }
    let agreeing = (first + facts.headings).prefix(40).first { id in
      guard content[id].length > 10, content[id].length < 300 else { return false }
      let key = TitleFinder.key(content.text(of: id))
      return key.utf8.count > 8 && stated.contains { $0.contains(key) }
    }
    return agreeing ?? first.first { content[$0].length > 10 } ?? first.first
      ?? facts.headings.first
  }

  /// What Twitter's cards state behind a label that means an author.
  func labelledCards() -> [String] {
    let labels = [
      "written by", "verfasst von", "author", "autor", "escrito por", "écrit par", "by",
    ]
    return (1...2).compactMap { number in
      guard let label = meta("twitter:label\(number)"), labels.contains(label.lowercased()) else {
        return nil
      }
      return meta("twitter:data\(number)")
    }
  }

  /// The nodes with `itemprop` `name`.
  func nodes(withProperty name: String) -> [NodeID] {
    properties.filter { $0.name == name }.map(\.node)
  }
}

// MARK: - Reading

extension PageFacts {
  private func isForeign(_ id: NodeID, _ tree: HTMLTree) -> Bool {
    tree.ancestors(of: id).contains { tree.tag($0) == .svg }
  }

  private mutating func readMeta(_ id: NodeID, _ tree: HTMLTree) {
    guard let content = tree.value(of: .content, at: id) else { return }
    let names: [HTMLAttributeName] = [.name, .property, .itemprop, .httpEquivalent]
    for attribute in names {
      guard let value = tree.value(of: attribute, at: id) else { continue }
      for name in value.lowercased().split(separator: " ") {
        metas[String(name), default: []].append(content)
      }
    }
  }

  private mutating func readLink(_ id: NodeID, _ tree: HTMLTree) {
    guard canonical == nil, tree.value(of: .rel, at: id)?.lowercased() == "canonical" else {
      return
    }
    canonical = tree.value(of: .href, at: id)
  }

  private func linkedDocument(_ id: NodeID, _ tree: HTMLTree) -> [LooseJSON] {
    guard let type = tree.value(of: .type, at: id)?.lowercased(), type.contains("ld+json"),
      tree[id].firstChild.exists
    else { return [] }
    let text = tree[tree[id].firstChild]
    return LooseJSON.parse(tree.bytes[Int(text.start)..<Int(text.end)]).map { [$0] } ?? []
  }

  private mutating func readAttributes(_ id: NodeID, _ content: ContentTree) {
    let tree = content.tree
    guard tree[id].attributeCount > 0, tree.tag(id) != .meta else { return }
    let property = tree.value(of: .itemprop, at: id) ?? tree.value(of: .property, at: id)
    for name in property?.split(separator: " ") ?? [] { properties.append((String(name), id)) }
    let hints = content[id].hints
    let rel = tree.tag(id) == .a ? tree.value(of: .rel, at: id) : nil
    if hints.contains(.author) || rel == "author" { bylines.append(id) }
    if hints.contains(.date) { dateElements.append(id) }
    if rel?.contains("tag") == true { tagLinks.append(id) }
  }
}
