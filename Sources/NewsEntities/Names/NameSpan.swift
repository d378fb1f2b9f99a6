// A name found in a text, before anything is known of whom it names.
import NewsModel

/// A run of tokens that names a person, an organization, a place or something other.
package struct NameSpan: Hashable, Sendable {
  package var kind: EntityKind
  /// Indices into `TokenizedText.tokens`; never empty, within one sentence.
  package var tokens: Range<Int>
  /// How sure the tagger is, 0 to 1.
  package var score: Double

  package init(_ kind: EntityKind, _ tokens: Range<Int>, score: Double = 1) {
    (self.kind, self.tokens, self.score) = (kind, tokens, score)
  }
}
