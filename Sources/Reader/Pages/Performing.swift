// Commands go to the topmost layer first, then to the pane in focus, then to the program.
import CleanText
import NewsModel

extension Model {
  /// Does what the command asks where the reader is.
  mutating func perform(_ command: Command, count: Int?) -> [Effect] {
    let effects =
      switch layers.last {
      case .entityPage: performOnEntityPage(command, count)
      case .timeline: performInTimeline(command, count)
      case .agenda: performInAgenda(command, count)
      case .text: performOnTextPage(command, count)
      case .help: performInHelp(command, count)
      case .picker: performInPicker(command, count)
      case .form: performInForm(command)
      case .prompt: performInPrompt(command)
      case .linkHints, nil: performInPanes(command, count)
      }
    return effects ?? performAnywhere(command, count)
  }

  private mutating func performAnywhere(_ command: Command, _ count: Int?) -> [Effect] {
    switch command {
    case .close: return close(mayQuit: true)
    case .cancel: return cancel()
    case .quit: return [.quit]
    case .back: return goBack()
    case .undo: return Array(repeating: .undo, count: min(count ?? 1, 100))
    case .redo: return Array(repeating: .redo, count: min(count ?? 1, 100))
    case .refresh: return startJob(.refresh, ["refresh"])
    case .importFiles: return ask(Prompt(.importPath))
    case .commandLine: return ask(Prompt(.command))
    case .help: return open(.help(HelpPage(keyMap: keyMap, symbols: symbols)))
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: return []
    }
  }

  /// Lays a layer over what is shown.
  mutating func open(_ layer: Layer) -> [Effect] {
    layers.append(layer)
    return []
  }

  mutating func ask(_ prompt: Prompt) -> [Effect] {
    notice = nil
    return open(.prompt(prompt))
  }

  /// Closes the topmost thing: a layer, the article, the filter; the program last, if it may.
  mutating func close(mayQuit: Bool) -> [Effect] {
    if !layers.isEmpty {
      layers.removeLast()
      return []
    }
    switch focus {
    case .entities:
      entities.isChoosing = false
      return move(to: paneBeforeEntities)
    case .article: return leaveArticle()
    case .sidebar: return move(to: .list)
    case .list: break
    }
    if !list.selected.isEmpty || list.isAllSelected {
      list.clearSelection()
      return []
    }
    if !list.filter.isAll { return show(.all, arrival: currentArrival) }
    return mayQuit ? [.quit] : []
  }

  /// Cancels what has begun, else closes the topmost thing; never quits.
  private mutating func cancel() -> [Effect] {
    heldKeys = []
    if job != nil, layers.isEmpty, focus == .list, list.filter.isAll, list.selected.isEmpty {
      job?.isStopping = true
      return [.cancelJob]
    }
    if notice != nil, layers.isEmpty {
      notice = nil
      return []
    }
    if focus == .article, layers.isEmpty, article?.find != nil || entities.isChoosing {
      article?.find = nil
      entities.isChoosing = false
      return []
    }
    return close(mayQuit: false)
  }

  // MARK: - Places

  /// Remembers where the reader is, for `^O`.
  mutating func rememberPlace() {
    let place = Whereabouts(
      filter: list.filter, sort: list.sort, arrival: currentArrival, article: article?.id,
      focus: focus,
      layers: layers.filter(\.isPage))
    guard places.last != place else { return }
    places.append(place)
    if places.count > 100 { places.removeFirst() }
  }

  private mutating func goBack() -> [Effect] {
    guard let place = places.popLast() else { return say("This is where you began") }
    layers = place.layers
    focus = place.focus
    var effects: [Effect] = []
    if place.filter != list.filter || place.sort != list.sort {
      effects = show(place.filter, sort: place.sort, arrival: place.arrival)
    } else if case .article(let id, _, _) = place.arrival, let row = list.index(of: id) {
      list.cursor.selected = row
    }
    settle()
    if let id = place.article, id != article?.id { effects += load(article: id) }
    return effects
  }
}
