// A reader driven by keys, with a store that answers at once.
import CleanText
import NewsModel
import Reader
import Settings
import TerminalUI

/// A model with a store of a few articles behind it, driven as a person would.
struct Session {
  var model: Model
  /// What was asked for and not answered here, oldest first.
  private(set) var effects: [Effect] = []
  var summaries = Sample.summaries
  var overview = Sample.overview
  /// Articles that are answered instead of the sample's.
  var articles: [Int64: StoredArticle] = [:]
  /// Whether nobody rests between keys, so that the article pane waits for the list.
  var isInAHurry = false
  var stories: [Story] = []
  var agenda: [FollowUp] = []
  /// What is found to complete a word by.
  var completions: [String] = []
  /// Whether articles are not answered, so that a test can do so.
  var holdsArticles = false
  /// Whether pages are not answered, so that a test can do so.
  var holdsPages = false
  let styles = Styles.distinct

  init(columns: Int = 80, rows: Int = 24, keyMap: KeyMap = .standard) {
    model = Model(
      size: Size(columns: columns, rows: rows), today: Sample.today, keyMap: keyMap,
      themes: ["dusk", "paper"], themeName: "dusk")
  }

  /// A session that has begun on the sample articles.
  static func started(columns: Int = 80, rows: Int = 24, keyMap: KeyMap = .standard) -> Session {
    var session = Session(columns: columns, rows: rows, keyMap: keyMap)
    session.start()
    return session
  }

  mutating func start() {
    handle(model.start())
    rest()
  }

  /// Presses keys by name, parted by blanks: `j j enter`.
  mutating func press(_ keys: String) {
    for name in keys.split(separator: " ") {
      guard let key = Key(named: String(name)) else { fatalError("no key \(name)") }
      send(.event(.key(key)))
    }
    if !isInAHurry { rest() }
  }

  /// Lets the moment pass in which the article pane waits for the list.
  mutating func rest() {
    guard case .wait(_, let timer)? = effects.last(where: { $0.isFollowing }) else { return }
    effects.removeAll { $0.isFollowing }
    send(.elapsed(timer))
  }

  /// Types text, a key a character.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { send(.event(.key(.character(scalar)))) }
  }

  mutating func send(_ message: Message) { handle(update(&model, message)) }

  var frame: Frame { view(model, styles: styles) }
  var text: String { frame.text }
  /// The bottom line without the blanks at its beginning.
  var bottomLine: String { String(frame.rows.last?.drop { $0 == " " } ?? "") }

  /// The ticket of the list as it is now.
  private(set) var lastTicket = 0

  private mutating func handle(_ effects: [Effect]) {
    for effect in effects {
      if case .loadPage(_, let ticket) = effect { lastTicket = ticket }
      if let answer = answer(effect) { send(answer) } else { self.effects.append(effect) }
    }
  }

  /// Forgets what was asked for so far.
  mutating func forgetEffects() { effects = [] }

  private func answer(_ effect: Effect) -> Message? {
    if holdsPages, case .loadPage = effect { return nil }
    if holdsArticles, case .loadArticle = effect { return nil }
    return switch effect {
    case .loadOverview: .overviewLoaded(overview)
    case .loadPage(let request, let ticket):
      .pageLoaded(ArticlePage(rows: rows(for: request)), request, ticket: ticket)
    case .count(let query, let ticket):
      .counted(summaries.count { $0.matches(query) }, ticket: ticket)
    case .loadArticle(let id): .articleLoaded(article(id), id: id)
    case .loadEntity(let id): .entityLoaded(profile(id), id: id)
    case .apply(let change): .changed(ChangeResult(change: change, count: change.articleCount))
    case .loadStories(let query): .storiesLoaded(stories, of: query)
    case .loadAgenda: .agendaLoaded(agenda)
    case .findCompletions(let completing): .completionsFound(completions, for: completing)
    default: nil
    }
  }

  private func rows(for request: PageRequest) -> [ArticleSummary] {
    let found = summaries.filter { $0.matches(request.query) }
    guard case .after(let key) = request.anchor,
      let index = found.firstIndex(where: { $0.id == key.id })
    else { return found }
    return Array(found[(index + 1)...].prefix(request.limit))
  }

  private func profile(_ id: Int64) -> EntityProfile? {
    if id == 11 { return Sample.profile }
    return Sample.article.entities.first { $0.entity.id == id }.map {
      EntityProfile(entity: $0.entity, articles: [Sample.summaries[0]])
    }
  }

  private func article(_ id: Int64) -> StoredArticle? {
    if let own = articles[id] { return own }
    if id == 1 { return Sample.article }
    return summaries.first { $0.id == id }.map {
      StoredArticle(summary: $0, body: "\($0.title).\n\nThat is all that is known.")
    }
  }
}

extension Effect {
  /// Whether it waits for the list to rest.
  fileprivate var isFollowing: Bool {
    if case .wait(_, .follow) = self { true } else { false }
  }
}

extension Change {
  /// How many articles it is for, as far as the tests need.
  fileprivate var articleCount: Int {
    switch self {
    case .followUpEach(.articles(let ids), _, _, _), .removeFollowUpEach(.articles(let ids)):
      ids.count
    default: 1
    }
  }
}

extension ArticleSummary {
  /// As much of a store's matching as the tests need.
  fileprivate func matches(_ query: Query) -> Bool {
    switch query {
    case .all: true
    case .word(let word): title.string.lowercased().contains(word.lowercased())
    case .field(.tag, let tag): tags.contains { $0.string == tag }
    case .state(.unread): !isRead
    case .state(.followUp): followUp != nil
    case .and(let parts): parts.allSatisfy(matches)
    default: false
    }
  }
}
