// Articles, entities and an overview for tests, written for them.
import CleanText
import NewsModel

enum Sample {
  static let today = day(2025, 5, 6)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day) ?? CalendarDay(daysSince1970: 0)
  }

  static func summary(
    _ id: Int64, _ title: SafeText, on day: CalendarDay, tags: [SafeText] = [],
    source: SafeText = "Coast Courier", isRead: Bool = false, followUp: FollowUp.Status? = nil,
    due: CalendarDay? = nil, duplicates: Int = 0
  ) -> ArticleSummary {
    ArticleSummary(
      id: id, title: title, published: Timestamp(day: day), tags: tags, source: source,
      isRead: isRead, followUp: followUp, due: due, duplicates: duplicates,
      key: PageKey(order: -Int64(day.daysSince1970), id: id))
  }

  static let summaries: [ArticleSummary] = [
    summary(
      1, "Ministers meet in Tallinn over the night ferry", on: day(2025, 5, 3), tags: ["Politics"],
      isRead: true, followUp: .open, due: day(2025, 5, 9)),
    summary(2, "Harbour strike enters its second week", on: day(2025, 5, 2), tags: ["Economy"]),
    summary(
      3, "Ferry service returns to the lower river after eleven years of promises",
      on: day(2025, 5, 2), tags: ["Local"]),
    summary(
      4, "Storm warning for the whole coast", on: day(2025, 4, 30), tags: ["Weather"],
      isRead: true, duplicates: 2),
    summary(
      5, "城市预算以两票之差通过 and a title that goes on", on: day(2025, 4, 21), tags: ["Local"],
      source: "City Hall", isRead: true),
    summary(
      6, "School opens a sailing class", on: day(2024, 12, 11), tags: ["Local"], isRead: true),
  ]

  static let body: SafeText = """
    On May 2, Liis Tamm, Minister of Transport of Estonia, met her colleague Jānis Ozols in \
    Tallinn. Baltic Ferry Lines will run the night line, said Tamm.

    What comes next

    A reply from Riga is due by May 17. The ministers will meet again in Riga.
    """

  static let tamm = Entity(
    id: 11, name: "Liis Tamm", kind: .person, aliases: ["Tamm", "L. Tamm"], articles: 4,
    mentions: 9, firstSeen: day(2025, 2, 11), lastSeen: day(2025, 5, 3), isWatched: true)
  static let ozols = Entity(
    id: 12, name: "Jānis Ozols", kind: .person, articles: 2, mentions: 3)
  static let ferries = Entity(
    id: 13, name: "Baltic Ferry Lines", kind: .organization, articles: 3, mentions: 5)
  static let tallinn = Entity(id: 14, name: "Tallinn", kind: .place, articles: 3, mentions: 4)
  static let riga = Entity(id: 15, name: "Riga", kind: .place, articles: 2, mentions: 4)

  /// The first of `summaries`, with its text and what it names.
  static var article: StoredArticle {
    var summary = summaries[0]
    (summary.publishedYearInferred, summary.section) = (true, "Politics")
    (summary.views, summary.readingMinutes) = (6_620, 3)
    summary.url = "https://courier.example/ferry"
    let mentions = [
      mention(.date, "May 2", value: "2025-05-02"),
      mention(.person, "Liis Tamm", entity: tamm),
      mention(.person, "Jānis Ozols", entity: ozols),
      mention(.place, "Tallinn", entity: tallinn),
      mention(.organization, "Baltic Ferry Lines", entity: ferries),
      mention(.person, "Tamm", entity: tamm, occurrence: 1),
      mention(.place, "Riga", entity: riga),
      mention(.date, "May 17", value: "2025-05-17"),
      mention(.place, "Riga", entity: riga, occurrence: 1),
    ]
    return StoredArticle(
      summary: summary, body: body, spans: [Span(.heading, range(of: "What comes next"), level: 2)],
      dropped: ["Live", "All"], tagging: Tagging(mentions: mentions, about: ["Liis Tamm"]),
      entities: [
        ArticleEntity(
          entity: tamm, mentions: [1, 5], roles: ["Minister of Transport of Estonia"],
          isAbout: true),
        ArticleEntity(entity: ozols, mentions: [2]),
        ArticleEntity(entity: ferries, mentions: [4]),
        ArticleEntity(entity: riga, mentions: [6, 8]),
        ArticleEntity(entity: tallinn, mentions: [3]),
      ],
      followUp: FollowUp(
        id: 1, target: .article(1), title: summary.title, status: .open,
        note: "Ask the ministry for the timetable", due: day(2025, 5, 9), created: 0, updated: 0,
        history: []))
  }

  static var overview: Overview {
    var overview = Overview()
    (overview.all, overview.unread, overview.followUps, overview.overdue) = (6, 2, 3, 1)
    overview.tags = [
      NameCount(name: "Local", count: 3), NameCount(name: "Economy", count: 1),
      NameCount(name: "Politics", count: 1), NameCount(name: "Weather", count: 1),
    ]
    overview.watched = [WatchedEntity(entity: tamm, new: 2)]
    overview.sources = [
      NameCount(name: "Coast Courier", count: 5), NameCount(name: "City Hall", count: 1),
    ]
    return overview
  }

  static var profile: EntityProfile {
    EntityProfile(
      entity: tamm,
      roles: [
        EntityProfile.Role(
          title: "Minister of Transport of Estonia", articles: [1], lastSeen: day(2025, 5, 3)),
        EntityProfile.Role(
          title: "deputy mayor of Tallinn", articles: [6, 5], lastSeen: day(2025, 2, 11)),
      ],
      weekly: [1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 5, 8],
      articles: [summaries[0], summaries[3], summaries[5]],
      companions: [
        EntityProfile.Companion(
          entity: ozols, articles: 2,
          evidence: EntityProfile.Evidence(
            article: 1, range: range(of: "Liis Tamm"),
            sentence: "Liis Tamm met her colleague Jānis Ozols in Tallinn.")),
        EntityProfile.Companion(entity: tallinn, articles: 1, evidence: nil),
      ],
      followUps: [
        FollowUp(
          id: 2, target: .entity(11), title: "Liis Tamm", status: .open,
          note: "Ask for the text of the note", due: day(2025, 5, 2), created: 0, updated: 0,
          history: [])
      ])
  }

  static func range(of text: String, occurrence: Int = 0) -> Range<Int> {
    let scalars = Array(body.string.unicodeScalars)
    let wanted = Array(text.unicodeScalars)
    var seen = 0
    for start in 0...(scalars.count - wanted.count)
    where Array(scalars[start..<start + wanted.count]) == wanted {
      if seen == occurrence { return start..<start + wanted.count }
      seen += 1
    }
    return 0..<0
  }

  private static func mention(
    _ kind: EntityKind, _ text: String, entity: Entity? = nil, value: SafeText? = nil,
    occurrence: Int = 0
  ) -> Mention {
    Mention(
      kind, range(of: text, occurrence: occurrence), entity: entity?.name ?? SafeText(text),
      value: value)
  }
}

extension Sample {
  static var timeline: [TimelineEntry] {
    func entry(_ value: DateValue, _ sentence: SafeText, inferred: Bool) -> TimelineEntry {
      TimelineEntry(
        value: value, isYearInferred: inferred, sentence: sentence, article: 1,
        articleTitle: summaries[0].title, published: summaries[0].published, range: 0..<5)
    }
    return [
      entry(.day(day(2025, 5, 17)), "A reply from Riga is due by May 17.", inferred: true),
      entry(.day(day(2025, 5, 2)), "On May 2, Liis Tamm met Jānis Ozols.", inferred: true),
      entry(.month(year: 2024, month: 12), "The line closed in December 2024.", inferred: false),
      entry(.yearless(month: 3, day: nil), "They meet each March.", inferred: false),
    ]
  }
}
