// Features as numbers from 0, and the sentences that have them.
import NewsEntities

/// The training sentences, each token with its features.
struct Instances {
  static let templates = FeatureTemplate.allCases.count

  /// `templates` features for each token; `Instances.none` where it is too rare.
  private(set) var features: [UInt32] = []
  private(set) var labels: [UInt8] = []
  private(set) var sentences: [Sentence] = []
  /// The hash of each feature.
  private(set) var hashes: [UInt64] = []

  static let none = UInt32.max

  struct Sentence {
    /// Indices into `labels`.
    var tokens: Range<Int>
    var document: Int
  }

  /// Extracts the features of all documents, and numbers those that occur `minimum` times.
  init(
    _ documents: [LabelledDocument], _ tables: LexiconTables, minimum: Int,
    without dropped: Set<FeatureTemplate.Group>
  ) {
    let kept = FeatureTemplate.allCases.map { !dropped.contains($0.group) }
    var counts = FeatureCounts(minimum: minimum)
    forEachRow(documents, tables) { row, _, _ in
      for (hash, isKept) in zip(row.hashes, kept) where isKept { counts.add(hash) }
    }
    var index = FeatureIndex()
    forEachRow(documents, tables) { row, document, label in
      for (hash, isKept) in zip(row.hashes, kept) {
        features.append(isKept && counts.isFrequent(hash) ? index.number(of: hash) : Self.none)
      }
      labels.append(label)
      if let last = sentences.last, last.document == document.number,
        !document.isSentenceStart
      {
        sentences[sentences.count - 1].tokens = last.tokens.lowerBound..<labels.count
      } else {
        sentences.append(
          Sentence(tokens: labels.count - 1..<labels.count, document: document.number))
      }
    }
    hashes = index.hashes
  }
}

/// Calls `body` for each token of each sentence that may hold a name.
private func forEachRow(
  _ documents: [LabelledDocument], _ tables: LexiconTables,
  _ body: (FeatureRow, (number: Int, isSentenceStart: Bool), UInt8) -> Void
) {
  var row = FeatureRow()
  for (number, document) in documents.enumerated() {
    let extractor = FeatureExtractor(
      document.text, words: tables.words.span.bytes, phrases: tables.phrases.span.bytes)
    for (index, sentence) in document.text.sentences.enumerated()
    where !extractor.isPlain(sentence: index) {
      for token in sentence {
        extractor.fill(&row, token: token, sentence: index)
        body(row, (number, token == sentence.lowerBound), document.labels[token])
      }
    }
  }
}

/// Counts features roughly: in 2²⁷ counters, where strangers may share one.
private struct FeatureCounts {
  private var counts = [UInt8](repeating: 0, count: 1 << 27)
  private let minimum: UInt8

  init(minimum: Int) {
    self.minimum = UInt8(minimum)
  }

  mutating func add(_ hash: UInt64) {
    let place = Int(truncatingIfNeeded: hash >> 20) & (1 << 27 - 1)
    if counts[place] < 255 { counts[place] += 1 }
  }

  func isFrequent(_ hash: UInt64) -> Bool {
    counts[Int(truncatingIfNeeded: hash >> 20) & (1 << 27 - 1)] >= minimum
  }
}

/// Numbers features in the order in which they come.
private struct FeatureIndex {
  private(set) var hashes: [UInt64] = []
  private var slots = [UInt32](repeating: UInt32.max, count: 1 << 20)

  mutating func number(of hash: UInt64) -> UInt32 {
    if hashes.count * 2 > slots.count { grow() }
    let slot = self.slot(of: hash)
    if slots[slot] != UInt32.max { return slots[slot] }
    slots[slot] = UInt32(hashes.count)
    hashes.append(hash)
    return slots[slot]
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != UInt32.max, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: UInt32.max, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() { slots[slot(of: hash)] = UInt32(number) }
  }
}
