// The door for pieces of HTML, as feeds and JSON carry them.
import CleanText
import NewsModel

/// Reads a piece of HTML as text with spans.
enum HTMLFragment {
  /// Returns the text of `utf8`, a fragment of HTML or plain text with references, and its spans.
  ///
  /// Linear in time, of bounded depth, never fails; relative links are resolved against `base` and
  /// left out without one.
  static func text(of utf8: [UInt8], base: String? = nil) -> (text: SafeText, spans: [Span]) {
    let tree = HTMLTreeBuilder.tree(of: utf8)
    return HTMLRenderer.text(of: tree, base: base.flatMap(WebAddress.init))
  }
}
