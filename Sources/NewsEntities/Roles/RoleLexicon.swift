extension Lexicon {
  static let roleEntries: [Entry] = []
}
