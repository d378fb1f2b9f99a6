// What keys do on an entity's page.
import CleanText
import NewsModel

extension Model {
  /// The topmost layer as an entity's page.
  var entityPage: EntityPage? {
    get { if case .entityPage(let page)? = layers.last { page } else { nil } }
    set { if let newValue, entityPage != nil { layers[layers.count - 1] = .entityPage(newValue) } }
  }

  mutating func take(_ profile: EntityProfile?, id: Int64) -> [Effect] {
    for (index, layer) in layers.enumerated() {
      guard case .entityPage(var page) = layer, page.current.id == id else { continue }
      guard let profile else {
        // Merged into another, or rejected: there is nothing left to show.
        layers.remove(at: index)
        return say("\(page.current.name) is not a name of its own any more")
      }
      page.profile = profile
      page.articles.choose(page.articles.selected, count: profile.articles.count)
      page.companions.choose(page.companions.selected, count: profile.companions.count)
      layers[index] = .entityPage(page)
    }
    return []
  }

  mutating func performOnEntityPage(_ command: Command, _ count: Int?) -> [Effect]? {
    guard var page = entityPage else { return nil }
    if page.move(command, count, height: entityRowsHeight) {
      entityPage = page
      return []
    }
    let entity = page.current
    switch command {
    case .nextPane, .previousPane:
      page.part = page.part == .articles ? .companions : .articles
      entityPage = page
      return []
    case .open: return openRow(of: page)
    case .rename: return ask(Prompt(.rename(entity: entity.id), text: entity.name.string))
    case .merge: return openMergePicker(entity)
    case .retype: return openKindPicker(entity)
    case .reject: return rejectName(entity)
    case .watch: return toggleWatch(entity)
    case .followUp: return toggleFollowUp(of: page)
    case .followUpForm: return openFollowUpForm(for: page)
    case .timeline: return openTimeline(.entity(entity.id), title: entity.name)
    case .search: return filterByName(entity)
    default: return nil
    }
  }

  /// Opens the article, or the sentence that is the evidence for a companion.
  private mutating func openRow(of page: EntityPage) -> [Effect] {
    switch page.part {
    case .articles:
      guard let chosen = page.chosenArticle else { return [] }
      return openArticle(chosen.id, at: nil)
    case .companions:
      guard let companion = page.chosenCompanion else { return [] }
      guard let evidence = companion.evidence else { return openPage(of: companion.entity) }
      return openArticle(evidence.article, at: evidence.range)
    }
  }

  /// Leaves the pages for an article, at a place in its text if one is given; `^O` comes back.
  mutating func openArticle(_ id: Int64, at range: Range<Int>?) -> [Effect] {
    rememberPlace()
    layers = []
    focus = .article
    if let row = list.index(of: id) { list.cursor.selected = row }
    settle()
    awaitedReveal = range.map { Reveal(article: id, range: $0) }
    var effects = load(article: id)
    if effects.isEmpty { effects = revealAwaited() }
    return effects + beginReading(id)
  }

  private mutating func rejectName(_ entity: Entity) -> [Effect] {
    layers.removeLast()
    return change(.reject(entity: entity.id))
  }

  private mutating func filterByName(_ entity: Entity) -> [Effect] {
    rememberPlace()
    layers = []
    focus = .list
    return show(.entity(entity), arrival: .first)
  }

  private mutating func toggleFollowUp(of page: EntityPage) -> [Effect] {
    let target = FollowUp.Target.entity(page.current.id)
    return page.openFollowUp == nil
      ? change(.followUp(target, status: .open, note: nil, due: .keep))
      : change(.removeFollowUp(target))
  }

  private mutating func openFollowUpForm(for page: EntityPage) -> [Effect] {
    let entity = page.current
    return open(
      .form(
        FollowUpForm(
          .one(.entity(entity.id)), title: entity.name, existing: page.openFollowUp,
          today: today)))
  }

  /// The rows that the page's lists may take.
  var entityRowsHeight: Int { max(1, layout.body.rows - 10) }
}

extension EntityPage {
  /// Does a command of moving in the part in focus; returns whether it was one.
  fileprivate mutating func move(_ command: Command, _ count: Int?, height: Int) -> Bool {
    switch part {
    case .articles:
      articles.perform(
        command, times: count, height: height, count: profile?.articles.count ?? 0)
    case .companions:
      companions.perform(
        command, times: count, height: height, count: profile?.companions.count ?? 0)
    }
  }
}
