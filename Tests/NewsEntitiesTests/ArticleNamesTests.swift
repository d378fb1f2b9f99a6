// Whole articles read with the model as it is shipped: names that must not be lost.
import CleanText
import Foundation
import NewsModel
import Testing

@testable import NewsEntities

@Suite struct ArticleNamesTests {
  @Test func peopleAndTheMinistriesTheySpeakForAreFound() throws {
    let found = try names(
      in: """
        The Ministry of Internal Affairs said on Tuesday that riot police (OMON) had been sent to \
        Karakol. Its press secretary, Ainura Toktosunova, told 24.kg that nobody was hurt.

        Deputy Minister of Foreign Affairs of Uzbekistan Furkat Sidikov met Kyrgyzstan's ambassador \
        in Tashkent. Toktosunova declined to say why OMON was needed.
        """)

    #expect(
      found.isSuperset(of: [
        "person Ainura Toktosunova", "person Furkat Sidikov", "person Toktosunova",
        "organization OMON", "place Karakol", "place Tashkent", "place Uzbekistan",
        "place Kyrgyzstan",
      ]))
  }

  @Test func companiesWithoutASuffixAreOrganizations() throws {
    let found = try names(
      in: """
        Shares of Halvorsen Marine fell 9 percent on Monday after Brightwater, its largest customer, \
        said in a filing that it would build its own ships. Halvorsen Marine chief executive Ingrid \
        Solheim told Reuters that the yard in Bergen would stay open.

        Analysts at Nordvik Securities said Brightwater owed the company 40 million crowns.
        """)

    #expect(
      found.isSuperset(of: [
        "organization Halvorsen Marine", "organization Brightwater", "person Ingrid Solheim",
        "organization Reuters", "place Bergen", "organization Nordvik Securities",
      ]))
  }

  @Test func anAcronymNamesWhatItsLongFormNames() throws {
    let found = try names(
      in: """
        The National Sea Rescue Institute (NSRI) saved two fishermen off Gordon's Bay. NSRI station \
        commander Anton Thackwray said the sea was calm. The South African Police Service has opened \
        an inquest, and the NSRI will give evidence in Cape Town.
        """)

    #expect(
      found.isSuperset(of: [
        "organization National Sea Rescue Institute", "organization NSRI",
        "person Anton Thackwray", "organization South African Police Service", "place Cape Town",
      ]))
  }

  @Test func aHeadlineInTitleCaseNamesOnlyWhatIsNamed() throws {
    let found = try names(
      in: """
        Farmers Block Roads As Milk Price Falls

        Farmers blocked roads around Rennes on Thursday. "We lose money on each litre," said Yann \
        Le Goff of the Confédération Paysanne.
        """)

    #expect(
      found == [
        "place Rennes", "person Yann Le Goff", "organization Confédération Paysanne",
      ])
  }

  @Test func aLineInCapitalsIsReadAsOneInLowerCase() throws {
    let found = try names(
      in: """
        FLOODS CLOSE SCHOOLS ACROSS KENYA AS RIVERS RISE

        Schools in Kenya are closed.
        """)

    #expect(found == ["place KENYA", "place Kenya"])
  }

  @Test func namesWithoutTheirCapitalsAreFound() throws {
    let found = try names(in: "we drove from texas to chicago and then flew to london")

    #expect(found == ["place texas", "place chicago", "place london"])
  }

  @Test func wordsInLowerCaseAreNoNamesWhereNamesHaveTheirCapitals() throws {
    let found = try names(in: "Britain watched from afar as the bush burned, and told us nothing.")

    #expect(found == ["place Britain"])
  }
}

extension ArticleNamesTests {
  /// The people, organizations and places in a text, each as its kind and its words.
  private func names(in text: String) throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let tagger = try Tagger(model: root.appending(path: "Sources/NewsEntities/Model/english.model"))
    let safe = SafeText(text)
    let published = CalendarDay(year: 2026, month: 11, day: 20)
    let mentions = tagger.tag(safe, title: nil, published: published, language: "en").mentions
    let kinds: [EntityKind] = [.person, .organization, .place]
    return Set(
      mentions.filter { kinds.contains($0.kind) }.map { "\($0.kind) \(safe[scalars: $0.range])" })
  }
}
