// The stories that a list's rows are gathered under, and how rows follow from them.
import NewsModel

/// A row of the list as it stands on the screen.
enum ListRow: Equatable, Sendable {
  case article(ArticleSummary)
  /// A story's head, above its members or in their place.
  case head(Story, isFolded: Bool)
  /// An article under its story's head.
  case member(ArticleSummary)

  /// The article that the row shows: of a head, its story's newest.
  var article: ArticleSummary? {
    switch self {
    case .article(let article), .member(let article): article
    case .head(let story, _): story.articles.first
    }
  }

  /// The articles that a mark on the row is for.
  var articles: [ArticleSummary] {
    switch self {
    case .article(let article), .member(let article): [article]
    case .head(let story, _): story.articles
    }
  }

  var isHead: Bool { if case .head = self { true } else { false } }

  /// Whether going to the next unread article stops here.
  var isUnread: Bool {
    switch self {
    case .article(let article), .member(let article): !article.isRead
    case .head(let story, let isFolded): isFolded && story.articles.contains { !$0.isRead }
    }
  }
}

/// Stories of a list, each of them open or folded.
struct StoryGroups: Equatable, Sendable {
  private(set) var stories: [Story] = []
  /// Stories by the articles in them.
  private var places: [Int64: Int] = [:]
  /// Stories of which only the head is shown, by their newest articles.
  private var folded: Set<Int64> = []
  private(set) var isLoaded = false

  mutating func show(_ stories: [Story]) {
    self.stories = stories.filter { $0.articles.count > 1 }
    isLoaded = true
    places = [:]
    for (index, story) in self.stories.enumerated() {
      for article in story.articles { places[article.id] = index }
    }
  }

  func story(of article: Int64) -> Story? { places[article].map { stories[$0] } }

  /// Folds a story, or unfolds it.
  mutating func fold(_ story: Story) {
    guard let head = story.articles.first?.id else { return }
    if folded.remove(head) == nil { folded.insert(head) }
  }

  /// Folds all stories, or unfolds them where all are folded.
  mutating func foldAll() {
    let heads = Set(stories.compactMap { $0.articles.first?.id })
    folded = heads.isSubset(of: folded) ? [] : heads
  }

  mutating func change(_ article: Int64, _ body: (inout ArticleSummary) -> Void) {
    guard let place = places[article],
      let index = stories[place].articles.firstIndex(where: { $0.id == article })
    else { return }
    body(&stories[place].articles[index])
  }

  mutating func changeAll(_ body: (inout ArticleSummary) -> Void) {
    for id in places.keys { change(id, body) }
  }

  /// Takes articles out; what is left of a story is one no more where it is a single article.
  mutating func remove(_ articles: Set<Int64>) {
    show(
      stories.map { story in
        Story(
          articles: story.articles.filter { !articles.contains($0.id) }, reason: story.reason)
      })
  }

  /// The rows of a window, with each story where its newest article stands.
  func rows(of window: ArticleWindow) -> [ListRow] {
    var rows: [ListRow] = []
    for article in window.rows {
      guard let story = story(of: article.id), let head = story.articles.first?.id else {
        rows.append(.article(article))
        continue
      }
      guard head == article.id else { continue }
      let isFolded = folded.contains(head)
      rows.append(.head(story, isFolded: isFolded))
      if !isFolded { rows += story.articles.map(ListRow.member) }
    }
    return rows
  }
}
