// Takes out words that belong to a picture: captions bound to none, credits, what a title said.

extension CountedArticle {
  /// Takes out what is said of pictures, but for the captions that their figures hold.
  mutating func removeWordsOfPictures(title: String) {
    let title = TitleFinder.key(title)
    removeAll { $0.isCaption($1) }
    removeAll { $0.repeatsTitle($1, title) || $0.isCreditOfPicture($1) }
    removeTextBesidePictures()
  }

  /// Whether a line names a picture without being bound to it, as `figcaption` is.
  private func isCaption(_ id: NodeID) -> Bool {
    let tag = content.tree.tag(id)
    if tag == .figcaption { return false }
    guard content[id].hints.contains(.caption), content[id].length < 600, tag != .figure,
      self[id].images == 0, self[id].headingLength == 0
    else { return false }
    return !content.tree.ancestors(of: id).prefix(4).contains { content.tree.tag($0) == .figure }
  }

  /// Whether a caption says no more than the title, and perhaps whose picture it is.
  private func repeatsTitle(_ id: NodeID, _ title: String) -> Bool {
    guard content.tree.tag(id) == .figcaption, content[id].length < 300, title.count > 15,
      fewNodes(below: id) != nil
    else { return false }
    let key = TitleFinder.key(content.text(of: id))
    return key.hasPrefix(title) && key.count < title.count + 40
  }

  /// Whether an element in a figure tells whose picture it is.
  private func isCreditOfPicture(_ id: NodeID) -> Bool {
    content[id].hints.contains(.credit) && content[id].length < 120 && self[id].images == 0
      && content.tree.ancestors(of: id).prefix(6).contains { content.tree.tag($0) == .figure }
  }

  /// Takes out the few words that stand in one element with a picture and nothing else.
  private mutating func removeTextBesidePictures() {
    var words: [NodeID] = []
    var length = 0
    var id = content.tree.following(top, in: top)
    while id.exists {
      guard let nodes = pictureBox(id) else {
        id = content.tree.following(id, in: top)
        continue
      }
      length += Int(content[id].length)
      words += nodes.filter { content.tree.tag($0) == .text && !content.isBlank($0) }
      id = content.tree.followingSkippingChildren(id, in: top)
    }
    // Where much stands beside pictures, they are its illustrations.
    guard length * 4 < Int(content[top].length) else { return }
    for id in words { remove(id) }
  }

  /// The nodes of an element with a picture and a few words, or `nil` when it is something else.
  private func pictureBox(_ id: NodeID) -> [NodeID]? {
    guard Self.boxes.contains(content.tree.tag(id)), content[id].length > 0,
      content[id].length < 300, self[id].images > 0, self[id].headingLength == 0,
      self[id].listLength == 0, self[id].paragraphs <= 2, let nodes = fewNodes(below: id)
    else { return nil }
    let around = content.tree.ancestors(of: id).prefix(6)
    let isFramed = (nodes + around).contains { Self.frames.contains(content.tree.tag($0)) }
    return isFramed ? nil : nodes
  }

  private static let boxes: HTMLTagSet = [.div, .span, .a, .section, .center]
  /// What binds words to a picture, or has them side by side for another reason.
  private static let frames: HTMLTagSet = [.figure, .figcaption, .table, .td]

  /// The nodes below an element, or `nil` when they are more than a caption needs.
  private func fewNodes(below id: NodeID) -> [NodeID]? {
    let limit = 60
    let nodes = Array(content.tree.descendants(of: id).prefix(limit + 1))
    return nodes.count > limit ? nil : nodes
  }
}
