// The pieces that an XML document is read in.

/// One piece of an XML document; its ranges are of the reader's window, until the next is read.
enum XMLToken: Equatable {
  /// Text with references in it; a long one comes in several pieces, none of which cuts a reference.
  case text(Range<Int>)
  /// Text of a CDATA section, in which nothing is to be decoded.
  case characterData(Range<Int>)
  case start(XMLTag)
  case end(name: Range<Int>)
  /// The document's end; `isWhole` is false when it cuts a tag, a comment or a section.
  case finished(isWhole: Bool)
}

/// A start tag.
struct XMLTag: Equatable {
  var name: Range<Int>
  /// All that stands between the name and the `>` or `/>`.
  var attributes: Range<Int>
  var isSelfClosing: Bool
}
