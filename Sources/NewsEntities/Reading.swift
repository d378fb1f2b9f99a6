// What the rules make of a text and the names found in it: dates, roles, quotations, links.
import CleanText
import NewsModel

/// A text with the names found in it, to be read by all rules.
struct Reading {
  let text: LexedText
  let names: [NameSpan]
  let published: CalendarDay?

  /// `names` by start, none overlapping.
  init(_ text: TokenizedText, names: [NameSpan], published: CalendarDay?) {
    self.text = LexedText(text)
    self.names = names
    self.published = published
  }

  /// All that the text names.
  func tagging() -> Tagging {
    let dates = DateFinder.dates(in: text, published: published)
    let named = names.map { name in
      Mention(
        name.kind, text.text.scalars(name.tokens),
        entity: SafeText(line: text.text.string(name.tokens)), score: name.score)
    }
    return Tagging(mentions: merged(named, with: dates))
  }

  /// Names and dates by start; where both claim the same words the longer wins, a date in a tie.
  private func merged(_ names: [Mention], with dates: [Mention]) -> [Mention] {
    var mentions: [Mention] = []
    mentions.reserveCapacity(names.count + dates.count)
    var (name, date) = (names.startIndex, dates.startIndex)
    while name < names.endIndex, date < dates.endIndex {
      if names[name].range.overlaps(dates[date].range) {
        if names[name].range.count > dates[date].range.count { date += 1 } else { name += 1 }
      } else if names[name].range.lowerBound < dates[date].range.lowerBound {
        mentions.append(names[name])
        name += 1
      } else {
        mentions.append(dates[date])
        date += 1
      }
    }
    return mentions + names[name...] + dates[date...]
  }
}
