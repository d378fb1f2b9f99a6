// What keys do in the article, and how articles come into the pane.
import CleanText
import NewsModel
import TextLayout

extension Model {
  /// Asks for an article unless the pane shows or awaits it.
  mutating func load(article id: Int64) -> [Effect] {
    if awaitedArticle == id || (awaitedArticle == nil && article?.id == id) { return [] }
    awaitedArticle = id
    return [.loadArticle(id)]
  }

  mutating func take(_ stored: StoredArticle?, id: Int64) -> [Effect] {
    guard let stored else { return awaitedArticle == id ? articleIsGone() : [] }
    if awaitedArticle != id {
      guard article?.id == id else { return [] }
      changeArticle { $0.take(stored, height: $1) }
      entities.show(stored, keepingChoice: true)
      return []
    }
    awaitedArticle = nil
    keepPosition()
    article = OpenArticle(stored, setting: articleSetting, offset: positions[id] ?? 0)
    changeArticle { $0.scroll(by: 0, height: $1) }
    entities.show(stored, keepingChoice: false)
    return revealAwaited() + pressHeldKeys()
  }

  private mutating func articleIsGone() -> [Effect] {
    (awaitedArticle, heldKeys) = (nil, [])
    return fail("The article is not in the store any more")
  }

  /// Remembers where the article in the pane is left.
  mutating func keepPosition() {
    guard let open = article else { return }
    positions[open.id] = open.offset == 0 ? nil : open.offset
  }

  /// What the article's lines depend on now.
  var articleSetting: OpenArticle.Setting {
    let columns = layout.panes[.article]?.columns ?? layout.body.columns
    return OpenArticle.Setting(
      columns: max(10, min(preferences.readingWidth, columns - 2 * preferences.margin)),
      isJustified: preferences.isJustified, today: today, dot: symbols.dot,
      flag: symbols.followUp)
  }

  /// Goes to a scalar of an article that is not loaded yet, once it is.
  mutating func revealAwaited() -> [Effect] {
    guard let reveal = awaitedReveal, reveal.article == article?.id else { return [] }
    awaitedReveal = nil
    changeArticle { $0.reveal(reveal.range.lowerBound, height: $1) }
    article?.find = OpenArticle.Find(text: "", matches: [reveal.range], current: 0)
    return []
  }

  /// Changes the open article, if there is one; `body` is told the rows that its pane shows.
  mutating func changeArticle(_ body: (inout OpenArticle, _ height: Int) -> Void) {
    guard var open = article else { return }
    body(&open, height(of: .article))
    article = open
  }

  /// Sets the open article for its pane as it is now.
  mutating func resetArticle() {
    let setting = articleSetting
    guard article?.isSet(for: setting) == false else { return }
    changeArticle { $0.reset(setting, height: $1) }
  }

  // MARK: - Reading

  /// Starts the moment after which an opened article counts as read.
  mutating func beginReading(_ id: Int64) -> [Effect] {
    readingNumber = newNumber()
    guard let delay = preferences.markReadDelay else { return [] }
    return [.wait(milliseconds: delay, .markRead(article: id, number: readingNumber))]
  }

  mutating func markRead(_ id: Int64, timer: Int) -> [Effect] {
    guard timer == readingNumber, focus == .article || focus == .entities,
      let open = article, open.id == id, !open.article.summary.isRead
    else { return [] }
    showAtOnce(.setRead(.articles([id]), true))
    return [.noteReading(article: id)]
  }

  mutating func leaveArticle() -> [Effect] {
    keepPosition()
    article?.find = nil
    return move(to: .list)
  }

  // MARK: - Keys

  mutating func performInArticle(_ command: Command, _ count: Int?) -> [Effect]? {
    if scrollArticle(command, count) { return [] }
    switch command {
    case .open: return openChosenEntity()
    case .search: return ask(Prompt(.find, text: ""))
    case .nextMatch: return goToMatch(by: count ?? 1)
    case .previousMatch: return goToMatch(by: -(count ?? 1))
    case .raw:
      changeArticle { $0.toggleRaw(height: $1) }
      return []
    case .justify:
      preferences.isJustified.toggle()
      resetArticle()
      return []
    default: return nil
    }
  }

  private mutating func scrollArticle(_ command: Command, _ count: Int?) -> Bool {
    let height = height(of: .article)
    let page = max(1, height - 2)
    let half = max(1, height / 2)
    let lines: Int? =
      switch command {
      case .down: 1
      case .up: -1
      case .pageDown: page
      case .pageUp: -page
      case .halfPageDown: half
      case .halfPageUp: -half
      default: nil
      }
    if let lines {
      changeArticle { $0.scroll(by: lines * (count ?? 1), height: $1) }
      return true
    }
    guard command == .first || command == .last else { return false }
    changeArticle { open, height in
      open.go(to: command == .first ? open.flow.start : open.flow.end, height: height)
    }
    return true
  }

  private mutating func goToMatch(by delta: Int) -> [Effect] {
    guard article?.find?.current != nil else { return say("Nothing to find: / finds a word") }
    changeArticle { $0.goToMatch(by: delta, height: $1) }
    return sayMatches()
  }

  /// Says which match of how many is gone to.
  mutating func sayMatches() -> [Effect] {
    guard let find = article?.find, !find.text.isEmpty else { return [] }
    guard let current = find.current else { return say("Nothing found for “\(find.text)”") }
    return say("\(find.text): match \(current + 1) of \(find.matches.count)")
  }
}

/// A place in an article to go to once it is loaded.
struct Reveal: Equatable, Sendable {
  var article: Int64
  var range: Range<Int>
}
