// Ministries by field and country: the Uzbek Foreign Ministry is the Ministry of Foreign Affairs of
// Uzbekistan, and `the Kyrgyz ministry` the one whose minister the article names.
import CleanText
import NewsModel

/// What the article says of ministries.
struct Ministries {
  /// A ministry or minister's office by what it is for, and whose it is.
  private struct Office: Hashable {
    var field: String
    var country: Int?
  }

  private let text: LexedText
  /// The field of the ministries that the article names, by country, in its order.
  private var fields: [Int: String] = [:]
  /// The countries of the ministries of a field.
  private var countries: [String: Set<Int>] = [:]

  init(text: LexedText, names: [NameSpan], roles: [RoleFinding]) {
    self.text = text
    let spans = names.filter { $0.kind == .organization }.map(\.tokens) + roles.map(\.tokens)
    for span in spans {
      guard let office = office(span), let country = office.country else { continue }
      fields[country] = fields[country] ?? office.field
      countries[office.field, default: []].insert(country)
    }
  }

  /// The canonical name of an organization that is a ministry, or `nil`.
  func ministry(of name: NameSpan) -> SafeText? {
    guard let office = office(name.tokens) else { return nil }
    let known = countries[office.field] ?? []
    return title(office.field, office.country ?? (known.count == 1 ? known.first : nil))
  }

  /// The ministry of a country, where the article names one of that country.
  private func ministry(ofCountry country: Int) -> SafeText? {
    fields[country].map { title($0, country) }
  }

  /// The mentions of a ministry by its country alone: `the Kyrgyz ministry`.
  func mentions() -> [Mention] {
    guard !fields.isEmpty else { return [] }
    return text.tokens.indices.compactMap { index in
      guard text.has(index, .body), text.tokens(index, is: "ministry"),
        !text.isTrait(index, .capitalized), let found = text.demonym(endingAt: index - 1),
        let ministry = ministry(ofCountry: found.country)
      else { return nil }
      return Mention(
        .organization, text.text.scalars(found.start..<index + 1), entity: ministry, score: 0.8)
    }
  }

  private func title(_ field: String, _ country: Int?) -> SafeText {
    let name = country.map { " of \(Countries.shared.names[$0])" } ?? ""
    return SafeText(line: "Ministry of \(field)\(name)")
  }

  /// Reads `Ministry of Foreign Affairs of Uzbekistan`, `Uzbek Foreign Ministry`, and the same of
  /// ministers, in or around a span.
  private func office(_ span: Range<Int>) -> Office? {
    guard let head = span.first(where: { isHead($0) }) else { return nil }
    if text.has(head + 1, .of) || text.tokens(head + 1, is: "for") {
      return office(after: head + 2, span)
    }
    return office(before: head)
  }

  private func isHead(_ index: Int) -> Bool {
    text.tokens(index, is: "ministry") || text.tokens(index, is: "minister")
  }

  /// `of Foreign Affairs of the Republic of Uzbekistan`, and the country before the head.
  private func office(after start: Int, _ span: Range<Int>) -> Office? {
    let first = text.has(start, .the) ? start + 1 : start
    var end = first
    while end - first < 12, isField(end) || end > first && isJoint(end) { end += 1 }
    guard end > first else { return nil }
    let field = text.text.string(first..<end)
    if text.has(end, .of), let found = text.country(startingAt: end + 1) {
      return Office(field: normalized(field), country: found.country)
    }
    let before = countryBefore(span.lowerBound) ?? text.country(prefixOf: span)
    return Office(field: normalized(field), country: before)
  }

  private func isField(_ index: Int) -> Bool {
    text.isTrait(index, .capitalized) || text.has(index, .field)
  }

  /// `and` or a comma between two fields.
  private func isJoint(_ index: Int) -> Bool {
    (text.has(index, .and) || text.isMark(index, ",")) && isField(index + 1)
      && (text.has(index, .and) || text.has(index + 2, .and))
  }

  /// `Uzbek Foreign Ministry`, `Russia's Interior Ministry`.
  private func office(before head: Int) -> Office? {
    var start = head
    while start > head - 3, start > 0, isFieldWord(start - 1) { start -= 1 }
    guard start < head else { return nil }
    return Office(
      field: normalized(text.text.string(start..<head)), country: countryBefore(start))
  }

  private func isFieldWord(_ index: Int) -> Bool {
    let isModifier =
      text.has(index, [.field, .roleModifier]) && !text.has(index, .demonym)
      && !Self.ranks.contains(text.text.key(index))
    return isModifier && !text.isTrait(index, .punctuation)
  }

  private static let ranks = WordMap(
    words: "deputy first vice prime acting former interim then late second senior chief state")

  /// The country whose adjective or possessive stands before a token, over ranks.
  private func countryBefore(_ index: Int) -> Int? {
    var end = index
    while end > index - 3, Self.ranks.contains(text.text.key(end - 1)) { end -= 1 }
    return text.country(endingAt: end)?.country
  }

  /// One spelling for the fields that have several names.
  private func normalized(_ field: String) -> String {
    switch field.lowercased() {
    case "foreign", "foreign affairs", "external affairs": "Foreign Affairs"
    case "interior", "internal affairs", "home affairs": "Internal Affairs"
    case "defence", "defense": "Defense"
    default: field
    }
  }
}

extension LexedText {
  fileprivate func tokens(_ index: Int, is key: WordKey) -> Bool {
    tokens.indices.contains(index) && tokens[index].key == key
  }

  /// The country that a span's first words name: `Russia's Ministry of …`.
  fileprivate func country(prefixOf span: Range<Int>) -> Int? {
    if let found = demonym(endingAt: span.lowerBound) { return found.country }
    return country(startingAt: span.lowerBound)?.country
  }
}
