// Finds names: the model's labels, then what the document as a whole says.
import Foundation
import NewsModel

/// Finds the names in a text.
struct NameFinder: Sendable {
  private let model: NameModel

  init(model: URL) throws(TaggerError) {
    self.model = try NameModel(model)
  }

  /// The names, by start, none overlapping.
  func names(in text: TokenizedText) -> [NameSpan] {
    let found = spans(of: model.labels(text), sentences: text.sentences)
    return NameRules(text: text, casing: model.casing, lists: model.lists).mended(found)
  }
}
