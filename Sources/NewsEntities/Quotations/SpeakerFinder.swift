// Finds who says a quotation, by the verb of speech beside it.
import CleanText
import NewsModel

/// Finds the speaker of a quotation.
struct SpeakerFinder {
  let text: LexedText
  let names: [NameSpan]
  let linking: Linking

  /// The speaker of the quotation, named between the quotations before and after it; `he` is the last
  /// speaker or the person named last.
  func speaker(of range: Range<Int>, from start: Int, to end: Int, lastSpeaker: SafeText?)
    -> SafeText?
  {
    let behind = range.upperBound..<clauseEnd(range.upperBound, end)
    if let verb = behind.first(where: { isSaying($0) }),
      let speaker = subject(of: verb, in: behind, lastSpeaker)
    {
      return speaker
    }
    let ahead = clauseStart(range.lowerBound, start)..<range.lowerBound
    guard let verb = ahead.last(where: { isSaying($0) }) else { return nil }
    return subject(of: verb, in: ahead, lastSpeaker)
  }

  /// A verb of speech; `said` as an adjective or `reported cases` aside.
  private func isSaying(_ index: Int) -> Bool {
    text.has(index, .saying) && !text.isTrait(index, .capitalized)
      || text.text.key(index) == "according"
  }

  /// The end of the sentence that goes on behind a quotation; empty where a new one begins.
  private func clauseEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit,
      !text.isTrait(end, [.sentenceStart, .paragraphStart]) || isGoingOn(end, start)
    {
      end += 1
    }
    return end
  }

  /// `“Stop!” said X`: in lower case the sentence goes on whatever the mark.
  private func isGoingOn(_ index: Int, _ start: Int) -> Bool {
    index == start && !text.isTrait(index, .paragraphStart) && text.isTrait(index, .hasLowercase)
      && (!text.isTrait(index, .capitalized) || isSaying(index + 1))
  }

  /// The start of the sentence in which a quotation opens.
  private func clauseStart(_ end: Int, _ limit: Int) -> Int {
    guard !text.isTrait(end, .paragraphStart) else { return end }
    var start = end
    let isIntroduced = text.isMark(end - 1, ":") || text.isMark(end - 1, ",")
    guard isIntroduced || !text.isTrait(end, .sentenceStart) else { return end }
    while start > limit, !text.isTrait(start, .sentenceStart) || start == end { start -= 1 }
    return start
  }

  // MARK: - Subjects

  /// Whose words the verb says: the name or noun before it, else behind it.
  private func subject(of verb: Int, in clause: Range<Int>, _ lastSpeaker: SafeText?) -> SafeText? {
    if text.text.key(verb) == "according" {
      return named(in: verb..<clause.upperBound, last: false)
    }
    let before = clause.lowerBound..<verb
    if let name = named(in: before, last: true) { return name }
    if let pronoun = before.last(where: { text.has($0, .pronoun) }) {
      return antecedent(of: pronoun, lastSpeaker)
    }
    if let noun = nounPhrase(endingAt: verb, from: clause.lowerBound) { return noun }
    let behind = verb + 1..<min(verb + 14, clause.upperBound)
    if let pronoun = behind.first, text.has(pronoun, .pronoun) {
      return antecedent(of: pronoun, lastSpeaker)
    }
    return named(in: behind, last: false) ?? nounPhrase(startingAt: verb + 1, to: clause.upperBound)
  }

  /// The person or, without one, the organization named in a range.
  private func named(in range: Range<Int>, last: Bool) -> SafeText? {
    let inside = firstName(at: range.lowerBound)..<firstName(at: range.upperBound)
    let persons = inside.filter { names[$0].kind == .person }
    let all = persons.isEmpty ? inside.filter { names[$0].kind == .organization } : persons
    return (last ? all.last : all.first).map { linking.entities[linking.entityOfName[$0]].name }
  }

  /// The first name that begins at a token or behind it, by halves.
  private func firstName(at token: Int) -> Int {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whom `he` or `she` means; `nil` for `we`, `it`, `they`.
  private func antecedent(of pronoun: Int, _ lastSpeaker: SafeText?) -> SafeText? {
    let key = text.text.key(pronoun)
    guard key == "he" || key == "she" || key == "who" else { return nil }
    let before = names[..<firstName(at: pronoun)].suffix(20)
    let last = before.indices.last { names[$0].kind == .person }
    if key != "who", let lastSpeaker { return lastSpeaker }
    return last.map { linking.entities[linking.entityOfName[$0]].name }
  }

  /// `the report`, `police`, `a spokesman`: the words from the clause's start to the verb.
  private func nounPhrase(endingAt verb: Int, from start: Int) -> SafeText? {
    var first = start
    while first < verb, text.isTrait(first, .punctuation) { first += 1 }
    return phrase(first..<verb)
  }

  /// `a spokesman for the ministry` behind the verb, up to a mark.
  private func nounPhrase(startingAt start: Int, to end: Int) -> SafeText? {
    var last = start
    while last < end, !text.isTrait(last, .punctuation) { last += 1 }
    return phrase(start..<last)
  }

  /// Up to seven words that name a person, body or document by what it is.
  private func phrase(_ range: Range<Int>) -> SafeText? {
    guard 1...7 ~= range.count, !range.contains(where: { text.isTrait($0, .punctuation) }),
      range.contains(where: { isSource($0) }) || isUnknownName(range)
    else { return nil }
    return SafeText(line: text.text.string(range))
  }

  /// Up to three words with capitals that are no known name.
  private func isUnknownName(_ range: Range<Int>) -> Bool {
    range.count <= 3
      && range.allSatisfy { text.isTrait($0, .capitalized) && !text.has($0, .function) }
  }

  private func isSource(_ index: Int) -> Bool {
    text.has(index, [.document, .body, .roleHead]) || Self.crowds.contains(text.text.key(index))
  }

  private static let crowds = WordMap(
    words: """
      officials authorities witnesses residents spokesmen lawyers prosecutors investigators experts \
      analysts activists organizers organisers protesters critics doctors scientists researchers \
      lawmakers diplomats sources leaders families parents reporters media
      """)
}
