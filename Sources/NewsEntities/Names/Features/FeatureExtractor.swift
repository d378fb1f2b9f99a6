// Answers all templates for a token. Training and tagging share it, to the bit.

/// Makes features of the facts of a text.
package struct FeatureExtractor: Sendable {
  private let text: TextFacts
  private let document: DocumentFacts
  /// Affix hashes are made from the bytes of the token.
  private let tokens: TokenizedText

  /// Gathers the facts of a text; `words` and `phrases` are the bytes of the model's tables.
  package init(_ tokens: TokenizedText, words: RawSpan, phrases: RawSpan) {
    self.tokens = tokens
    var text = TextFacts(tokens, words: words, phrases: phrases)
    document = DocumentFacts(&text)
    self.text = text
  }

  /// Writes the features of a token of a sentence; both are indices.
  package func fill(_ row: inout FeatureRow, token: Int, sentence: Int) {
    let place = place(token, sentence)
    let window = Window(text.facts, at: place)
    fillWord(&row, window, token)
    fillContext(&row, window)
    fillShapes(&row, window)
    fillClusters(&row, window)
    fillGazetteer(&row, window)
    fillRun(&row, window, place)
    fillSpan(&row, window, place)
    fillSentence(&row, window, place, sentence)
    fillDocument(&row, window)
  }

  /// Whether a token or one of the two on either side could be a name.
  package func isNearName(token: Int, sentence: Int) -> Bool {
    let place = place(token, sentence)
    return (place - 2...place + 2).contains {
      !text.facts[$0].traits.isDisjoint(with: [.capitalized, .caseless])
    }
  }

  /// Whether a token looks like a part of a name.
  package func isNameLike(token: Int, sentence: Int) -> Bool {
    text.facts[place(token, sentence)].isNameLike
  }

  /// What the second reading asks, after a first one that gave these labels.
  package func votes(_ labels: [UInt8]) -> VoteExtractor {
    VoteExtractor(text, document, labels: labels)
  }

  /// Writes the second reading's features of a token; returns whether it has any.
  ///
  /// `emission` is what the first reading scored, in units of log-odds.
  package func fill(
    _ row: inout FeatureRow, from votes: VoteExtractor, token: Int, sentence: Int,
    emission: SIMD16<Float>
  ) -> Bool {
    votes.fill(&row, place: place(token, sentence), emission: emission)
  }

  private func place(_ token: Int, _ sentence: Int) -> Int {
    text.sentences[sentence].lowerBound + (token - tokens.sentences[sentence].lowerBound)
  }

  /// Whether a sentence has nothing that could be a name: neither capitals nor letters without case.
  package func isPlain(sentence: Int) -> Bool {
    text.sentences[sentence].allSatisfy {
      text.facts[$0].traits.isDisjoint(with: [.capitalized, .caseless, .allCapitals])
    }
  }
}

/// A token's facts and those of the two on either side.
private struct Window {
  let previous2, previous, own, next, next2: TokenFacts

  init(_ facts: [TokenFacts], at place: Int) {
    (previous2, previous, own) = (facts[place - 2], facts[place - 1], facts[place])
    (next, next2) = (facts[place + 1], facts[place + 2])
  }
}

extension FeatureExtractor {
  private func fillWord(_ row: inout FeatureRow, _ window: Window, _ token: Int) {
    let own = window.own
    row.set(.word, own.exact)
    row.set(.lowercase, own.key)
    let bytes = tokens.tokens[token].bytes
    var prefix: UInt64 = 7
    var suffix: UInt64 = 9
    for length in 0..<4 {
      if length < bytes.count {
        prefix = prefix &* 257 &+ lower(bytes.lowerBound + length)
        suffix = suffix &* 257 &+ lower(bytes.upperBound - 1 - length)
      }
      row.set(Self.prefixes[length], prefix)
      row.set(Self.suffixes[length], suffix)
    }
  }

  private static let prefixes: [FeatureTemplate] = [.prefix1, .prefix2, .prefix3, .prefix4]
  private static let suffixes: [FeatureTemplate] = [.suffix1, .suffix2, .suffix3, .suffix4]

  /// A byte of the text in lower case.
  private func lower(_ index: Int) -> UInt64 {
    let byte = tokens.utf8[index]
    return UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  private func fillContext(_ row: inout FeatureRow, _ window: Window) {
    row.set(.previous, window.previous.key)
    row.set(.next, window.next.key)
    row.set(.previous2, window.previous2.key)
    row.set(.next2, window.next2.key)
    row.set(.previousAndWord, join(window.previous.key, window.own.key))
    row.set(.wordAndNext, join(window.own.key, window.next.key))
    row.set(.previousTwo, join(window.previous2.key, window.previous.key))
    row.set(.nextTwo, join(window.next.key, window.next2.key))
    row.set(.aroundWord, join(window.previous.key, window.next.key))
  }

  private func fillShapes(_ row: inout FeatureRow, _ window: Window) {
    let (before, own, after) = (window.previous.shape, window.own.shape, window.next.shape)
    row.set(.shape, own)
    row.set(.brief, window.own.brief)
    row.set(.previousShape, before)
    row.set(.nextShape, after)
    row.set(.previousShapeAndOwn, join(before, own))
    row.set(.ownShapeAndNext, join(own, after))
    let around = window.previous.brief << 8 | window.own.brief << 4 | window.next.brief
    row.set(.shapesAround, around)
    row.set(.shapesWide, window.previous2.brief << 16 | around << 4 | window.next2.brief)
  }

  private func fillClusters(_ row: inout FeatureRow, _ window: Window) {
    let (before, own, after) = (
      window.previous.clusters, window.own.clusters, window.next.clusters
    )
    row.set(.cluster64, UInt64(own[0]))
    row.set(.cluster256, UInt64(own[1]))
    row.set(.cluster1000, UInt64(own[2]))
    row.set(.cluster2000, UInt64(own[3]))
    row.set(.previousCluster, UInt64(before[1]))
    row.set(.nextCluster, UInt64(after[1]))
    row.set(.previousClusterFine, UInt64(before[3]))
    row.set(.nextClusterFine, UInt64(after[3]))
    let (before2, after2) = (UInt64(window.previous2.clusters[1]), UInt64(window.next2.clusters[1]))
    row.set(.previous2Cluster, before2)
    row.set(.next2Cluster, after2)
    row.set(.clustersBefore, before2 << 16 | UInt64(before[1]))
    row.set(.clustersAfter, after2 << 16 | UInt64(after[1]))
    row.set(.clustersAround, UInt64(before[1]) << 16 | UInt64(after[1]))
    row.set(.previousClusterAndOwn, UInt64(before[1]) << 16 | UInt64(own[1]))
    row.set(.ownClusterAndNext, UInt64(own[1]) << 16 | UInt64(after[1]))
  }

  private func fillGazetteer(_ row: inout FeatureRow, _ window: Window) {
    let own = UInt64(window.own.gazetteer)
    let (before, after) = (UInt64(window.previous.gazetteer), UInt64(window.next.gazetteer))
    row.set(.gazetteer, own)
    row.set(.previousGazetteer, before)
    row.set(.nextGazetteer, after)
    row.set(.previousGazetteerAndOwn, before << 32 | own)
    row.set(.gazetteerAndNext, own << 32 | after)
    row.set(.gazetteerAndShape, own << 8 | window.own.brief)
    row.set(.gazetteerAndPrevious, join(own, window.previous.key))
  }

  private func fillRun(_ row: inout FeatureRow, _ window: Window, _ place: Int) {
    let run = window.own.run.isEmpty ? Int32(place)..<Int32(place + 1) : window.own.run
    let isName = window.own.run.isEmpty ? UInt64(0) : 1
    let (start, end) = (Int(run.lowerBound), Int(run.upperBound))
    let inRun = UInt64(min(place - start, 3)) << 4 | UInt64(min(end - 1 - place, 3)) << 1 | isName
    let (before, after) = (text.facts[start - 1], text.facts[end])
    let (before2, after2) = (text.facts[start - 2], text.facts[end + 1])
    row.set(.runPlace, inRun)
    row.set(.runFirst, join(text.facts[start].key, inRun))
    row.set(.runLast, join(text.facts[end - 1].key, inRun))
    row.set(.runBefore, join(before.key, inRun))
    row.set(.runAfter, join(after.key, inRun))
    row.set(.runAround, join(before.key, after.key) ^ isName)
    row.set(.runClusterBefore, UInt64(before.clusters[3]) << 8 | inRun)
    row.set(.runClusterAfter, UInt64(after.clusters[3]) << 8 | inRun)
    row.set(
      .runClustersAround, UInt64(before.clusters[1]) << 24 | UInt64(after.clusters[1]) << 8 | inRun)
    row.set(.runTwoBefore, join(join(before2.key, before.key), isName))
    row.set(.runTwoAfter, join(join(after.key, after2.key), isName))
    row.set(.runHash, join(text.hash(of: run), inRun))
    row.set(.runListed, UInt64(window.own.runLists) << 8 | inRun)
    row.set(.runKnown, UInt64(lists(of: run)) << 8 | inRun)
  }

  private func fillSpan(_ row: inout FeatureRow, _ window: Window, _ place: Int) {
    let span = window.own.span.isEmpty ? Int32(place)..<Int32(place + 1) : window.own.span
    let (start, end) = (Int(span.lowerBound), Int(span.upperBound))
    let isName = window.own.span.isEmpty ? UInt64(0) : 1
    let inSpan = UInt64(min(place - start, 5)) << 5 | UInt64(min(end - 1 - place, 5)) << 1 | isName
    // Before `of` stands the head: `Ministry` in `Ministry of Health`.
    let head = text.facts[max(Int(text.facts[start].run.upperBound) - 1, start)]
    row.set(.spanPlace, inSpan)
    row.set(.description, UInt64(window.own.description.rawValue) << 11 | inSpan)
    row.set(.spanFirst, join(text.facts[start].key, inSpan))
    row.set(.spanLast, join(text.facts[end - 1].key, inSpan))
    row.set(.spanHead, join(head.key, inSpan))
    row.set(.spanBefore, join(text.facts[start - 1].key, isName << 1))
    row.set(.spanListed, UInt64(window.own.spanLists) << 10 | inSpan)
    row.set(.spanKnown, UInt64(lists(of: span)) << 8 | inSpan)
  }

  private func lists(of run: Range<Int32>) -> UInt32 {
    run.reduce(0) { $0 | text.facts[Int($1)].gazetteer } & 0x3FFF
  }
}

extension FeatureExtractor {
  private func fillSentence(
    _ row: inout FeatureRow, _ window: Window, _ place: Int, _ sentence: Int
  ) {
    let range = text.sentences[sentence]
    let isFirst: UInt64 = place == range.lowerBound ? 1 : 0
    let inBrackets: UInt64 = window.previous.mark == 0x28 ? window.next.mark == 0x29 ? 2 : 1 : 0
    row.set(.brackets, inBrackets << 4 | window.own.brief)
    row.set(.acronym, acronym(window, place))
    row.set(.casing, window.own.casing.rawValue << 1 | isFirst)
    row.set(
      .casingAndShape, window.own.casing.rawValue << 8 | window.own.brief << 2 | isFirst)
    row.set(.sentence, UInt64(min(range.count, 8)) << 8 | isFirst << 4 | window.own.brief)
  }

  /// For `NSRI` in `National Sea Rescue Institute (NSRI)`: that it is one, and of what lists.
  private func acronym(_ window: Window, _ place: Int) -> UInt64 {
    let marks = document.word(of: window.own).marks
    guard marks & DocumentFacts.Mark.initials != 0 else { return 0 }
    guard window.previous.mark == 0x28 else { return 1 }
    return UInt64(lists(of: text.facts[place - 2].span)) << 2 | 2
  }

  private func fillDocument(_ row: inout FeatureRow, _ window: Window) {
    let own = document.word(of: window.own)
    let isCapital: UInt64 = window.own.traits.contains(.capitalized) ? 1 : 0
    let marks = isCapital == 1 ? own.marks : 0
    let called = marks & DocumentFacts.Mark.called
    row.set(.documentMarks, (marks ^ called) << 1 | isCapital)
    row.set(.documentMarksAndShape, (marks ^ called) << 8 | window.own.brief)
    row.set(.documentDescription, called << 8 | window.own.brief)
    let cases = own.marks & (DocumentFacts.Mark.lower | DocumentFacts.Mark.inner)
    row.set(.documentCase, cases << 8 | window.own.casing.rawValue << 4 | window.own.brief)
    row.set(.documentCount, UInt64(min(own.capitals, 5)) << 1 | isCapital)
    row.set(.documentPerson, marks & DocumentFacts.Mark.person)
    row.set(.documentPlace, marks & (DocumentFacts.Mark.afterIn | DocumentFacts.Mark.inPlace))
    row.set(
      .documentOrganization,
      marks
        & (DocumentFacts.Mark.inOrganization | DocumentFacts.Mark.afterThe
          | DocumentFacts.Mark.initials))
  }
}
