// What stands below each element of an article: the figures by which furniture is told.

/// Counts over all that is below an element, itself not among them.
struct ContentCounts {
  var paragraphs: Int32 = 0
  var images: Int32 = 0
  var items: Int32 = 0
  var inputs: Int32 = 0
  var embeds: Int32 = 0
  var videos: Int32 = 0
  /// Characters in headings, in lists, and in elements that hold text.
  var headingLength: Int32 = 0
  var listLength: Int32 = 0
  var textishLength: Int32 = 0
  var dataTables: Int32 = 0

  static func += (left: inout ContentCounts, right: ContentCounts) {
    left.combine(right, sign: 1)
  }

  static func -= (left: inout ContentCounts, right: ContentCounts) {
    left.combine(right, sign: -1)
  }

  private mutating func combine(_ other: ContentCounts, sign: Int32) {
    paragraphs += sign * other.paragraphs
    images += sign * other.images
    items += sign * other.items
    inputs += sign * other.inputs
    embeds += sign * other.embeds
    videos += sign * other.videos
    headingLength += sign * other.headingLength
    listLength += sign * other.listLength
    textishLength += sign * other.textishLength
    dataTables += sign * other.dataTables
  }
}

/// The counts of every element of an article, kept right as elements are taken out.
struct CountedArticle {
  var content: ContentTree
  let top: NodeID
  private var counts: [ContentCounts]

  init(_ content: ContentTree, top: NodeID) {
    (self.content, self.top) = (content, top)
    counts = [ContentCounts](repeating: ContentCounts(), count: content.tree.nodes.count)
    self.content.measure(from: top)
    for id in self.content.order(from: top).reversed() where id != top {
      counts[Int(self.content.tree[id].parent)] += contribution(of: id)
    }
  }

  subscript(id: NodeID) -> ContentCounts { counts[Int(id)] }

  /// Takes out `id` with all below it.
  mutating func remove(_ id: NodeID) {
    let gone = contribution(of: id)
    let measures = content[id]
    for ancestor in content.tree.ancestors(of: id) {
      counts[Int(ancestor)] -= gone
      content[ancestor].length -= measures.length
      content[ancestor].commas -= measures.commas
      content[ancestor].linkLength -= measures.linkLength
    }
    content.tree.remove(id)
  }

  /// Takes out every element that `isUnwanted` says, outermost first.
  mutating func removeAll(where isUnwanted: (CountedArticle, NodeID) -> Bool) {
    var id = content.tree.following(top, in: top)
    while id.exists {
      guard content.tree.tag(id) != .text, isUnwanted(self, id) else {
        id = content.tree.following(id, in: top)
        continue
      }
      let next = content.tree.followingSkippingChildren(id, in: top)
      remove(id)
      id = next
    }
  }

  /// What an element adds to its parent's counts: itself and what is below it.
  private func contribution(of id: NodeID) -> ContentCounts {
    var result = counts[Int(id)]
    let length = content[id].length
    switch content.tree.tag(id) {
    case .p:
      (result.paragraphs, result.textishLength) = (
        result.paragraphs + 1, result.textishLength + length
      )
    case .img, .ampImage: result.images += 1
    case .li:
      (result.items, result.textishLength) = (result.items + 1, result.textishLength + length)
    case .input: result.inputs += 1
    case .object, .embed, .iframe:
      result.embeds += 1
      if isVideo(id) { result.videos += 1 }
    case .ul, .ol:
      (result.listLength, result.textishLength) = (
        result.listLength + length, result.textishLength + length
      )
    case .h1, .h2, .h3, .h4, .h5, .h6: result.headingLength += length
    case .table:
      result.textishLength += length
      if content[id].isDataTable { result.dataTables += 1 }
    case .span, .td, .blockquote, .dl, .div, .pre: result.textishLength += length
    default: break
    }
    return result
  }

  private static let videoHosts = [
    "dailymotion.com", "youtube.com", "youtube-nocookie.com", "player.vimeo.com", "v.qq.com",
    "bilibili.com", "archive.org", "upload.wikimedia.org", "player.twitch.tv",
  ]

  func isVideo(_ id: NodeID) -> Bool {
    guard let source = content.tree.rawValue(of: .src, at: id) else { return false }
    let bytes = content.tree.bytes[source].prefix(200)
    return Self.videoHosts.contains { contains(bytes, $0) }
  }
}
