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
    let roles = RoleFinder.roles(in: text, names: names)
    return Tagging(mentions: sorted(merged(named(roles), with: dates), roles))
  }

  /// The names as mentions, persons with the telling one of their roles.
  private func named(_ roles: [RoleFinding]) -> [Mention] {
    var mentions = names.map { name in
      Mention(
        name.kind, text.text.scalars(name.tokens),
        entity: SafeText(line: text.text.string(name.tokens)), score: name.score)
    }
    for role in roles where mentions[role.name].role == nil {
      mentions[role.name].role = title(role)
    }
    return mentions
  }

  private func title(_ role: RoleFinding) -> SafeText {
    SafeText(line: text.text.string(role.tokens))
  }

  /// All mentions with those of the roles between them, by start.
  private func sorted(_ mentions: [Mention], _ roles: [RoleFinding]) -> [Mention] {
    guard !roles.isEmpty else { return mentions }
    let roles = roles.map {
      Mention(.role, text.text.scalars($0.tokens), entity: title($0), score: names[$0.name].score)
    }
    return (mentions + roles).sorted { $0.range.lowerBound < $1.range.lowerBound }
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
