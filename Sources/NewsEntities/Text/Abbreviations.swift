// Which dots belong to the word before them.

extension Tokenizer {
  /// Whether the dot at `end` belongs to the word that begins at the position: an initial (`J.`),
  /// letters with dots (`U.S.`), or a known abbreviation (`Gen.`).
  func isAbbreviation(_ end: Int) -> Bool {
    guard end < utf8.count, utf8[end] == 0x2E, end > position else { return false }
    if end + 1 < utf8.count, utf8[end + 1] == 0x2E { return false }
    let word = utf8[position..<end]
    if word.count == 1, let only = word.first { return only &- 0x41 < 26 }
    if word.contains(0x2E) { return word.count < 8 && word[end - 2] == 0x2E }
    guard word.count <= 5 else { return false }
    var hash = WordHash()
    for byte in word { hash.add(Letter.lowercase(UInt32(byte))) }
    return Tokenizer.abbreviations.contains(WordKey(value: hash.value))
  }

  /// Words that are written with a dot, and hardly ever end a sentence.
  private static let abbreviations = WordMap(
    words: """
      mr mrs ms dr prof rev hon gov sen rep gen col maj lt capt cmdr adm sgt cpl pvt brig insp supt \
      det asst st mt ft jr sr inc ltd co corp bros llc plc dept univ assn est vs etc al eg ie cf jan \
      feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri nos vol pp ed eds fig \
      messrs mme mlle dist pres
      """)
}
