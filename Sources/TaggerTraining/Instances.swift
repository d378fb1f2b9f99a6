// Features as numbers from 0, and the sentences that have them.
import NewsEntities

/// The training sentences, each token with its features.
struct Instances {
  /// How many features each token has: those of the model, then those of its corpus alone.
  let templates: Int
  /// How many of them are the model's.
  let shared: Int
  /// `templates` features for each token; `Instances.none` where there is none, or it is too rare.
  private(set) var features: [UInt32] = []
  private(set) var labels: [UInt8] = []
  /// Whether each token looks like a part of a name.
  private(set) var areNameLike: [Bool] = []
  private(set) var sentences: [Sentence] = []
  /// The hash of each feature; 0 of those of one corpus alone.
  private(set) var hashes: [UInt64] = []
  /// Scores that each token has beforehand.
  var bases: [Scores] = []

  static let none = UInt32.max
  /// What all names score where nothing like one is near.
  static let surelyOutside: Float = -20

  struct Sentence {
    /// Indices into `labels`.
    var tokens: Range<Int>
    var document: Int
    /// The sentence's number in its document.
    var number: Int
  }

  /// Takes features from `rows`, which calls back for each token in order, the same each time, and
  /// numbers those that occur `minimum` times; a token's row may be `nil`.
  init(
    shared: Int, own: Int = 0, minimum: Int, without dropped: Set<Int> = [],
    rows: (([UInt64]?, TokenPlace) -> Void) -> Void
  ) {
    let templates = shared + own
    (self.templates, self.shared) = (templates, shared)
    let kept = (0..<templates).map { !dropped.contains($0) }
    var counts = FeatureCounts(minimum: minimum)
    rows { row, _ in
      guard let row else { return }
      for (hash, isKept) in zip(row, kept) where isKept { counts.add(hash) }
    }
    var index = FeatureIndex()
    rows { row, place in
      if let row {
        for (column, hash) in row.enumerated() {
          features.append(
            kept[column] && counts.isFrequent(hash)
              ? index.number(of: hash, isOwn: column >= shared) : Self.none)
        }
      } else {
        features.append(contentsOf: repeatElement(Self.none, count: templates))
      }
      labels.append(place.label)
      areNameLike.append(place.isNameLike)
      bases.append(Scores(repeating: place.isFar ? Self.surelyOutside : 0))
      add(place)
    }
    hashes = index.sharedHashes
  }

  private mutating func add(_ place: TokenPlace) {
    let end = labels.count
    if place.isSentenceStart {
      sentences.append(
        Sentence(tokens: end - 1..<end, document: place.document, number: place.sentence))
    } else if let last = sentences.indices.last {
      sentences[last].tokens = sentences[last].tokens.lowerBound..<end
    }
  }
}

extension Instances {
  /// How often each feature occurs.
  func counts() -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: hashes.count)
    for feature in features where feature != Self.none { counts[Int(feature)] += 1 }
    return counts
  }
}

/// Where a token of the training text stands, and its true label.
struct TokenPlace {
  let document: Int
  let sentence: Int
  let isSentenceStart: Bool
  let label: UInt8
  var isNameLike = false
  /// Whether nothing like a name is near, so that tagging looks no further.
  var isFar = false
}

extension Instances {
  /// Which columns tell a word by itself: a name that was never met has none of them.
  static let identities: [Bool] = {
    let templates: Set<FeatureTemplate> = [
      .word, .lowercase, .prefix4, .suffix4, .previousAndWord, .wordAndNext, .runHash, .runFirst,
      .runLast, .spanFirst, .spanLast, .cluster2000, .cluster1000,
    ]
    return (FeatureTemplate.allCases + ownTemplates).map { templates.contains($0) }
  }()

  /// Questions that each corpus answers in its own way too: what it alone does is learned apart, and
  /// left out of the model ("Frustratingly Easy Domain Adaptation", Daumé 2007).
  fileprivate static let ownTemplates: [FeatureTemplate] = [
    .word, .lowercase, .suffix3, .cluster256, .cluster1000, .gazetteer, .brief, .shapesAround,
    .previous, .next, .runPlace, .spanPlace, .runFirst, .runLast, .spanFirst, .spanHead,
    .gazetteerAndShape, .documentCase, .casing, .runListed,
  ]

  /// The first reading's instances of documents.
  init(
    _ documents: [LabelledDocument], _ tables: LexiconTables, minimum: Int,
    without dropped: Set<FeatureTemplate.Group>
  ) {
    let templates = FeatureTemplate.allCases
    self.init(
      shared: templates.count, own: Self.ownTemplates.count, minimum: minimum,
      without: Set(templates.filter { dropped.contains($0.group) }.map(\.rawValue))
    ) { body in
      forEachRow(documents, tables, body)
    }
  }
}

/// Calls `body` for each token of each sentence that may hold a name.
private func forEachRow(
  _ documents: [LabelledDocument], _ tables: LexiconTables,
  _ body: ([UInt64]?, TokenPlace) -> Void
) {
  var row = FeatureRow(count: FeatureTemplate.allCases.count)
  for (number, document) in documents.enumerated() {
    let extractor = FeatureExtractor(document.text, tables)
    for (index, sentence) in document.text.sentences.enumerated()
    where !extractor.isPlain(sentence: index) {
      for token in sentence {
        let isFar =
          document.labels[token] == 0 && !extractor.isNearName(token: token, sentence: index)
        let place = TokenPlace(
          document: number, sentence: index, isSentenceStart: token == sentence.lowerBound,
          label: document.labels[token],
          isNameLike: extractor.isNameLike(token: token, sentence: index), isFar: isFar)
        if isFar {
          body(nil, place)
          continue
        }
        extractor.fill(&row, token: token, sentence: index)
        let corpus = UInt64(document.corpus + 1) &* 0xa076_1d64_78bd_642f
        let own = Instances.ownTemplates.map { mixed(row.hashes[$0.rawValue] ^ corpus) }
        body(row.hashes + own, place)
      }
    }
  }
}

extension FeatureExtractor {
  /// Gathers the facts of a text with the tables that training made.
  init(_ text: TokenizedText, _ tables: LexiconTables) {
    self.init(text, words: tables.words.span.bytes, phrases: tables.phrases.span.bytes)
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
  private var hashes: [UInt64] = []
  private var areOwn: [Bool] = []
  private var slots = [UInt32](repeating: UInt32.max, count: 1 << 20)

  /// The hashes of all features, 0 in place of those of one corpus alone.
  var sharedHashes: [UInt64] { zip(hashes, areOwn).map { $1 ? 0 : $0 } }

  mutating func number(of hash: UInt64, isOwn: Bool) -> UInt32 {
    if hashes.count * 2 > slots.count { grow() }
    let slot = self.slot(of: hash)
    if slots[slot] != UInt32.max { return slots[slot] }
    slots[slot] = UInt32(hashes.count)
    hashes.append(hash)
    areOwn.append(isOwn)
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
