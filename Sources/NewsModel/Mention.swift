// Ranges of an article's text that name something.
import CleanText

/// What a mention or an entity is; the raw values are what records print.
public enum EntityKind: String, CaseIterable, Hashable, Codable, Sendable {
  case person, organization, place, date, role, other
}

/// A range of an article's text that names something.
public struct Mention: Hashable, Sendable {
  public var kind: EntityKind
  /// Unicode scalars of the text.
  public var range: Range<Int>
  /// The canonical name of what is named; for a date, the words themselves.
  public var entity: SafeText
  /// A date's value, in the form of `DateValue.description`; else `nil`.
  public var value: SafeText?
  /// The role that the text gives a person here: `Deputy Minister of Foreign Affairs of Uzbekistan`.
  public var role: SafeText?
  /// How sure the tagger is, 0 to 1.
  public var score: Double

  public init(
    _ kind: EntityKind, _ range: Range<Int>, entity: SafeText, value: SafeText? = nil,
    role: SafeText? = nil, score: Double = 1
  ) {
    (self.kind, self.range, self.entity) = (kind, range, entity)
    (self.value, self.role, self.score) = (value, role, score)
  }
}

/// What tagging finds in one article.
public struct Tagging: Equatable, Sendable {
  /// By start, none overlapping another of a kind other than `role`.
  public var mentions: [Mention]
  /// Numbers, money and quotations.
  public var spans: [Span]
  /// The canonical names that the article is about, most salient first; others are mentioned only.
  public var about: [SafeText]

  public init(mentions: [Mention] = [], spans: [Span] = [], about: [SafeText] = []) {
    (self.mentions, self.spans, self.about) = (mentions, spans, about)
  }
}
