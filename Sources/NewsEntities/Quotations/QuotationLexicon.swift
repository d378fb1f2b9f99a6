extension Lexicon {
  static let quotationEntries: [Entry] = []
}
