// What the rules make of a text and the names found in it: dates, roles, links, salience.
import CleanText
import NewsModel

/// A text with the names found in it, to be read by all rules.
struct Reading {
  let text: LexedText
  let names: [NameSpan]
  let title: SafeText?
  let dates: [Mention]

  /// `names` by start, none overlapping.
  init(_ text: TokenizedText, names: [NameSpan], title: SafeText?, published: CalendarDay?) {
    self.text = LexedText(text)
    dates = DateFinder.dates(in: self.text, published: published)
    self.names = self.text.withoutYears(self.text.withoutMinistersFields(names), dates)
    self.title = title
  }

  /// All that the text names, who says what, and what it is about.
  func tagging() -> Tagging {
    let roles = RoleFinder.roles(in: text, names: names)
    let ministries = Ministries(text: text, names: names, roles: roles)
    let linking = Homonyms(text: text, names: names, roles: roles).distinguished(
      EntityLinker(text: text, names: names, ministries: ministries).link())
    let named = merged(
      mentions(linking, roles), with: merged(ministries.mentions(), with: dates))
    let quotations = QuotationFinder.quotations(in: text, names: names, linking)
    let quantities = QuantityFinder.spans(in: text, outside: dates.map(\.range))
    return Tagging(
      mentions: sorted(named, roles),
      spans: (quotations + quantities).sorted { $0.range.lowerBound < $1.range.lowerBound },
      about: Salience.about(linking, names: names, in: text, title: title))
  }

  /// The names as mentions, persons with the telling one of their roles.
  private func mentions(_ linking: Linking, _ roles: [RoleFinding]) -> [Mention] {
    var mentions = names.enumerated().map { index, name in
      Mention(
        name.kind, text.text.scalars(name.tokens),
        entity: linking.entities[linking.entityOfName[index]].name, score: name.score)
    }
    for role in roles where mentions[role.name].role == nil {
      mentions[role.name].role = words(role)
    }
    return mentions
  }

  private func words(_ role: RoleFinding) -> SafeText {
    SafeText(line: text.text.string(role.tokens))
  }

  /// All mentions with those of the roles between them, by start.
  private func sorted(_ mentions: [Mention], _ roles: [RoleFinding]) -> [Mention] {
    guard !roles.isEmpty else { return mentions }
    let roles = roles.map {
      Mention(.role, text.text.scalars($0.tokens), entity: words($0), score: names[$0.name].score)
    }
    return (mentions + roles).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Both by start; where two claim the same words the longer wins, the second in a tie.
  private func merged(_ first: [Mention], with second: [Mention]) -> [Mention] {
    guard !second.isEmpty else { return first }
    var mentions: [Mention] = []
    mentions.reserveCapacity(first.count + second.count)
    var (left, right) = (first.startIndex, second.startIndex)
    while left < first.endIndex, right < second.endIndex {
      if first[left].range.overlaps(second[right].range) {
        if first[left].range.count > second[right].range.count { right += 1 } else { left += 1 }
      } else if first[left].range.lowerBound < second[right].range.lowerBound {
        mentions.append(first[left])
        left += 1
      } else {
        mentions.append(second[right])
        right += 1
      }
    }
    return mentions + first[left...] + second[right...]
  }
}
