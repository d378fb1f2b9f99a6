// What a first reading of a document says of its words: the votes of all their places.

/// Votes for one word or name.
struct Ballot: Sendable {
  /// By class, and fifth for no name.
  var counts = SIMD8<UInt16>()
  /// By place in a name (begin, inside, last, unit), where it is in one.
  var places = SIMD4<UInt16>()

  /// The class that most places vote for and how surely, as a small number; 0 without votes.
  var verdict: UInt64 {
    var (best, total) = (0, 0)
    for choice in 0..<5 {
      total += Int(counts[choice])
      if counts[choice] > counts[best] { best = choice }
    }
    guard total > 0 else { return 0 }
    let size: UInt64 = total == 1 ? 0 : total <= 3 ? 1 : 2
    let isUnanimous = Int(counts[best]) == total
    let isClear = Int(counts[best]) * 3 >= total * 2
    let surety: UInt64 = isUnanimous ? 2 : isClear ? 1 : 0
    return UInt64(best + 1) << 4 | size << 2 | surety
  }

  /// The class voted for most, or 0.
  var winner: UInt64 { verdict >> 4 }

  /// Which places it takes in names, as bits.
  var placeBits: UInt64 {
    (0..<4).reduce(0) { $0 | (places[$1] > 0 ? 1 << UInt64($1) : 0) }
  }
}

/// The votes of a document.
struct Votes: Sendable {
  /// By the words' places in `DocumentFacts`.
  private var words: [Ballot]
  /// By the hashes of whole names.
  private var names: [UInt64: Ballot] = [:]
  /// The label that the first reading gave to each token, by its place in `TextFacts`.
  let labels: [UInt8]

  /// Counts the votes of a first reading; `labels` are those of the text's tokens.
  init(_ text: TextFacts, wordCount: Int, labels tokenLabels: [UInt8]) {
    words = Array(repeating: Ballot(), count: wordCount)
    var labels = [UInt8](repeating: 0, count: text.facts.count)
    var token = 0
    for sentence in text.sentences {
      for place in sentence {
        labels[place] = tokenLabels[token]
        token += 1
      }
    }
    self.labels = labels
    for sentence in text.sentences { count(sentence, text) }
  }

  /// The votes of a word's other places.
  func others(_ place: Int, _ fact: TokenFacts) -> Ballot {
    guard fact.document >= 0 else { return Ballot() }
    var ballot = words[Int(fact.document)]
    guard fact.traits.contains(.capitalized) else { return ballot }
    ballot.counts[Self.choice(labels[place])] &-= 1
    if let own = Label.place(of: Int(labels[place])) { ballot.places[own.rawValue] &-= 1 }
    return ballot
  }

  /// The votes for a whole name elsewhere; `isFound` tells that the first reading found it here.
  func others(name: UInt64, isFound: Bool, label: UInt8) -> Ballot {
    var ballot = names[name] ?? Ballot()
    if isFound { ballot.counts[Self.choice(label)] &-= 1 }
    return ballot
  }

  private mutating func count(_ sentence: Range<Int>, _ text: TextFacts) {
    var start = sentence.lowerBound
    for place in sentence {
      let fact = text.facts[place]
      let label = Int(labels[place])
      if fact.document >= 0, fact.traits.contains(.capitalized) {
        words[Int(fact.document)].counts[Self.choice(labels[place])] &+= 1
        if let own = Label.place(of: label) {
          words[Int(fact.document)].places[own.rawValue] &+= 1
        }
      }
      guard let own = Label.place(of: label) else { continue }
      if own == .begin || own == .unit { start = place }
      if own == .last || own == .unit {
        names[text.hash(of: Int32(start)..<Int32(place + 1)), default: Ballot()]
          .counts[Self.choice(labels[place])] &+= 1
      }
    }
  }

  /// The place in a ballot's counts that a label votes for.
  private static func choice(_ label: UInt8) -> Int {
    Label.nameClass(of: Int(label))?.rawValue ?? 4
  }
}

extension TextFacts {
  /// A hash of the words of a run.
  func hash(of run: Range<Int32>) -> UInt64 {
    run.reduce(0) { join($0, facts[Int($1)].key) }
  }
}
