// A page's tree with what extraction measures about each node.

/// What is known about a node besides its place in the tree.
struct NodeMeasures {
  /// Characters of text below the node, white space folded.
  var length: Int32 = 0
  var commas: Int32 = 0
  /// Characters within links; a link within the page counts for less.
  var linkLength: Float = 0
  var hints: ClassHints = []
  /// The sum of the weights of class and id.
  var weight: Int16 = 0
  var isDataTable = false
  /// The score as a candidate, or NaN for a node that is none.
  var score = Float.nan

  var linkDensity: Float { length == 0 ? 0 : linkLength / Float(length) }
}

/// A tree that extraction changes as it goes, with measures beside its nodes.
struct ContentTree {
  var tree: HTMLTree
  var measures: [NodeMeasures]
  /// Where the page's content hangs.
  private(set) var body: NodeID

  init(_ tree: HTMLTree) {
    self.tree = tree
    body = tree.first(.body) ?? HTMLTree.root
    measures = [NodeMeasures](repeating: NodeMeasures(), count: tree.nodes.count)
    for index in tree.nodes.indices where tree.nodes[index].tag != .text {
      readHints(NodeID(index))
    }
  }

  private mutating func readHints(_ id: NodeID) {
    for name in [HTMLAttributeName.classes, .id] {
      guard let range = tree.rawValue(of: name, at: id), !range.isEmpty else { continue }
      let hints = ClassHints(of: tree.bytes[range])
      measures[Int(id)].hints.formUnion(hints)
      measures[Int(id)].weight += Int16(hints.weight)
    }
  }

  @inline(__always)
  subscript(id: NodeID) -> NodeMeasures {
    get { measures[Int(id)] }
    _modify { yield &measures[Int(id)] }
  }

  /// Adds an element that is not in the page.
  mutating func makeElement(_ tag: HTMLTag) -> NodeID {
    measures.append(NodeMeasures())
    return tree.make(tag)
  }

  /// The nodes of `top` and below, each before its children.
  func order(from top: NodeID) -> [NodeID] {
    var result: [NodeID] = [top]
    var id = tree.following(top, in: top)
    while id.exists {
      result.append(id)
      id = tree.following(id, in: top)
    }
    return result
  }

  /// The text below `id`, white space folded.
  func text(of id: NodeID) -> String {
    var writer = TextWriter()
    for node in order(from: id) where tree.tag(node) == .text {
      writer.write(tree.bytes, Int(tree[node].start)..<Int(tree[node].end))
    }
    return String(decoding: writer.text, as: UTF8.self)
  }
}

extension ContentTree {
  /// The bytes of an element's class, if it has any.
  func classNames(of id: NodeID) -> ArraySlice<UInt8>? {
    guard let range = tree.rawValue(of: .classes, at: id), !range.isEmpty else { return nil }
    return tree.bytes[range]
  }

  /// Whether an element calls itself the body of an article.
  func isArticleBody(_ id: NodeID) -> Bool {
    if self[id].hints.contains(.articleBody), !self[id].hints.contains(.comments) { return true }
    guard let property = tree.rawValue(of: .itemprop, at: id) else { return false }
    return contains(tree.bytes[property], "articlebody")
  }

  /// The text below `id` with a space between any two runs of it.
  func spacedText(of id: NodeID) -> String {
    var writer = TextWriter()
    for node in order(from: id) where tree.tag(node) == .text {
      writer.write(tree.bytes, Int(tree[node].start)..<Int(tree[node].end))
      writer.part(by: .space)
    }
    return String(decoding: writer.text, as: UTF8.self)
  }
}

// MARK: - Measuring

extension ContentTree {
  /// Measures text and links of `top` and all below it.
  mutating func measure(from top: NodeID) {
    let order = order(from: top)
    for id in order { (self[id].length, self[id].commas, self[id].linkLength) = (0, 0, 0) }
    for id in order.reversed() {
      if tree.tag(id) == .text { measureText(id) }
      if tree.tag(id) == .a { self[id].linkLength = linkLength(id) }
      guard id != top else { continue }
      let parent = tree[id].parent
      let measures = self[id]
      self[parent].length += measures.length
      self[parent].commas += measures.commas
      self[parent].linkLength += measures.linkLength
    }
  }

  private func linkLength(_ link: NodeID) -> Float {
    let length = Float(self[link].length)
    guard let target = tree.rawValue(of: .href, at: link) else { return length }
    return tree.bytes[target].first == UInt8(ascii: "#") ? length * 0.3 : length
  }

  private mutating func measureText(_ id: NodeID) {
    var length: Int32 = 0
    var commas: Int32 = 0
    var wasSpace = true
    var index = Int(tree[id].start)
    let end = Int(tree[id].end)
    while index < end {
      let byte = tree.bytes[index]
      if byte.isHTMLSpace {
        if !wasSpace { length += 1 }
        wasSpace = true
      } else if byte & 0xC0 != 0x80 {
        length += 1
        wasSpace = false
        if byte == UInt8(ascii: ",") || isWideComma(at: index) { commas += 1 }
        if byte == UInt8(ascii: "&") { index = endOfReference(index, before: end) }
      }
      index += 1
    }
    if wasSpace, length > 0 { length -= 1 }
    (self[id].length, self[id].commas) = (length, commas)
  }

  /// Whether an Arabic or a full-width comma stands at `index`.
  private func isWideComma(at index: Int) -> Bool {
    let bytes = tree.bytes
    if bytes[index] == 0xD8 { return index + 1 < bytes.count && bytes[index + 1] == 0x8C }
    return bytes[index] == 0xEF && index + 2 < bytes.count && bytes[index + 1] == 0xBC
      && bytes[index + 2] == 0x8C
  }

  /// The last byte of what may be a reference, or `start` where no `;` is near.
  private func endOfReference(_ start: Int, before end: Int) -> Int {
    for index in start..<min(end, start + 10) where tree.bytes[index] == UInt8(ascii: ";") {
      return index
    }
    return start
  }

  /// Whether no word stands in a text node.
  func isBlank(_ id: NodeID) -> Bool { self[id].length == 0 }
}
