// Which names of one article mean the same: full name and surname, long form and acronym.
import CleanText
import NewsModel

/// Something that an article names, under one or more forms.
struct LinkedEntity: Sendable {
  var kind: EntityKind
  /// The canonical name.
  var name: SafeText
  /// How often it is named.
  var mentions = 0
  /// The country that it is, where it is one.
  var country: Int?
  /// The keys of its forms.
  var forms: [PhraseKey] = []
}

/// The entities of an article, and which one each name means.
struct Linking: Sendable {
  var entities: [LinkedEntity] = []
  /// An index into `entities` for each name.
  var entityOfName: [Int] = []
}

/// Links the names of one article.
struct EntityLinker {
  let text: LexedText
  let names: [NameSpan]
  let ministries: Ministries

  /// The entities that the names mean.
  func link() -> Linking {
    var forms = NameForms(text: text)
    for name in names {
      let core = text.core(of: name)
      let ministry = name.kind == .organization ? ministries.ministry(of: name) : nil
      forms.add(name.kind, core, country: country(name, core), canonical: ministry)
    }
    forms.linkPersons()
    forms.linkOrganizations()
    return forms.linking()
  }

  /// A place or an adjective that stands for a country.
  private func country(_ name: NameSpan, _ core: Range<Int>) -> Int? {
    name.kind == .person ? nil : text.country(core)
  }
}

extension LexedText {
  /// A name without the forms of address before it and the `'s` behind it.
  func core(of name: NameSpan) -> Range<Int> {
    var (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    while name.kind == .person, end - start > 1, has(start, .honorific) { start += 1 }
    while end - start > 1, tokens[end - 1].key == "'s" || tokens[end - 1].isMark("'") { end -= 1 }
    if name.kind != .person, end - start > 1, tokens[start].key == "the",
      !isTrait(start, .capitalized)
    {
      start += 1
    }
    return start..<end
  }
}
