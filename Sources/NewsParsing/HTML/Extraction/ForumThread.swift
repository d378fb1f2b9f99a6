// Tells a forum's threads, whose text is what people wrote in turn, from articles with comments below.

/// The signs of a page that is a thread of a forum.
struct ForumThread {
  /// Whether the page, its address or its data call it a forum's.
  let isForum: Bool

  init(_ content: ContentTree, facts: PageFacts, address: String?) {
    isForum =
      content[content.body].hints.contains(.forum) || facts.linkedData.isDiscussion
      || address.map(Self.isForumAddress) == true
  }

  /// Whether the page is a forum's, and a third of its text or more are posts.
  ///
  /// `page` is measured, and free of what nobody sees.
  func isLikely(_ page: ContentTree) -> Bool {
    isForum && postLength(page) * 3 > unlinkedLength(page.body, page)
  }

  private static let words: Set<Substring> = [
    "forum", "forums", "foren", "thread", "threads", "topic", "topics", "discussion", "discussions",
    "viewtopic.php", "showthread.php", "board",
  ]

  private static func isForumAddress(_ address: String) -> Bool {
    address.lowercased().split { "/?#".contains($0) }.contains(where: words.contains)
  }

  /// The characters in elements that are named as comments, links not counted.
  private func postLength(_ page: ContentTree) -> Int {
    var length = 0
    var id = page.tree.following(page.body, in: page.body)
    while id.exists {
      if page[id].hints.contains(.comments) {
        length += unlinkedLength(id, page)
        id = page.tree.followingSkippingChildren(id, in: page.body)
      } else {
        id = page.tree.following(id, in: page.body)
      }
    }
    return length
  }

  private func unlinkedLength(_ id: NodeID, _ page: ContentTree) -> Int {
    Int(page[id].length) - Int(page[id].linkLength)
  }
}

extension ContentTree {
  /// Lets no element be worth less for being named as a comment.
  mutating func takeCommentsForText() {
    for index in measures.indices where measures[index].hints.contains(.comments) {
      measures[index].weight = max(0, measures[index].weight)
    }
  }
}
