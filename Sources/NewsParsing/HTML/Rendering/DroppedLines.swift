// Lists what of a page's text its article leaves out.
import CleanText

/// The lines of a page that are not in its article.
enum DroppedLines {
  /// Returns the lines of the text under `top` that `body` lacks, each once, in their order.
  static func lines(of tree: HTMLTree, under top: NodeID, without body: SafeText, title: SafeText)
    -> [SafeText]
  {
    let whole = HTMLRenderer.plainText(of: tree, under: top).string
    var seen = Set(body.string.split(separator: "\n"))
    seen.insert(title.string[...])
    return whole.split(separator: "\n").filter { seen.insert($0).inserted }
      .map { SafeText(line: String($0)) }.filter { !$0.isEmpty }
  }
}
