import CleanText
import NewsModel
import Testing

@testable import NewsStorage

struct EntitiesTests {
  @Test func mentionsAreKeptWithRolesValuesAndSalience() throws {
    let temporary = try TemporaryStore()
    let tagging = Tagging(
      mentions: [
        Mention(.person, 0..<8, entity: "Anna Kim", role: "mayor of Osh", score: 0.5),
        Mention(.date, 9..<14, entity: "3 May", value: "2025-05-03"),
        Mention(.person, 22..<25, entity: "Anna Kim"),
      ],
      spans: [Span(.number, 26..<28)], about: ["Anna Kim"])
    try temporary.addTagged("Anna Kim 3 May. Then, Kim 42.", tagging)

    let article = try temporary.reader.article(1)

    #expect(article.tagging == tagging)
    #expect(!article.isAwaitingTagging)
    #expect(article.entities.map(\.entity.name) == ["Anna Kim"])
    #expect(article.entities.first?.mentions == [0, 2])
    #expect(article.entities.first?.roles == ["mayor of Osh"])
    #expect(article.entities.first?.isAbout == true)
    #expect(article.entities.first?.entity.aliases == ["Kim"])
    #expect(try temporary.store.check() == [])
  }

  @Test func whatWasFoundInATextThatHasChangedIsNotTaken() throws {
    let temporary = try TemporaryStore()
    try temporary.add(Article("Rain", body: "In Osh.", guid: "g"))
    let waiting = try temporary.reader.awaitingTagging(limit: 1)
    try temporary.add(Article("Rain", body: "In Tashkent.", guid: "g"))

    try temporary.store.record(
      waiting.map { ($0, Tagging(mentions: [Mention(.place, 3..<6, entity: "Osh")])) },
      model: "test")

    #expect(try temporary.reader.article(1).isAwaitingTagging)
    #expect(try temporary.reader.entities() == [])
  }

  @Test func taggingAgainReplacesAndKeepsCounts() throws {
    let temporary = try TemporaryStore()
    try temporary.addTagged("In Osh.", Tagging(mentions: [Mention(.place, 3..<6, entity: "Osh")]))

    let count = try temporary.store.awaitTagging(of: .all)
    try temporary.tag("Article 1", Mention(.organization, 3..<6, entity: "OSH"))

    #expect(count == 1)
    #expect(try temporary.reader.entities().map(\.kind) == [.organization])
    #expect(try temporary.titles("place:osh") == [])
    #expect(try temporary.titles("org:osh") == ["Article 1"])
    #expect(try temporary.store.check() == [])
  }

  @Test func entitiesAreFoundByAnyOfTheirWords() throws {
    let temporary = try TemporaryStore(people: ["Oleg Malginov", "Anna Kim"])

    #expect(try temporary.titles("person:\"oleg malginov\"") == ["Article 1"])
    #expect(try temporary.titles("person:malginov") == ["Article 1"])
    #expect(try temporary.titles("entity:malg*") == ["Article 1"])
    #expect(try temporary.titles("place:malginov") == [])
    #expect(try temporary.titles("person:nobody") == [])
    #expect(
      try temporary.reader.entityCompletions(.person, prefix: "ma").map(\.name)
        == ["Oleg Malginov"])
  }

  // MARK: - Corrections

  @Test func aRenamedEntityIsFoundUnderBothNamesAndKeepsItsNameWhenTaggedAgain() throws {
    let temporary = try TemporaryStore(people: ["O. Malginov"])
    let id = try temporary.entity("O. Malginov")

    try temporary.store.apply(.rename(entity: id, to: "Oleg Malginov"))
    _ = try temporary.store.awaitTagging(of: .all)
    try temporary.tag("Article 1", Mention(.person, 0..<11, entity: "O. Malginov"))

    #expect(try temporary.reader.entities().map(\.name) == ["Oleg Malginov"])
    #expect(try temporary.reader.article(1).tagging.mentions.first?.entity == "Oleg Malginov")
    #expect(try temporary.titles("person:\"oleg malginov\"") == ["Article 1"])
    #expect(try temporary.titles("person:\"o. malginov\"") == ["Article 1"])
    _ = try temporary.store.undo()
    #expect(try temporary.reader.entities().map(\.name) == ["O. Malginov"])
  }

  @Test func mergedEntitiesShareTheirArticlesAndComeApartAgain() throws {
    let temporary = try TemporaryStore(people: ["Oleg Malginov", "Malginov"])
    let (full, short) = (try temporary.entity("Oleg Malginov"), try temporary.entity("Malginov"))
    try temporary.store.apply(.watch(entity: short, true))

    try temporary.store.apply(.merge(entity: short, into: full))

    let merged = try #require(try temporary.reader.entities().first)
    #expect(try temporary.reader.entities().count == 1)
    #expect(merged.articles == 2)
    #expect(merged.aliases == ["Malginov"])
    #expect(merged.isWatched)
    #expect(try temporary.titles("person:malginov") == ["Article 2", "Article 1"])
    #expect(try temporary.titles("is:watched") == ["Article 2", "Article 1"])
    try temporary.store.apply(.split(entity: full, alias: "Malginov"))
    #expect(try temporary.reader.entities().count == 2)
    _ = try temporary.store.undo()
    _ = try temporary.store.undo()
    #expect(try temporary.reader.entities().count == 2)
    #expect(try temporary.titles("is:watched") == ["Article 2"])
    #expect(try temporary.store.check() == [])
  }

  @Test func aRejectedNameIsHiddenHereAndInWhatComes() throws {
    let temporary = try TemporaryStore(people: ["Next Week"])

    try temporary.store.apply(.reject(entity: try temporary.entity("Next Week")))
    try temporary.addTagged(
      "Next Week", Tagging(mentions: [Mention(.person, 0..<9, entity: "Next Week")]))

    #expect(try temporary.reader.entities() == [])
    #expect(try temporary.reader.article(2).tagging.mentions == [])
    _ = try temporary.store.undo()
    #expect(try temporary.reader.article(2).tagging.mentions.count == 1)
    #expect(try temporary.reader.entities().first?.articles == 2)
  }

  @Test func correctionsAreListedInAnOrderThatMakesThemAgain() throws {
    let temporary = try TemporaryStore(people: ["Oleg Malginov", "Malginov", "Next Week"])
    let full = try temporary.entity("Oleg Malginov")
    try temporary.store.apply(.rename(entity: full, to: "O. Malginov"))
    try temporary.store.apply(.retype(entity: full, to: .organization))
    try temporary.store.apply(.merge(entity: try temporary.entity("Malginov"), into: full))
    try temporary.store.apply(.reject(entity: try temporary.entity("Next Week")))

    let corrections = try temporary.reader.corrections()

    #expect(
      corrections == [
        Correction(name: "Malginov", kind: .person, action: .merge(into: "Oleg Malginov")),
        Correction(name: "Next Week", kind: .person, action: .reject),
        Correction(name: "Oleg Malginov", kind: .person, action: .retype(to: .organization)),
        Correction(name: "Oleg Malginov", kind: .person, action: .rename(to: "O. Malginov")),
      ])
  }

  @Test func aFormSplitFromItsNameIsAnEntityOfItsOwn() throws {
    let temporary = try TemporaryStore()
    try temporary.addTagged(
      "Anna Kim met Kim.",
      Tagging(mentions: [
        Mention(.person, 0..<8, entity: "Anna Kim"), Mention(.person, 13..<16, entity: "Anna Kim"),
      ]))
    let id = try temporary.entity("Anna Kim")

    try temporary.store.apply(.split(entity: id, alias: "Kim"))

    #expect(Set(try temporary.reader.entities().map(\.name)) == ["Anna Kim", "Kim"])
    #expect(try temporary.reader.article(1).tagging.mentions.map(\.entity) == ["Anna Kim", "Kim"])
    #expect(try temporary.reader.entity(id).mentions == 1)
    #expect(try temporary.store.check() == [])
    _ = try temporary.store.undo()
    #expect(try temporary.reader.entities().map(\.name) == ["Anna Kim"])
    #expect(try temporary.reader.entity(id).mentions == 2)
    #expect(try temporary.store.check() == [])
  }

  @Test func aRetypedEntityIsOfItsNewKind() throws {
    let temporary = try TemporaryStore(people: ["OMON"])

    try temporary.store.apply(
      .retype(entity: try temporary.entity("OMON"), to: .organization))

    #expect(try temporary.titles("org:omon") == ["Article 1"])
    #expect(try temporary.titles("person:omon") == [])
    #expect(throws: StoreError.self) {
      try temporary.store.apply(.retype(entity: 1, to: .date))
    }
  }

  @Test func whatIsNewAboutAWatchedEntityIsCountedSinceTheLastLook() throws {
    let temporary = try TemporaryStore(people: ["Anna Kim"])
    let id = try temporary.entity("Anna Kim")
    try temporary.store.apply(.watch(entity: id, true))

    try temporary.addTagged(
      "Anna Kim", Tagging(mentions: [Mention(.person, 0..<8, entity: "Anna Kim")]))

    #expect(try temporary.reader.overview().watched.map(\.new) == [1])
    try temporary.store.noteLook(atEntity: id)
    #expect(try temporary.reader.overview().watched.map(\.new) == [0])
  }

  // MARK: - Pages

  @Test func aProfileTellsRolesCompanyAndWeeks() throws {
    let temporary = try TemporaryStore()
    try temporary.addTagged(
      "It rained. Anna Kim, the mayor, met Oleg Petrov. Snow fell.",
      Tagging(mentions: [
        Mention(.person, 11..<19, entity: "Anna Kim", role: "mayor"),
        Mention(.person, 36..<47, entity: "Oleg Petrov"),
      ]))

    let profile = try temporary.reader.profile(try temporary.entity("Anna Kim"))

    #expect(profile.roles.map(\.title) == ["mayor"])
    #expect(profile.weekly.count == 52)
    #expect(profile.weekly.last == 1)
    #expect(profile.companions.map(\.entity.name) == ["Oleg Petrov"])
    #expect(
      profile.companions.first?.evidence?.sentence == "Anna Kim, the mayor, met Oleg Petrov.")
    #expect(profile.articles.map(\.id) == [1])
  }

  @Test func aTimelineOrdersDatesWithTheirSentences() throws {
    let temporary = try TemporaryStore()
    try temporary.addTagged(
      "They met on 3 May. In 2024 they had not.",
      Tagging(mentions: [
        Mention(.date, 12..<17, entity: "3 May", value: "2025-05-03"),
        Mention(.date, 22..<26, entity: "2024", value: "2024"),
      ]))

    let timeline = try temporary.reader.timeline()

    #expect(timeline.map(\.sentence) == ["In 2024 they had not.", "They met on 3 May."])
    #expect(timeline.map(\.isYearInferred) == [false, true])
  }

  @Test func articlesOfTwoSourcesWithSharedNamesAreAStory() throws {
    let temporary = try TemporaryStore()
    let names: [SafeText] = [
      "Anna Kim", "Oleg Petrov", "Marat Aliev", "Olga Orlova", "Timur Saidov",
    ]
    let text = SafeText(names.map(\.string).joined(separator: ", "))
    for (index, source) in ["One", "Two"].enumerated() {
      try temporary.addTagged(
        text + SafeText(String(repeating: "!", count: index)),
        Tagging(mentions: mentions(of: names, in: text)), source: SafeText(source))
    }
    try temporary.addTagged("Nothing.", Tagging(), source: "Three")

    let stories = try temporary.reader.stories()

    #expect(stories.map { $0.articles.map(\.id) } == [[2, 1]])
    #expect(stories.first?.reason == "5 shared names, within 1 day")
  }

  @Test func articlesThatTheReaderToldApartAreNoStoryUntilThatIsUndone() throws {
    let temporary = try TemporaryStore()
    let names: [SafeText] = ["Anna Kim", "Oleg Petrov", "Marat Aliev", "Olga Orlova"]
    let text = SafeText(names.map(\.string).joined(separator: ", "))
    for (index, source) in ["One", "Two", "Three"].enumerated() {
      try temporary.addTagged(
        text + SafeText(String(repeating: "!", count: index)),
        Tagging(mentions: mentions(of: names, in: text)), source: SafeText(source))
    }
    let before = try temporary.reader.stories()

    let result = try temporary.store.apply(.tellApart([1], from: [1, 2, 3]))
    let apart = try temporary.reader.stories()
    let again = try temporary.store.apply(.tellApart([1], from: [2]))
    _ = try temporary.store.undo()

    #expect(before.map { $0.articles.map(\.id) } == [[3, 2, 1]])
    #expect(apart.map { $0.articles.map(\.id) } == [[3, 2]])
    #expect(result.count == 1 && again.count == 0)
    #expect(try temporary.reader.stories() == before)
  }

  @Test func theTimelineOfAnEntityIsNotThatOfItsNamesake() throws {
    let temporary = try TemporaryStore()
    let person: SafeText = "Jordan came on 3 May 2024."
    let place: SafeText = "Jordan signed on 4 June 2024."
    try temporary.addTagged(
      person,
      Tagging(mentions: [
        Mention(.person, 0..<6, entity: "Jordan"),
        Mention(.date, 15..<25, entity: "3 May 2024", value: "2024-05-03"),
      ]))
    try temporary.addTagged(
      place,
      Tagging(mentions: [
        Mention(.place, 0..<6, entity: "Jordan"),
        Mention(.date, 17..<28, entity: "4 June 2024", value: "2024-06-04"),
      ]))
    let found = try temporary.reader.entities(named: "Jordan")
    let entity = try #require(found.first { $0.kind == .place })

    let timeline = try temporary.reader.timeline(ofEntity: entity.id)

    #expect(found.count == 2)
    #expect(timeline.map(\.sentence) == [place])
  }
}

extension EntitiesTests {
  private func mentions(of names: [SafeText], in text: SafeText) -> [Mention] {
    var start = 0
    return names.map { name in
      defer { start += name.scalarCount + 2 }
      return Mention(.person, start..<start + name.scalarCount, entity: name)
    }
  }
}

extension TemporaryStore {
  /// A store of articles `Article 1` and on, each with a person's name for its text.
  fileprivate convenience init(people: [SafeText]) throws {
    try self.init()
    for name in people {
      let mention = Mention(.person, 0..<name.scalarCount, entity: name)
      try addTagged(name, Tagging(mentions: [mention]))
    }
  }

  /// Stores an article of the text, called by its number, with what tagging found in it.
  fileprivate func addTagged(
    _ body: SafeText, _ tagging: Tagging, source: SafeText = "Feed"
  ) throws {
    let number = try reader.overview().all + 1
    let title: SafeText = "Article \(String(number))"
    try add(Article(title, day: number, body: body), source: source)
    let waiting = try reader.awaitingTagging(limit: 10)
    let id = try id(title)
    try store.record(waiting.filter { $0.id == id }.map { ($0, tagging) }, model: "test")
  }

  fileprivate func entity(_ name: SafeText) throws -> Int64 {
    try #require(try reader.entities(named: name.string).first { $0.name == name }?.id)
  }
}
