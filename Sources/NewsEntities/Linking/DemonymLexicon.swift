extension Lexicon {
  static let demonymEntries: [Entry] = []
}
