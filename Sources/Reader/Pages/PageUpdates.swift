// What keys do in the timeline, a page of text and the help.
import CleanText
import NewsModel

extension Model {
  // MARK: - Timeline

  var timeline: TimelinePage? {
    get { if case .timeline(let page)? = layers.last { page } else { nil } }
    set { if let newValue, timeline != nil { layers[layers.count - 1] = .timeline(newValue) } }
  }

  mutating func take(_ entries: [TimelineEntry], of scope: TimelineScope) -> [Effect] {
    for (index, layer) in layers.enumerated() {
      guard case .timeline(var page) = layer, page.scope == scope else { continue }
      page.show(entries)
      layers[index] = .timeline(page)
    }
    return []
  }

  mutating func performInTimeline(_ command: Command, _ count: Int?) -> [Effect]? {
    guard var page = timeline else { return nil }
    let rows = page.rows
    if page.cursor.perform(
      command, times: count, height: timelineHeight, count: rows.count,
      isChoosable: { rows[$0].isChoosable })
    {
      page.cursor.keepVisible(height: timelineHeight, count: rows.count, above: 1)
      timeline = page
      return []
    }
    switch command {
    case .toggle:
      page.showsPublished.toggle()
      page.show(page.entries ?? [])
      timeline = page
      return []
    case .open:
      switch page.chosen {
      case .event(_, let entry): return openArticle(entry.article, at: entry.range)
      case .published(_, let article, _): return openArticle(article, at: nil)
      case .title, nil: return []
      }
    default: return nil
    }
  }

  /// The rows of the timeline; below them stands the chosen sentence whole.
  var timelineHeight: Int { max(1, pageHeight - 3) }

  // MARK: - Text

  mutating func show(_ text: SafeText, of command: String, _ succeeded: Bool) -> [Effect] {
    let lines = text.string.split(separator: "\n", omittingEmptySubsequences: true)
    if lines.count <= 1 {
      let words = lines.first.map { forTheReader(String($0)) } ?? "\(command): nothing to show"
      return (succeeded ? say(SafeText(line: words)) : fail(SafeText(line: words))) + refreshShown()
    }
    return open(.text(TextPage(title: SafeText(line: command), text: text))) + refreshShown()
  }

  /// What a command says to a shell's user, as it is said here.
  private func forTheReader(_ line: String) -> String {
    let key = keyMap.binding(of: .undo, in: [.everywhere])?.keys.first ?? ":undo"
    let words = line.hasPrefix("dateline: ") ? String(line.dropFirst("dateline: ".count)) : line
    return words.replacing("(undo: dateline undo)", with: "\(symbols.dot) \(key) undo")
  }

  mutating func performOnTextPage(_ command: Command, _ count: Int?) -> [Effect]? {
    guard case .text(var page)? = layers.last else { return nil }
    guard
      scrollPage(
        &page.top, command, times: count, height: pageHeight, count: page.lines.count)
    else { return nil }
    layers[layers.count - 1] = .text(page)
    return []
  }

  // MARK: - Help

  var help: HelpPage? {
    get { if case .help(let page)? = layers.last { page } else { nil } }
    set { if let newValue, help != nil { layers[layers.count - 1] = .help(newValue) } }
  }

  mutating func performInHelp(_ command: Command, _ count: Int?) -> [Effect]? {
    guard var page = help else { return nil }
    if scrollPage(
      &page.top, command, times: count, height: pageHeight, count: page.rows.count)
    {
      help = page
      return []
    }
    switch command {
    case .search: return ask(Prompt(.findInHelp, text: page.filter))
    case .help: return close(mayQuit: false)
    default: return nil
    }
  }

  /// The rows of a page below its title.
  var pageHeight: Int { max(1, layout.body.rows - 2) }
}
