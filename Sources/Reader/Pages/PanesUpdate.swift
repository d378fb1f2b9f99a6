// What keys do in the four panes: going between them, and what works in each of them.
import CleanText
import NewsModel

extension Model {
  mutating func performInPanes(_ command: Command, _ count: Int?) -> [Effect]? {
    if case .linkHints? = layers.last { return performInLinkHints(command, count) }
    if isFirstRun, command == .open { return ask(Prompt(.importPath)) }
    let effects =
      switch focus {
      case .sidebar: performInSidebar(command, count)
      case .list: performInList(command, count)
      case .article: performInArticle(command, count)
      case .entities: performInEntities(command, count)
      }
    return effects ?? goBetweenPanes(command) ?? performOnArticles(command, count)
      ?? openPage(command, count)
  }

  /// Whether nothing is stored yet, so that the first page guides instead.
  var isFirstRun: Bool {
    overview?.all == 0 && list.isLoaded && list.rowCount == 0 && list.filter.isAll
  }

  // MARK: - Going between

  private mutating func goBetweenPanes(_ command: Command) -> [Effect]? {
    switch command {
    case .paneLeft: return move(by: -1)
    case .paneRight: return move(by: 1)
    case .nextPane: return move(by: 1, around: true)
    case .previousPane: return move(by: -1, around: true)
    case .entities: return toggleEntities()
    default: return nil
    }
  }

  private mutating func move(by step: Int, around: Bool = false) -> [Effect] {
    let order: [Pane] = [.sidebar, .list, .article, .entities]
    guard let index = order.firstIndex(of: focus) else { return [] }
    let next = around ? (index + step + order.count) % order.count : index + step
    guard order.indices.contains(next) else { return [] }
    return move(to: order[next])
  }

  /// Puts a pane in focus; what is chosen in the list then shows in the article pane.
  mutating func move(to pane: Pane) -> [Effect] {
    guard pane != focus else { return [] }
    if pane == .entities, focus != .entities {
      paneBeforeEntities = focus == .sidebar ? .list : focus
    }
    let wasReading = focus == .article || focus == .entities
    focus = pane
    if pane == .entities { entities.isChoosing = entities.chosen != nil }
    if pane == .article, !wasReading, let id = awaitedArticle ?? article?.id {
      return beginReading(id)
    }
    return []
  }

  private mutating func toggleEntities() -> [Effect] {
    move(to: focus == .entities ? paneBeforeEntities : .entities)
  }

  // MARK: - Pages over the panes

  private mutating func openPage(_ command: Command, _ count: Int?) -> [Effect]? {
    switch command {
    case .timeline: return openTimeline()
    case .stories: return toggleStories()
    case .agenda: return openAgenda()
    case .tags: return openTagPicker()
    case .search:
      return ask(Prompt(.filter, text: list.filter.text.isEmpty ? "" : list.filter.text + " "))
    case .saveView: return askForViewName()
    case .nextUnread: return goToUnread(by: 1)
    case .previousUnread: return goToUnread(by: -1)
    case .nextMention: return goToMention(by: count ?? 1)
    case .previousMention: return goToMention(by: -(count ?? 1))
    case .nextMatch, .previousMatch:
      return say("Nothing to find here: / finds a word in an article")
    case .raw:
      changeArticle { $0.toggleRaw(height: $1) }
      return []
    default: return nil
    }
  }

  private mutating func openTimeline() -> [Effect] {
    let (scope, title): (TimelineScope, SafeText) =
      if focus == .list || focus == .sidebar {
        (.query(list.filter.query), list.filter.title)
      } else if let open = article {
        (.article(open.id), open.article.summary.title)
      } else {
        (.query(list.filter.query), list.filter.title)
      }
    return openTimeline(scope, title: title)
  }

  mutating func openTimeline(_ scope: TimelineScope, title: SafeText) -> [Effect] {
    rememberPlace()
    layers.append(.timeline(TimelinePage(scope: scope, title: title)))
    return [.loadTimeline(scope)]
  }

  private mutating func askForViewName() -> [Effect] {
    guard !list.filter.isAll else {
      return say("Nothing to save: / filters, then + saves the filter")
    }
    return ask(Prompt(.saveView))
  }
}
