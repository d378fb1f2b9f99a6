// What an article is about, as opposed to what it only mentions.
import CleanText
import NewsModel

/// Weighs the entities of an article by headline, first paragraph and frequency.
struct Salience {
  private let text: LexedText
  private let title: LexedText?
  private let linking: Linking
  private let names: [NameSpan]

  /// The canonical names that the article is about, most salient first.
  static func about(
    _ linking: Linking, names: [NameSpan], in text: LexedText, title: SafeText?
  ) -> [SafeText] {
    let salience = Salience(
      text: text, title: title.map { LexedText(TokenizedText($0)) }, linking: linking,
      names: names)
    return salience.ranked()
  }

  private func ranked() -> [SafeText] {
    let counts = self.counts()
    let opening = self.opening()
    let headline = self.headline()
    let weighed = linking.entities.indices.compactMap { index -> (SafeText, Double)? in
      guard linking.entities[index].kind != .other || headline.contains(index) else { return nil }
      let weight = Self.weight(
        count: counts[index], isInHeadline: headline.contains(index),
        isInOpening: opening.contains(index))
      return weight >= Self.threshold ? (linking.entities[index].name, weight) : nil
    }
    var seen: Set<SafeText> = []
    let ranked = weighed.sorted { $0.1 > $1.1 }.filter { seen.insert($0.0).inserted }
    return ranked.prefix(Self.limit).map(\.0)
  }

  /// A headline alone makes a subject; so do the first paragraph and a second mention, or five.
  private static func weight(count: Int, isInHeadline: Bool, isInOpening: Bool) -> Double {
    (isInHeadline ? 4 : 0) + (isInOpening ? 2 : 0) + Double(min(count, 10))
  }

  private static let threshold = 4.0

  /// An article of many names is about no more than these.
  private static let limit = 8

  /// How often each entity is named, countries by their adjectives too.
  private func counts() -> [Int] {
    var counts = linking.entities.map(\.mentions)
    var entityOfCountry: [Int: Int] = [:]
    for (index, entity) in linking.entities.enumerated() where entity.kind == .place {
      if let country = entity.country { entityOfCountry[country] = index }
    }
    guard !entityOfCountry.isEmpty else { return counts }
    for index in text.lexemes.indices where text.lexemes[index].has(.demonym) {
      guard let found = text.demonym(endingAt: index),
        let entity = entityOfCountry[found.country]
      else { continue }
      counts[entity] += 1
    }
    return counts
  }

  /// The entities named in the first paragraph.
  private func opening() -> Set<Int> {
    let end = text.tokens.indices.dropFirst().first { text.isTrait($0, .paragraphStart) }
    let first = names.indices.prefix { names[$0].tokens.lowerBound < end ?? .max }
    return Set(first.map { linking.entityOfName[$0] })
  }

  /// The entities named in the headline: by one of their forms, a country's adjective or a surname.
  private func headline() -> Set<Int> {
    guard let title, title.tokens.count <= 100 else { return [] }
    let runs = self.runs(title)
    return Set(
      linking.entities.indices.filter { index in
        let entity = linking.entities[index]
        if let country = entity.country, runs.countries.contains(country) { return true }
        if entity.forms.contains(where: { runs.phrases.contains($0) }) { return true }
        return entity.kind == .person && runs.phrases.contains(surname(entity))
      })
  }

  private func surname(_ entity: LinkedEntity) -> PhraseKey {
    let tokens = TokenizedText(entity.name).tokens
    return PhraseKey(tokens.suffix(1))
  }

  /// All runs of up to eight words of the title, and the countries it names.
  private func runs(_ title: LexedText) -> (phrases: Set<PhraseKey>, countries: Set<Int>) {
    var phrases: Set<PhraseKey> = []
    var countries: Set<Int> = []
    for start in title.tokens.indices where title.isTrait(start, [.capitalized, .caseless]) {
      var key = PhraseKey()
      for token in title.tokens[start...].prefix(8) {
        key.add(token.key)
        phrases.insert(key)
      }
      if let found = title.country(startingAt: start) { countries.insert(found.country) }
      if let found = title.demonym(endingAt: start) { countries.insert(found.country) }
    }
    return (phrases, countries)
  }
}
