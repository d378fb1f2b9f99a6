// Facts of a whole text, sentence by sentence, with pads around each so that windows need no ends.

/// The facts of all tokens of a text, two pads before and after each sentence.
struct TextFacts: Sendable {
  var facts: [TokenFacts]
  /// The range of `facts` of each sentence, without its pads.
  var sentences: [Range<Int>]

  /// Looks all tokens up, before anything is said of runs and the document.
  init(_ text: TokenizedText, words: RawSpan, phrases: RawSpan) {
    facts = []
    sentences = []
    facts.reserveCapacity(text.tokens.count + text.sentences.count * 4)
    for sentence in text.sentences {
      facts.append(contentsOf: [.before, .before])
      let start = facts.count
      for index in sentence { facts.append(TokenFacts(text.tokens[index], text.utf8)) }
      let range = start..<facts.count
      sentences.append(range)
      facts.append(contentsOf: [.after, .after])
      lookUp(range, words)
      straightenCase(range, of: text, from: sentence.lowerBound)
      findNames(range, phrases)
    }
  }

  private mutating func lookUp(_ sentence: Range<Int>, _ words: RawSpan) {
    for index in sentence where facts[index].mark == 0 {
      facts[index].lookUp(in: words)
    }
  }

  private mutating func findNames(_ sentence: Range<Int>, _ phrases: RawSpan) {
    for index in sentence {
      facts[index].isNameLike = isNameLike(index, isFirst: index == sentence.lowerBound)
    }
    lookUpPhrases(of: sentence, in: phrases)
    findRuns(sentence, phrases)
  }

  /// A capital says little at a sentence's start where the word is usually in lower case.
  private func isNameLike(_ index: Int, isFirst: Bool) -> Bool {
    let fact = facts[index]
    guard fact.traits.contains(.capitalized) else { return false }
    if fact.brief == 5 && fact.key == Self.i { return false }
    return !isFirst || fact.casing != .lower || fact.traits.contains(.allCapitals)
  }

  static let i = WordKey("i").value
}

extension TextFacts {
  /// Finds the runs of capitalized words, and the longer ones over words that join names.
  private mutating func findRuns(_ sentence: Range<Int>, _ phrases: RawSpan) {
    var runs: [Range<Int32>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard facts[index].isNameLike else {
        index += 1
        continue
      }
      let start = index
      while facts[index].isNameLike || isJoint(index) { index += 1 }
      runs.append(Int32(start)..<Int32(index))
    }
    for run in runs {
      let lists = lists(of: run, in: phrases)
      for index in run { (facts[Int(index)].run, facts[Int(index)].runLists) = (run, lists) }
    }
    findSpans(runs, phrases)
  }

  /// A hyphen or an ampersand between two parts of a name.
  private func isJoint(_ index: Int) -> Bool {
    (facts[index].mark == 0x2D || facts[index].mark == 0x26) && facts[index + 1].isNameLike
  }

  private mutating func findSpans(_ runs: [Range<Int32>], _ phrases: RawSpan) {
    var first = 0
    while first < runs.count {
      var last = first
      while last + 1 < runs.count, areJoined(runs[last], runs[last + 1]) { last += 1 }
      let span = runs[first].lowerBound..<runs[last].upperBound
      let lists =
        last == first ? facts[Int(span.lowerBound)].runLists : lists(of: span, in: phrases)
      let description = description(of: span)
      for index in span {
        (facts[Int(index)].span, facts[Int(index)].spanLists) = (span, lists)
        facts[Int(index)].description = description
      }
      first = last + 1
    }
  }

  /// The lists that a run of words stands in as a whole.
  private func lists(of run: Range<Int32>, in phrases: RawSpan) -> UInt32 {
    let phrase = run.reduce(UInt64(0)) { Gazetteer.extend($0, by: facts[Int($1)].key) }
    return NarrowTable.find(phrase, in: phrases, bits: Gazetteer.entryBits) & ~Gazetteer.prefix
  }

  private func areJoined(_ left: Range<Int32>, _ right: Range<Int32>) -> Bool {
    let gap = Int(left.upperBound)..<Int(right.lowerBound)
    return gap.count <= 2 && gap.allSatisfy { Self.joints.contains(WordKey(value: facts[$0].key)) }
  }

  private static let joints = WordMap(
    words: "of for and the de la del da do dos du des al el ul bin ibn von van der den y e et und")
}
