// Tells a forum's threads, whose text is what people wrote in turn, from articles with comments below.

/// The signs of a page that is a thread of a forum.
struct ForumThread {
  private let content: ContentTree
  private let isForum: Bool

  /// Reads the signs: how the page, its address and its data call it.
  init(_ content: ContentTree, facts: PageFacts, address: String?) {
    self.content = content
    isForum =
      content[content.body].hints.contains(.forum) || facts.linkedData.isDiscussion
      || address.map(Self.isForumAddress) == true
  }

  /// Whether the page is a forum's, and a third of its text or more are posts.
  var isLikely: Bool {
    guard isForum else { return false }
    return postLength * 3 > unlinkedLength(content.body)
  }

  private static let words: Set<Substring> = [
    "forum", "forums", "foren", "thread", "threads", "topic", "topics", "discussion", "discussions",
    "viewtopic.php", "showthread.php", "board",
  ]

  private static func isForumAddress(_ address: String) -> Bool {
    address.lowercased().split { "/?#".contains($0) }.contains(where: words.contains)
  }

  /// The characters in elements that are named as comments, links not counted.
  private var postLength: Int {
    var length = 0
    var id = content.tree.following(content.body, in: content.body)
    while id.exists {
      if content[id].hints.contains(.comments) {
        length += unlinkedLength(id)
        id = content.tree.followingSkippingChildren(id, in: content.body)
      } else {
        id = content.tree.following(id, in: content.body)
      }
    }
    return length
  }

  private func unlinkedLength(_ id: NodeID) -> Int {
    Int(content[id].length) - Int(content[id].linkLength)
  }
}
