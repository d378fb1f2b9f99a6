// The distinct forms of an article's names, joined into entities.
import CleanText
import NewsModel

/// The distinct forms under which an article names things; forms of one entity share a root.
struct NameForms {
  /// One spelling of a name.
  private struct Form {
    var kind: EntityKind
    var tokens: Range<Int>
    var key: PhraseKey
    var country: Int?
    var canonical: SafeText?
    var mentions = 0
    /// The form it is short for, or itself.
    var parent: Int
  }

  /// What makes two spellings one form.
  private struct Identity: Hashable {
    var kind: EntityKind
    var key: PhraseKey
  }

  private let text: LexedText
  private var forms: [Form] = []
  private var places: [Identity: Int] = [:]
  /// The form of each name.
  private var formOfName: [Int] = []

  init(text: LexedText) {
    self.text = text
  }

  /// Takes the next name; `canonical` is its name where it is known already.
  mutating func add(
    _ kind: EntityKind, _ tokens: Range<Int>, country: Int?, canonical: SafeText?
  ) {
    let key = self.key(tokens, country, canonical)
    let identity = Identity(kind: kind, key: key)
    let index = places[identity] ?? forms.count
    if index == forms.count {
      places[identity] = index
      forms.append(
        Form(
          kind: kind, tokens: tokens, key: key, country: country, canonical: canonical,
          parent: index))
    }
    forms[index].mentions += 1
    formOfName.append(index)
  }

  /// Countries and known bodies count as one form however they are spelled.
  private func key(_ tokens: Range<Int>, _ country: Int?, _ canonical: SafeText?) -> PhraseKey {
    if let country { return PhraseKey(Countries.shared.names[country].string) }
    if let canonical { return PhraseKey(canonical.string) }
    return PhraseKey(text.tokens[tokens])
  }

  // MARK: - Persons

  /// Joins surnames, and names with fewer parts, to the one full name that has them.
  mutating func linkPersons() {
    let persons = forms.indices.filter { forms[$0].kind == .person }
    let full = persons.filter { forms[$0].tokens.count > 1 }
    let byLast = Dictionary(grouping: full) { last($0) }
    let byFirst = Dictionary(grouping: full) { first($0) }
    for index in persons.sorted(by: { forms[$0].tokens.count > forms[$1].tokens.count }) {
      var root = only(byLast[last(index)]) { isTail(index, of: $0) || isShort(index, of: $0) }
      if root == .none { root = only(byFirst[first(index)]) { isHead(index, of: $0) } }
      if case .one(let root) = root { forms[index].parent = root }
    }
  }

  /// How many entities some forms belong to.
  private enum Roots: Equatable {
    case none, several
    case one(Int)
  }

  /// The roots of the candidates that fit; more candidates than an article has are several.
  private func only(_ candidates: [Int]?, where isFit: (Int) -> Bool) -> Roots {
    guard let candidates else { return .none }
    guard candidates.count <= 200 else { return .several }
    var found = Roots.none
    for candidate in candidates where isFit(candidate) {
      let root = Roots.one(root(candidate))
      if found != .none, found != root { return .several }
      found = root
    }
    return found
  }

  private func root(_ index: Int) -> Int {
    var index = index
    while forms[index].parent != index { index = forms[index].parent }
    return index
  }

  private func first(_ index: Int) -> WordKey { text.tokens[forms[index].tokens.lowerBound].key }

  private func last(_ index: Int) -> WordKey {
    text.tokens[forms[index].tokens.upperBound - 1].key
  }

  private func isTail(_ short: Int, of long: Int) -> Bool {
    let (short, long) = (forms[short].tokens, forms[long].tokens)
    return short.count < long.count && isSame(short, long.suffix(short.count))
  }

  private func isHead(_ short: Int, of long: Int) -> Bool {
    let (short, long) = (forms[short].tokens, forms[long].tokens)
    return short.count < long.count && isSame(short, long.prefix(short.count))
  }

  /// `John Kennedy` for `John F. Kennedy`, `J. Kennedy` for `John Kennedy`.
  private func isShort(_ short: Int, of long: Int) -> Bool {
    let (shortTokens, longTokens) = (forms[short].tokens, forms[long].tokens)
    guard shortTokens.count == 2, longTokens.count >= 2, short != long, last(short) == last(long)
    else { return false }
    if first(short) == first(long) { return longTokens.count > 2 }
    let initial = text.tokens[shortTokens.lowerBound]
    let name = text.tokens[longTokens.lowerBound]
    let isInitial = initial.end - initial.start <= 2 && name.end - name.start > 2
    return isInitial && text.text.utf8[Int(initial.start)] == text.text.utf8[Int(name.start)]
  }

  private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { text.tokens[$0].key == text.tokens[$1].key }
  }

  // MARK: - Organizations

  /// Joins acronyms to their long forms, and a name's beginning to the one whole name.
  mutating func linkOrganizations() {
    let all = forms.indices.filter { forms[$0].kind == .organization }
    let long = all.filter { forms[$0].tokens.count > 1 }
    let byInitials = Dictionary(grouping: long) { text.initials(forms[$0].tokens) }
    let byFirst = Dictionary(grouping: long) { first($0) }
    let introduced = introducedAcronyms(long)
    for index in all.sorted(by: { forms[$0].tokens.count > forms[$1].tokens.count }) {
      if forms[index].tokens.count == 1, text.isTrait(forms[index].tokens.lowerBound, .allCapitals)
      {
        let letters = text.letters(forms[index].tokens.lowerBound)
        if let long = introduced[forms[index].key] {
          forms[index].parent = root(long)
        } else if case .one(let root) = only(byInitials[letters], where: { _ in true }) {
          forms[index].parent = root
        }
      } else if isDistinctive(index),
        case .one(let root) = only(byFirst[first(index)], where: { isHead(index, of: $0) })
      {
        forms[index].parent = root
      }
    }
  }

  /// Acronyms that stand in brackets behind a long form, by their keys.
  private func introducedAcronyms(_ long: [Int]) -> [PhraseKey: Int] {
    var introduced: [PhraseKey: Int] = [:]
    for index in long {
      let end = forms[index].tokens.upperBound
      guard text.isMark(end, "("), text.isMark(end + 2, ")"), text.isTrait(end + 1, .allCapitals)
      else { continue }
      introduced[PhraseKey(text.tokens[end + 1...end + 1])] = index
    }
    return introduced
  }

  /// Whether a name's words say more than `Bank` or `Ministry`, and are no country's.
  private func isDistinctive(_ index: Int) -> Bool {
    let tokens = forms[index].tokens
    return forms[index].canonical == nil && forms[index].country == nil
      && !tokens.allSatisfy { text.has($0, [.body, .field, .function, .demonym, .roleHead]) }
  }

  // MARK: - The outcome

  /// The entities, in order of their first form.
  func linking() -> Linking {
    var linking = Linking()
    var entityOfRoot: [Int: Int] = [:]
    for index in forms.indices {
      let root = root(index)
      let entity = entityOfRoot[root] ?? linking.entities.count
      if entity == linking.entities.count {
        entityOfRoot[root] = entity
        linking.entities.append(
          LinkedEntity(kind: forms[root].kind, name: name(root), country: forms[root].country))
      }
      linking.entities[entity].mentions += forms[index].mentions
      linking.entities[entity].forms.append(PhraseKey(text.tokens[forms[index].tokens]))
    }
    linking.entityOfName = formOfName.map { entityOfRoot[root($0)] ?? 0 }
    return linking
  }

  private func name(_ root: Int) -> SafeText {
    let form = forms[root]
    if let country = form.country { return Countries.shared.names[country] }
    return form.canonical ?? SafeText(line: text.text.string(form.tokens))
  }
}

extension LexedText {
  /// The capitals with which a name's words begin, as a hash; 0 for a name of one word.
  func initials(_ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    var count = 0
    for index in range where isTrait(index, .capitalized) {
      hash.add(UInt32(text.utf8[Int(tokens[index].start)]))
      count += 1
    }
    return count > 1 ? hash.value : 0
  }

  /// The letters of an acronym, dots left out, as a hash.
  func letters(_ index: Int) -> UInt64 {
    var hash = WordHash()
    for byte in text.utf8[tokens[index].bytes] where byte != 0x2E { hash.add(UInt32(byte)) }
    return hash.value
  }
}
