// Finds the dates of a text and resolves them against the article's.
import CleanText
import NewsModel

/// Finds the dates in a text.
struct DateFinder {
  let text: LexedText
  private var resolver: DateResolver
  private var mentions: [Mention] = []

  /// The date mentions of `text`, by start, none overlapping; those that depend on an unknown date
  /// have no value.
  static func dates(in text: LexedText, published: CalendarDay?) -> [Mention] {
    var finder = DateFinder(text: text, published: published)
    for sentence in text.text.sentences { finder.read(sentence) }
    return finder.mentions
  }

  private init(text: LexedText, published: CalendarDay?) {
    self.text = text
    resolver = DateResolver(published: published)
  }

  private mutating func read(_ sentence: Range<Int>) {
    let phrases = connected(self.phrases(in: sentence))
    guard !phrases.isEmpty else { return }
    var context = DateContext(
      isHabitual: Tense.isHabitual(sentence, text, orTimeless: isTimeless(phrases, sentence)))
    for phrase in phrases {
      context.tense = Tense(
        around: phrase.tokens, in: sentence, text, else: context.tense)
      let value = resolver.value(of: phrase.expression, context)
      if isAnchor(phrase) { context.sentenceAnchor = value }
      mentions.append(mention(phrase, value))
    }
  }

  /// Whether a sentence without a tense tells of every year: `June is cool`, `from May to July`.
  private func isTimeless(_ phrases: [DatePhrase], _ sentence: Range<Int>) -> Bool {
    phrases[0].tokens.lowerBound == sentence.lowerBound
      || phrases.indices.dropLast().contains { isPair(phrases[$0], phrases[$0 + 1]) }
  }

  /// Whether a phrase tells in which year the rest of its sentence plays: not `the 1991 treaty`.
  private func isAnchor(_ phrase: DatePhrase) -> Bool {
    guard phrase.expression.saidYear != nil else { return false }
    if case .year = phrase.expression {
      return text.has(phrase.tokens.lowerBound - 1, .datePreposition)
    }
    return true
  }

  private func mention(_ phrase: DatePhrase, _ value: DateValue?) -> Mention {
    Mention(
      .date, text.text.scalars(phrase.tokens),
      entity: SafeText(line: text.text.string(phrase.tokens)),
      value: value.map { SafeText($0.description) })
  }

  /// The phrases of a sentence, in order.
  private func phrases(in sentence: Range<Int>) -> [DatePhrase] {
    let grammar = DateGrammar(text: text, sentence: sentence)
    var phrases: [DatePhrase] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let phrase = grammar.phrase(at: index) else {
        index += 1
        continue
      }
      phrases.append(phrase)
      index = phrase.tokens.upperBound
      if let short = shortYear(after: phrase) ?? present(after: phrase) {
        phrases.append(short)
        index = short.tokens.upperBound
      }
    }
    return phrases
  }

  /// The `91` of `1890–91`.
  private func shortYear(after phrase: DatePhrase) -> DatePhrase? {
    let end = phrase.tokens.upperBound
    guard case .year(let year, nil) = phrase.expression, phrase.tokens.count == 1, year >= 1000,
      text.isMark(end, "-") || text.isMark(end, "/"), text.has(end + 1, .digits),
      text.at(end + 1).digits == 2, text.at(end + 1).value > year % 100, !text.isMark(end + 2, "-"),
      !text.isMark(end + 2, "/")
    else { return nil }
    return DatePhrase(
      tokens: end + 1..<end + 2,
      expression: .year(year / 100 * 100 + text.at(end + 1).value, part: nil))
  }

  /// The `present` of `2013–present`.
  private func present(after phrase: DatePhrase) -> DatePhrase? {
    let end = phrase.tokens.upperBound
    guard phrase.expression.saidYear != nil, text.isMark(end, "-") || text.has(end, .to),
      text.tokens.indices.contains(end + 1), text.tokens[end + 1].key == "present"
    else { return nil }
    return DatePhrase(tokens: end + 1..<end + 2, expression: .namedDay(offset: 0))
  }

  /// Whether two phrases are the ends of one stretch: `from May to September`.
  private func isPair(_ left: DatePhrase, _ right: DatePhrase) -> Bool {
    let link = left.tokens.upperBound
    return right.tokens.lowerBound == link + 1
      && (text.has(link, [.to, .and]) || text.isMark(link, "-"))
  }

  /// Gives the ends of `January 23 – March 9, 2014` their common year.
  private func connected(_ phrases: [DatePhrase]) -> [DatePhrase] {
    var phrases = phrases
    for index in phrases.indices.dropLast() {
      let (left, right) = (phrases[index], phrases[index + 1])
      guard isPair(left, right) else { continue }
      if let year = right.expression.saidYear, let month = left.expression.yearlessMonth {
        let rightMonth = right.expression.month ?? 12
        phrases[index].expression = left.expression.with(
          year: month <= rightMonth ? year : year - 1)
      } else if let year = left.expression.saidYear, let month = right.expression.yearlessMonth {
        let leftMonth = left.expression.month ?? 1
        phrases[index + 1].expression =
          right.expression.with(year: month >= leftMonth ? year : year + 1)
      }
    }
    return phrases
  }
}

extension DateExpression {
  /// The month that a phrase names.
  fileprivate var month: Int? {
    switch self {
    case .day(_, let month, _), .dayRange(_, let month, _), .month(_, let month, _): month
    default: nil
    }
  }
}
