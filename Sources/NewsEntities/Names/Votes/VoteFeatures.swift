// Features for the second reading: what the first one found here, and elsewhere in the document.

/// A question about the first reading, asked of tokens that may be of a name.
package enum VoteTemplate: Int, CaseIterable, Sendable {
  case first, wordVotes, firstAndWord, votesAndShape, places, placesAndWord
  case previousWord, nextWord, votesAround, run, runAndFirst, runVotesPlace, runWords
  case longForm, person, firstAround, certainty, casingVotes
}

/// Makes the features of the second reading of a document.
package struct VoteExtractor: Sendable {
  private let text: TextFacts
  private let document: DocumentFacts
  private let votes: Votes

  init(_ text: TextFacts, _ document: DocumentFacts, labels: [UInt8]) {
    (self.text, self.document) = (text, document)
    votes = Votes(text, wordCount: document.words.count, labels: labels)
  }

  /// Writes the features of a token, by its place in the facts; returns whether it has any.
  func fill(_ row: inout FeatureRow, place: Int, emission: SIMD16<Float>) -> Bool {
    let fact = text.facts[place]
    let first = UInt64(votes.labels[place])
    guard first != 0 || fact.traits.contains(.capitalized) || !fact.span.isEmpty else {
      return false
    }
    let own = votes.others(place, fact)
    let (before, after) = (ballot(place - 1), ballot(place + 1))
    let verdict = own.verdict
    row.set(.first, first)
    row.set(.wordVotes, verdict)
    row.set(.firstAndWord, first << 8 | verdict)
    row.set(.votesAndShape, verdict << 8 | fact.brief)
    row.set(.places, own.placeBits << 3 | own.winner)
    row.set(.placesAndWord, own.placeBits << 16 | verdict << 8 | first)
    row.set(.previousWord, before.verdict << 8 | first)
    row.set(.nextWord, after.verdict << 8 | first)
    row.set(.votesAround, before.winner << 8 | own.winner << 4 | after.winner)
    fillRun(&row, fact, place, first)
    row.set(.longForm, longForm(fact, place) << 8 | first)
    let marks = document.word(of: fact).marks
    row.set(.person, (marks & DocumentFacts.Mark.person) << 8 | verdict)
    row.set(
      .firstAround,
      UInt64(votes.labels[place - 1]) << 16 | first << 8 | UInt64(votes.labels[place + 1]))
    row.set(.certainty, certainty(emission) << 12 | verdict << 5 | first)
    row.set(.casingVotes, fact.casing.rawValue << 8 | fact.brief << 4 | own.winner)
    return true
  }

  private func ballot(_ place: Int) -> Ballot { votes.others(place, text.facts[place]) }

  private func fillRun(
    _ row: inout FeatureRow, _ fact: TokenFacts, _ place: Int, _ first: UInt64
  ) {
    let run = fact.run.isEmpty ? Int32(place)..<Int32(place + 1) : fact.run
    let elsewhere = votes.others(
      name: text.hash(of: run), isFound: isName(run), label: votes.labels[Int(run.lowerBound)])
    let verdict = elsewhere.verdict
    let inRun =
      UInt64(min(place - Int(run.lowerBound), 2)) << 2
      | UInt64(min(Int(run.upperBound) - 1 - place, 2))
    row.set(.run, verdict)
    row.set(.runAndFirst, verdict << 8 | first)
    row.set(.runVotesPlace, verdict << 8 | inRun)
    let last = ballot(Int(run.upperBound) - 1)
    let start = ballot(Int(run.lowerBound))
    row.set(.runWords, start.winner << 12 | last.winner << 8 | last.placeBits << 4 | inRun)
  }

  /// Whether the first reading found just this run as a name.
  private func isName(_ run: Range<Int32>) -> Bool {
    let first = Label.place(of: Int(votes.labels[Int(run.lowerBound)]))
    let last = Label.place(of: Int(votes.labels[Int(run.upperBound) - 1]))
    if run.count == 1 { return first == .unit }
    guard first == .begin, last == .last else { return false }
    return run.dropFirst().dropLast().allSatisfy {
      Label.place(of: Int(votes.labels[Int($0)])) == .inside
    }
  }

  /// The class of the name that stands before `(OMON)`, or of the acronym after it.
  private func longForm(_ fact: TokenFacts, _ place: Int) -> UInt64 {
    let marks = document.word(of: fact).marks
    guard marks & DocumentFacts.Mark.initials != 0 else { return 0 }
    guard text.facts[place - 1].mark == 0x28 else { return 1 }
    return 2 + UInt64(Label.nameClass(of: Int(votes.labels[place - 2]))?.rawValue ?? 4)
  }

  /// How far the best label is ahead of the second best, by the first reading's scores.
  private func certainty(_ scores: SIMD16<Float>) -> UInt64 {
    var (best, second): (Float, Float) = (0, -.infinity)
    for lane in 0..<16 {
      if scores[lane] > best {
        (best, second) = (scores[lane], best)
      } else if scores[lane] > second {
        second = scores[lane]
      }
    }
    let margin = best - second
    return margin < 0.5 ? 0 : margin < 1.5 ? 1 : margin < 3 ? 2 : margin < 6 ? 3 : 4
  }
}
