// A parsed page: nodes in one array, linked by their indices, pointing into the page's bytes.

/// The index of a node; negative means that there is none.
typealias NodeID = Int32

extension NodeID {
  static let none: NodeID = -1

  @inline(__always)
  var exists: Bool { self >= 0 }
}

/// An element or a run of text.
struct HTMLNode {
  var tag: HTMLTag
  var parent = NodeID.none
  var firstChild = NodeID.none
  var lastChild = NodeID.none
  var next = NodeID.none
  var previous = NodeID.none
  /// A text's bytes, or those of an element's name.
  var start: Int32
  var end: Int32
  var attributes: Int32 = 0
  var attributeCount: UInt8 = 0
}

/// A page as a tree of plain values: copied with one `memcpy`, walked without recursion.
struct HTMLTree {
  let bytes: [UInt8]
  private(set) var nodes: [HTMLNode] = []
  private(set) var attributes: [HTMLAttribute] = []

  static let root: NodeID = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 24 + 16)
    attributes.reserveCapacity(bytes.count / 48 + 16)
    nodes.append(HTMLNode(tag: .document, start: 0, end: 0))
  }

  @inline(__always)
  subscript(id: NodeID) -> HTMLNode {
    get { nodes[Int(id)] }
    _modify { yield &nodes[Int(id)] }
  }

  @inline(__always)
  func tag(_ id: NodeID) -> HTMLTag { nodes[Int(id)].tag }
}

// MARK: - Building

extension HTMLTree {
  /// Adds a node as the last child of `parent`.
  @discardableResult
  mutating func append(
    _ tag: HTMLTag, from start: Int, to end: Int, attributes new: [HTMLAttribute] = [],
    under parent: NodeID
  ) -> NodeID {
    let id = NodeID(nodes.count)
    var node = HTMLNode(tag: tag, start: Int32(start), end: Int32(end))
    node.attributes = Int32(attributes.count)
    node.attributeCount = UInt8(truncatingIfNeeded: new.count)
    attributes.append(contentsOf: new)
    nodes.append(node)
    link(id, under: parent)
    return id
  }

  /// Makes an element that is not in the page and has no parent yet.
  mutating func make(_ tag: HTMLTag) -> NodeID {
    nodes.append(HTMLNode(tag: tag, start: 0, end: 0))
    return NodeID(nodes.count - 1)
  }

  /// Makes `id`, which has no parent, the last child of `parent`.
  mutating func link(_ id: NodeID, under parent: NodeID) {
    let last = self[parent].lastChild
    self[id].parent = parent
    self[id].previous = last
    self[id].next = .none
    if last.exists { self[last].next = id } else { self[parent].firstChild = id }
    self[parent].lastChild = id
  }

  /// Takes `id` and all below it out of the tree.
  mutating func remove(_ id: NodeID) {
    let node = self[id]
    if node.previous.exists {
      self[node.previous].next = node.next
    } else if node.parent.exists {
      self[node.parent].firstChild = node.next
    }
    if node.next.exists {
      self[node.next].previous = node.previous
    } else if node.parent.exists {
      self[node.parent].lastChild = node.previous
    }
    self[id].parent = .none
    self[id].previous = .none
    self[id].next = .none
  }

  /// Puts `id`, which has no parent, before `sibling`.
  mutating func insert(_ id: NodeID, before sibling: NodeID) {
    let parent = self[sibling].parent
    let previous = self[sibling].previous
    self[id].parent = parent
    self[id].previous = previous
    self[id].next = sibling
    self[sibling].previous = id
    if previous.exists { self[previous].next = id } else { self[parent].firstChild = id }
  }
}

// MARK: - Walking

extension HTMLTree {
  /// The node after `id` in document order within `top`, or `.none` behind the last.
  @inline(__always)
  func following(_ id: NodeID, in top: NodeID) -> NodeID {
    let child = self[id].firstChild
    return child.exists ? child : followingSkippingChildren(id, in: top)
  }

  /// The node after all that is below `id`, in document order within `top`.
  @inline(__always)
  func followingSkippingChildren(_ id: NodeID, in top: NodeID) -> NodeID {
    var current = id
    while current.exists, current != top {
      let next = self[current].next
      if next.exists { return next }
      current = self[current].parent
    }
    return .none
  }

  /// The nodes under `top`, without itself, in document order.
  func descendants(of top: NodeID) -> some Sequence<NodeID> {
    sequence(state: top) { id in
      id = following(id, in: top)
      return id.exists ? id : nil
    }
  }

  func children(of parent: NodeID) -> some Sequence<NodeID> {
    sequence(state: self[parent].firstChild) { id in
      guard id.exists else { return nil }
      defer { id = self[id].next }
      return id
    }
  }

  /// The parent, its parent and so on, without the document.
  func ancestors(of id: NodeID) -> some Sequence<NodeID> {
    sequence(state: id) { id in
      id = self[id].parent
      return id.exists && id != HTMLTree.root ? id : nil
    }
  }

  /// The first node with `tag` in document order.
  func first(_ tag: HTMLTag, in top: NodeID = root) -> NodeID? {
    descendants(of: top).first { self.tag($0) == tag }
  }
}

// MARK: - Attributes

extension HTMLTree {
  /// The bytes of an attribute's value as written, or `nil` when the element lacks it.
  @inline(__always)
  func rawValue(of name: HTMLAttributeName, at id: NodeID) -> Range<Int>? {
    let node = self[id]
    var index = Int(node.attributes)
    let end = index + Int(node.attributeCount)
    while index < end {
      let attribute = attributes[index]
      if attribute.name == name { return Int(attribute.start)..<Int(attribute.end) }
      index += 1
    }
    return nil
  }

  func has(_ name: HTMLAttributeName, at id: NodeID) -> Bool {
    rawValue(of: name, at: id) != nil
  }

  /// The page's characters in `range`, with their references decoded.
  func decoded(_ range: Range<Int>, isAttribute: Bool = false) -> String {
    guard bytes[range].contains(UInt8(ascii: "&")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    CharacterReference.decode(
      bytes.span.extracting(range), isAttribute: isAttribute, into: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// An attribute's value with its character references decoded.
  func value(of name: HTMLAttributeName, at id: NodeID) -> String? {
    guard let range = rawValue(of: name, at: id) else { return nil }
    return decoded(range, isAttribute: true)
  }
}
