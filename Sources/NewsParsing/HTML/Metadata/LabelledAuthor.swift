// Finds an author whom only a label in the text tells: `Autor: Ana Ruiz`, `By Jon Doe`.

/// Reads the short texts of a page for a label with a name behind it.
struct LabelledAuthor {
  private let content: ContentTree
  private let title: NodeID?

  init(_ content: ContentTree, title: NodeID?) {
    (self.content, self.title) = (content, title)
  }

  /// The names behind the first label, or none.
  func names(atLeast least: Label) -> [String] {
    var label: Label?
    var texts = 0
    for index in content.tree.nodes.indices.dropFirst(Int(title ?? 0)) {
      guard let text = shortText(NodeID(index)) else { continue }
      texts += 1
      if texts > Self.limit { break }
      if let pending = label {
        label = nil
        if let names = names(text, behind: pending), !isFar(texts, pending) { return names }
      }
      guard let (found, rest) = Self.label(of: text), least == .vague || found == .sure else {
        continue
      }
      if rest.isEmpty {
        label = found
      } else if let names = names(rest, behind: found), !isFar(texts, found) {
        return names
      }
    }
    return []
  }

  private static let limit = 1_500

  /// How sure a label is: `Autor:` wherever it stands, `by` only soon after the title.
  enum Label { case sure, vague }

  private func isFar(_ texts: Int, _ label: Label) -> Bool { label == .vague && texts > 25 }

  private func shortText(_ id: NodeID) -> String? {
    let node = content.tree[id]
    guard node.tag == .text, node.end - node.start < 120, content[id].length > 1,
      !HTMLTagSet.unread.contains(content.tree.tag(node.parent))
    else { return nil }
    let text = content.text(of: id)
    return text.isEmpty ? nil : text
  }

  private static let sureLabels = [
    "autor:", "autorin:", "autor:in:", "autoren:", "author:", "authors:", "written by", "text:",
    "verfasst von", "geschrieben von", "posted by", "story by", "автор:", "текст:", "auteur:",
    "autore:", "words by", "责任编辑：", "编辑：", "作者：", "記者：", "text by",
  ]
  private static let vagueLabels = ["by", "von", "par", "por", "di", "door", "od", "av", "af"]

  /// The label that opens `text`, and what follows it.
  private static func label(of text: String) -> (Label, String)? {
    let lowered = text.lowercased()
    for label in sureLabels where lowered.hasPrefix(label) {
      return (.sure, String(text.dropFirst(label.count)).trimmingSpaces)
    }
    let first = lowered.prefix { $0 != " " && $0 != ":" }
    guard vagueLabels.contains(String(first)) else { return nil }
    return (.vague, String(text.dropFirst(first.count + 1)).trimmingSpaces)
  }

  /// The names in `text`, if it can be no sentence.
  private func names(_ text: String, behind label: Label) -> [String]? {
    let names = AuthorNames.names(text)
    guard let first = names.first else { return nil }
    let words = first.split(separator: " ")
    let isName =
      words.count <= 4 && words.allSatisfy { $0.first?.isLowercase == false || $0.count <= 3 }
    guard isName, label == .sure || words.count >= 2 else { return nil }
    return names
  }
}
