// Persons of common names, told apart by what the article says of them.
import CleanText
import NewsModel

/// Gives persons of common names a canonical name that says which one: `John Smith (Australia)`.
///
/// The country of their roles tells them apart, else the country that the article names most, else
/// the role itself; so the same name in two articles is one person only if that agrees too. Where
/// the article says none of it, the name stays as it is.
struct Homonyms {
  let text: LexedText
  let names: [NameSpan]
  let roles: [RoleFinding]

  /// The linking with such persons renamed.
  func distinguished(_ linking: Linking) -> Linking {
    let persons = commonlyNamed(linking)
    guard !persons.isEmpty else { return linking }
    var linking = linking
    var rolesOfEntity: [Int: [Range<Int>]] = [:]
    for role in roles {
      rolesOfEntity[linking.entityOfName[role.name], default: []].append(role.tokens)
    }
    let country = mainCountry(linking)
    for entity in persons {
      let roles = rolesOfEntity[entity] ?? []
      let mark = roles.lazy.compactMap(self.country).first ?? country ?? head(of: roles)
      guard let mark else { continue }
      linking.entities[entity].name = SafeText(line: "\(linking.entities[entity].name) (\(mark))")
    }
    return linking
  }

  /// The persons whose full name many bear.
  private func commonlyNamed(_ linking: Linking) -> Set<Int> {
    Set(
      names.indices.lazy.filter { index in
        names[index].kind == .person
          && CommonNames.shared.contains(text.tokens[text.core(of: names[index])])
      }.map { linking.entityOfName[$0] })
  }

  /// The country that a role names: `senator for Ohio` none, `Australian minister` Australia.
  private func country(in role: Range<Int>) -> SafeText? {
    for index in role {
      let found = text.country(startingAt: index)?.country ?? text.demonym(endingAt: index)?.country
      if let found { return Countries.shared.names[found] }
    }
    return nil
  }

  /// The country that the text names most, by its names and adjectives; `nil` in a tie.
  private func mainCountry(_ linking: Linking) -> SafeText? {
    var counts: [Int: Int] = [:]
    for entity in linking.entities where entity.kind == .place {
      if let country = entity.country { counts[country, default: 0] += entity.mentions }
    }
    for index in text.lexemes.indices where text.has(index, .demonym) {
      if let found = text.demonym(endingAt: index) { counts[found.country, default: 0] += 1 }
    }
    guard let most = counts.max(by: { $0.value < $1.value }),
      counts.values.count(where: { $0 == most.value }) == 1
    else { return nil }
    return Countries.shared.names[most.key]
  }

  /// What a person is, in a word: `senator`.
  private func head(of roles: [Range<Int>]) -> SafeText? {
    let heads = roles.lazy.compactMap { role in role.last { text.has($0, .roleHead) } }
    return heads.first.map { SafeText(line: text.text.string($0).lowercased()) }
  }
}
