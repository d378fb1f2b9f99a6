// Finds what somebody is quoted to have said, over several paragraphs too, and by whom.
import CleanText
import NewsModel

/// Finds the quotations of a text with their speakers.
struct QuotationFinder {
  private let text: LexedText
  private let speakers: SpeakerFinder

  /// The quotations by start; words in quotation marks that nobody says (`the “old” bridge`) are none.
  static func quotations(in text: LexedText, names: [NameSpan], _ linking: Linking) -> [Span] {
    let finder = QuotationFinder(
      text: text, speakers: SpeakerFinder(text: text, names: names, linking: linking))
    return finder.spans(finder.quoted())
  }

  // MARK: - Marks

  /// The tokens from each opening mark through its closing one.
  private func quoted() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var isSingle = false
    for index in text.tokens.indices {
      if let first = start, text.isTrait(index, .paragraphStart), index > first,
        !goesOn(index, isSingle)
      {
        start = nil
      }
      guard text.isMark(index, "\"") || text.isMark(index, "'") else { continue }
      if let first = start {
        guard isClosing(index, isSingle) else { continue }
        found.append(first..<index + 1)
        start = nil
      } else if isOpening(index) {
        (start, isSingle) = (index, text.isMark(index, "'"))
      }
    }
    return found
  }

  /// Whether a paragraph within an open quotation begins with a mark of its own.
  private func goesOn(_ index: Int, _ isSingle: Bool) -> Bool {
    text.isMark(index, isSingle ? "'" : "\"") && direction(index) != .closing
  }

  private enum Direction { case opening, closing, either }

  /// Which way a mark is turned: `“` and `”`, or either for straight ones.
  private func direction(_ index: Int) -> Direction {
    let bytes = text.text.utf8[text.tokens[index].bytes]
    if bytes.elementsEqual([0xE2, 0x80, 0x9C]) || bytes.elementsEqual([0xC2, 0xAB])
      || bytes.elementsEqual([0xE2, 0x80, 0x98]) || bytes.elementsEqual([0xE2, 0x80, 0x9E])
    {
      return .opening
    }
    if bytes.elementsEqual([0xE2, 0x80, 0x9D]) || bytes.elementsEqual([0xC2, 0xBB])
      || bytes.elementsEqual([0xE2, 0x80, 0x99])
    {
      return .closing
    }
    return .either
  }

  /// A single mark opens a quotation only as `‘`: a straight one is an apostrophe more often.
  private func isOpening(_ index: Int) -> Bool {
    switch direction(index) {
    case .opening: true
    case .closing: false
    case .either: text.isMark(index, "\"")
    }
  }

  private func isClosing(_ index: Int, _ isSingle: Bool) -> Bool {
    if isSingle {
      // `workers’ rights` closes nothing.
      let isAfterMark = text.isTrait(index - 1, .punctuation)
      let isBeforeMark = text.isTrait(index + 1, [.punctuation, .paragraphStart])
      return text.isMark(index, "'") && direction(index) == .closing
        && (isAfterMark || isBeforeMark || index + 1 == text.tokens.count)
    }
    guard text.isMark(index, "\""), direction(index) != .opening else { return false }
    // A straight mark at the start of a paragraph goes on with what is open.
    return direction(index) == .closing || !text.isTrait(index, .paragraphStart)
  }

  // MARK: - Speakers

  /// The quoted ranges that are somebody's words, with the speaker where the text says who.
  private func spans(_ quoted: [Range<Int>]) -> [Span] {
    var spans: [Span] = []
    var last: (speaker: SafeText, end: Int)?
    for (place, range) in quoted.enumerated() {
      let before = place > 0 ? quoted[place - 1].upperBound : 0
      let after = place + 1 < quoted.count ? quoted[place + 1].lowerBound : text.tokens.count
      var speaker = speakers.speaker(
        of: range, from: before, to: after, lastSpeaker: last?.speaker)
      if speaker == nil, let last, isSameParagraph(last.end, range.lowerBound) {
        speaker = last.speaker
      }
      guard speaker != nil && isSaid(range) || isLong(range) else { continue }
      spans.append(Span(.quotation, text.text.scalars(range), speaker: speaker))
      last = speaker.map { ($0, range.upperBound) } ?? last
    }
    return spans
  }

  /// Two words in quotation marks may be said; one is a title or an odd word, unless it ends as a
  /// sentence does.
  private func isSaid(_ range: Range<Int>) -> Bool {
    range.count > 4 || endsInMark(range)
  }

  /// Long enough for words of somebody, whoever it is.
  private func isLong(_ range: Range<Int>) -> Bool {
    range.count > 8 || range.count > 5 && endsInMark(range)
  }

  private func endsInMark(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 2
    return text.isMark(last, ",") || text.isMark(last, ".") || text.isMark(last, "!")
      || text.isMark(last, "?")
  }

  private func isSameParagraph(_ left: Int, _ right: Int) -> Bool {
    !(left...max(left, right)).contains { text.isTrait($0, .paragraphStart) }
  }
}
