// The adjectives of countries as words of the lexicon.

extension Lexicon {
  static let demonymEntries = [Entry(.demonym, Countries.lexiconWords)]
}
