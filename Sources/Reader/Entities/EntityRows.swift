// What the entities pane lists: what the article is about, then names by kind, then its dates.
import CleanText
import NewsModel

/// A line of the entities pane.
enum EntityRow: Equatable, Sendable {
  case title(SafeText)
  case gap
  case entity(ArticleEntity)
  /// What the text calls the entity above it.
  case role(SafeText)
  case date(ArticleDate)

  /// Titles, roles and gaps are passed over.
  var isChoosable: Bool {
    switch self {
    case .entity, .date: true
    case .title, .gap, .role: false
    }
  }

  /// The indices of the mentions that choosing the row highlights.
  var mentions: [Int] {
    switch self {
    case .entity(let entity): entity.mentions
    case .date(let date): date.mentions
    case .title, .gap, .role: []
    }
  }
}

/// A date of the article, with the places that name it.
struct ArticleDate: Equatable, Sendable {
  var value: DateValue
  /// Whether the text leaves out the year, so that it was reckoned.
  var isYearInferred: Bool
  /// The words of the text.
  var words: SafeText
  var mentions: [Int]
}

extension EntityRow {
  /// The rows of an article; `only` leaves out all kinds but one.
  static func rows(of article: StoredArticle, only: EntityKind?) -> [EntityRow] {
    let shown = article.entities.filter {
      $0.entity.kind != .date && (only == nil || only == $0.entity.kind)
    }
    var rows: [EntityRow] = []
    append(title: "About", shown.filter(\.isAbout), to: &rows)
    for kind in EntityKind.allCases where kind != .date {
      append(title: kind.plural, shown.filter { $0.entity.kind == kind && !$0.isAbout }, to: &rows)
    }
    if only == nil || only == .date { appendDates(of: article, to: &rows) }
    return rows
  }

  private static func append(
    title: SafeText, _ entities: [ArticleEntity], to rows: inout [EntityRow]
  ) {
    guard !entities.isEmpty else { return }
    if !rows.isEmpty { rows.append(.gap) }
    rows.append(.title(title))
    for entity in entities {
      rows.append(.entity(entity))
      rows += entity.roles.prefix(2).map(EntityRow.role)
    }
  }

  private static func appendDates(of article: StoredArticle, to rows: inout [EntityRow]) {
    let dates = ArticleDate.dates(of: article)
    guard !dates.isEmpty else { return }
    if !rows.isEmpty { rows.append(.gap) }
    rows.append(.title("Dates"))
    rows += dates.map(EntityRow.date)
  }
}

extension ArticleDate {
  /// The dates that the article's text names, in the order of time, those without a year last.
  static func dates(of article: StoredArticle) -> [ArticleDate] {
    var dates: [ArticleDate] = []
    for (index, mention) in article.tagging.mentions.enumerated() where mention.kind == .date {
      guard let text = mention.value?.string, let value = DateValue(text) else { continue }
      if let known = dates.firstIndex(where: { $0.value == value }) {
        dates[known].mentions.append(index)
        continue
      }
      let words = article.body[scalars: mention.range]
      dates.append(
        ArticleDate(
          value: value, isYearInferred: value.isYearMissing(in: words.string), words: words,
          mentions: [index]))
    }
    return dates.sorted { left, right in
      switch (left.value.days?.lowerBound, right.value.days?.lowerBound) {
      case (let left?, let right?): left < right
      case (.some, nil): true
      case (nil, _): false
      }
    }
  }
}

extension EntityKind {
  /// The kind in the plural, as a heading.
  var plural: SafeText {
    switch self {
    case .person: "People"
    case .organization: "Organizations"
    case .place: "Places"
    case .date: "Dates"
    case .role: "Roles"
    case .other: "Other"
    }
  }
}
