// Takes lists, tables, forms and blocks out of an article that look like furniture by their figures.
//
// The method and its figures are those of Mozilla's Readability.

extension CountedArticle {
  /// Takes out the elements of `tags` that look like furniture, innermost first.
  mutating func clean(_ tags: HTMLTagSet, usingClassWeight: Bool) {
    for id in content.order(from: top).reversed() where tags.contains(content.tree.tag(id)) {
      guard id != top, content.tree[id].parent.exists else { continue }
      if isFurniture(id, usingClassWeight: usingClassWeight) { remove(id) }
    }
  }

  private func isFurniture(_ id: NodeID, usingClassWeight: Bool) -> Bool {
    if content[id].isDataTable || self[id].dataTables > 0 { return false }
    if isWithinKept(id) { return false }
    let weight = usingClassWeight ? Int(content[id].weight) : 0
    if weight < 0 { return true }
    if content[id].commas >= 10 { return false }
    if self[id].videos > 0 { return false }
    return isLabel(id) || looksLikeFurniture(id, weight: weight)
  }

  /// Whether a data table or code encloses the element.
  private func isWithinKept(_ id: NodeID) -> Bool {
    content.tree.ancestors(of: id).contains {
      content[$0].isDataTable || content.tree.tag($0) == .code
    }
  }

  private func looksLikeFurniture(_ id: NodeID, weight: Int) -> Bool {
    let counts = self[id]
    let tag = content.tree.tag(id)
    let length = content[id].length
    let density = content[id].linkDensity
    let isList =
      tag == .ul || tag == .ol || (length > 0 && Float(counts.listLength) / Float(length) > 0.9)
    let isInFigure = isWithinFigure(id)
    let headingDensity = length == 0 ? 0 : Float(counts.headingLength) / Float(length)
    let tooManyImages =
      !isInFigure && counts.images > 1
      && Float(counts.paragraphs) / Float(counts.images) < 0.5
    let tooManyItems = !isList && counts.items - 100 > counts.paragraphs
    let tooManyInputs = counts.inputs > counts.paragraphs / 3
    let tooShort =
      !isList && !isInFigure && headingDensity < 0.9 && length < 25
      && (counts.images == 0 || counts.images > 2) && density > 0
    let tooManyLinks =
      (!isList && weight < 25 && density > 0.2) || (weight >= 25 && density > 0.5)
    let tooManyEmbeds = (counts.embeds == 1 && length < 75) || counts.embeds > 1
    let hasNothing = counts.images == 0 && counts.textishLength == 0
    guard
      tooManyImages || tooManyItems || tooManyInputs || tooShort || tooManyLinks || tooManyEmbeds
        || hasNothing
    else { return false }
    return !(isList && isGallery(id))
  }

  private func isWithinFigure(_ id: NodeID) -> Bool {
    content.tree.ancestors(of: id).contains { content.tree.tag($0) == .figure }
  }

  /// Whether a list holds one image an item and nothing else.
  private func isGallery(_ id: NodeID) -> Bool {
    for child in content.tree.children(of: id) {
      let elements = content.tree.children(of: child).count { content.tree.tag($0) != .text }
      if elements > 1 { return false }
    }
    return self[id].items > 0 && self[id].items == self[id].images
  }

  private static let labels: Set<String> = [
    "ad", "advertising", "advertisement", "pub", "publicité", "werb", "werbung", "广告", "реклама",
    "anuncio", "loading", "loading…", "loading...", "正在加载", "загрузка", "chargement", "cargando",
  ]

  /// Whether an element says no more than that an advertisement is here, or that it loads.
  private func isLabel(_ id: NodeID) -> Bool {
    let length = content[id].length
    return length > 1 && length < 16 && Self.labels.contains(content.text(of: id).lowercased())
  }
}

// MARK: - Tables

extension ContentTree {
  /// Notes which tables hold data, and which only lay out the page.
  mutating func markDataTables(in top: NodeID) {
    for id in order(from: top) where tree.tag(id) == .table {
      self[id].isDataTable = isDataTable(id)
    }
  }

  private func isDataTable(_ id: NodeID) -> Bool {
    if tree.value(of: .role, at: id) == "presentation" { return false }
    var (rows, cells, columns) = (0, 0, 0)
    var hasHeading = false
    for node in tree.descendants(of: id) {
      switch tree.tag(node) {
      case .caption: if self[node].length > 0 { hasHeading = true }
      case .col, .colgroup, .tfoot, .thead, .th: hasHeading = true
      case .table: return hasHeading
      case .tr: (rows, cells) = (rows + 1, 0)
      case .td:
        cells += 1
        columns = max(columns, cells)
      default: break
      }
    }
    if hasHeading { return true }
    if rows <= 1 || columns <= 1 { return false }
    return rows >= 10 || columns > 4 || rows * columns > 10
  }
}
