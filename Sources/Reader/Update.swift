// One step of the program: a message comes in, the model moves on, work goes out.
import CleanText
import NewsModel
import TerminalUI

/// Moves the model on by one message and returns the work that calls for.
public func update(_ model: inout Model, _ message: Message) -> [Effect] {
  switch message {
  case .event(let event):
    let effects = model.handle(event)
    model.settle()
    return effects
  case .overviewLoaded(let overview): return model.take(overview)
  case .pageLoaded(let page, let request, let ticket): return model.take(page, for: request, ticket)
  case .counted(let count, let ticket): return model.take(count: count, ticket)
  case .filtersCounted(let counts): return model.take(counts: counts)
  case .articleLoaded(let article, let id): return model.take(article, id: id)
  case .entityLoaded(let profile, let id): return model.take(profile, id: id)
  case .timelineLoaded(let entries, let scope): return model.take(entries, of: scope)
  case .storiesLoaded(let stories, let query): return model.take(stories, of: query)
  case .agendaLoaded(let followUps): return model.take(agenda: followUps)
  case .completionsFound(let found, let completing): return model.take(found, for: completing)
  case .entitiesFound(let entities, let text): return model.take(entities, foundFor: text)
  case .changed(let result): return model.confirm(result)
  case .undone(let result): return model.confirmUndo(result)
  case .redone(let result): return model.confirmRedo(result)
  case .noted: return [.loadOverview]
  case .storeChanged: return model.refreshShown()
  case .edited(let text): return model.takeNote(text)
  case .printed(let text, let command, let succeeded):
    return model.show(text, of: command, succeeded)
  case .progressed(let progress): return model.take(progress)
  case .jobEnded(let kind, let summary, let succeeded): return model.end(kind, summary, succeeded)
  case .themeLoaded(let name): return model.take(themeNamed: name)
  case .said(let words): return model.say(words)
  case .failed(let words):
    // Whatever was awaited may never come.
    (model.awaitedArticle, model.heldKeys) = (nil, [])
    return model.fail(words)
  case .elapsed(let timer): return model.elapse(timer)
  case .dayBegan(let day): return model.begin(day)
  }
}

extension Model {
  /// What the program does first: the list, then the sidebar.
  public mutating func start() -> [Effect] {
    show(list.filter, arrival: .first) + [.loadOverview]
  }

  /// What is to be kept when the program ends.
  public mutating func finish() -> [Effect] {
    keepPosition()
    if job != nil { say("Finishing the batch in hand …") }
    return [.savePositions(positions)]
  }

  /// Whether everything that the first frame shows has come.
  public var isReady: Bool {
    list.isLoaded && overview != nil && awaitedArticle == nil
  }

  fileprivate mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .mouse(let mouse):
      return preferences.usesMouse ? catchUp(before: mouse) + handle(mouse) : []
    case .paste(let text): return paste(text)
    case .resize(let size): return resize(to: size)
    case .terminated: return [.quit]
    case .focus, .background, .wake: return []
    }
  }

  fileprivate mutating func resize(to size: Size) -> [Effect] {
    self.size = size
    settle()
    return []
  }

  /// A click is on what the article pane shows once it has followed.
  private mutating func catchUp(before mouse: Mouse) -> [Effect] {
    if case .press = mouse.action { catchUp() } else { [] }
  }

  /// Scrolls every pane so that what is chosen in it stays in view; sets the text for its pane.
  mutating func settle() {
    sidebar.cursor.keepVisible(height: height(of: .sidebar), count: sidebar.rows.count, above: 1)
    keepListVisible()
    entities.cursor.keepVisible(
      height: height(of: .entities), count: entities.rows.count, above: 1)
    resetArticle()
  }

  /// Scrolls the list as little as is needed; a story's first member keeps its head in sight.
  mutating func keepListVisible() {
    list.cursor.keepVisible(
      height: height(of: .list), count: list.rowCount, above: list.groups == nil ? 0 : 1)
  }

  fileprivate mutating func elapse(_ timer: Timer) -> [Effect] {
    switch timer {
    case .markRead(let article, let number): return markRead(article, timer: number)
    case .follow(let number): return endPause(number)
    case .whichKey(let number):
      if number == input.number, !input.keys.isEmpty { input.showsContinuations = true }
      return []
    case .message(let number):
      if notice?.number == number, notice?.isError == false { notice = nil }
      return []
    }
  }

  fileprivate mutating func begin(_ day: CalendarDay) -> [Effect] {
    today = day
    parser.today = day
    return [.loadOverview]
  }
}
