// A YAML document as a tree that knows where each part stands.

/// A value of a YAML document, with its place.
struct YAMLNode {
  enum Content {
    /// `isPlain` if it was written without quotes.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Pair])
  }

  struct Pair {
    var key: YAMLNode
    var value: YAMLNode
  }

  var content: Content
  var position: SourcePosition

  /// The text of a scalar.
  var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// Whether nothing stands here: no value, `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null"].contains(text)
  }

  /// The value in a few words, for an error.
  var summary: String {
    switch content {
    case .scalar(let text, _): text
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
