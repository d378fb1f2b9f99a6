// The bottom line: what is asked, what was done, or what can be done here; and where one is.
import CleanText
import Settings
import NewsModel
import TerminalUI

func drawBottomLine(_ model: Model, _ layout: PaneLayout, into canvas: inout Canvas) {
  let row = model.size.rows - 1
  if case .prompt(let prompt)? = model.layers.last {
    drawPrompt(prompt, model, row: row, into: &canvas)
    return
  }
  var edge = drawPosition(model, row: row, into: &canvas)
  if !model.input.isEmpty {
    let keys = model.input.pendingLabel(ascii: model.symbols.isASCII)
    edge = canvas.write("\(keys)  ", row: row, endingAt: edge, .hintKey)
  }
  if let notice = model.notice {
    canvas.write(
      notice.words, row: row, column: 1, width: edge - 2, notice.isError ? .error : .message)
  } else {
    drawHints(model, row: row, width: edge - 3, into: &canvas)
  }
}

// MARK: - Where one is

/// Draws the place in the list and in the article, or the work in the background, at the right.
private func drawPosition(_ model: Model, row: Int, into canvas: inout Canvas) -> Int {
  let edge = model.size.columns - 1
  if let job = model.job {
    let words = job.inWords(symbols: canvas.symbols)
    return canvas.write(words, row: row, endingAt: edge, .progress)
  }
  // A page has a place of its own, and what is typed or picked needs the room.
  guard model.layers.allSatisfy({ $0 == .linkHints }) else { return edge }
  let raw = model.article?.isRaw == true ? "raw" : nil
  let parts = [listPosition(model), raw, articlePosition(model)].compactMap { $0 }
  let words = parts.joined(separator: " \(canvas.symbols.dot) ")
  return canvas.write(SafeText(words), row: row, endingAt: edge, .dim)
}

private func listPosition(_ model: Model) -> String? {
  let selected = model.list.isAllSelected ? model.list.total ?? 0 : model.list.selected.count
  let selection = selected > 0 ? "\(grouped(selected)) selected" : nil
  let place: String? =
    switch (model.list.position, model.list.total) {
    case (let position?, let total?): "\(grouped(position)) of \(grouped(total))"
    case (nil, let total?) where total > 0: grouped(total)
    default: nil
    }
  let both = [selection, place].compactMap { $0 }
  return both.isEmpty ? nil : both.joined(separator: " \(model.symbols.dot) ")
}

/// How much of the article is above the end of the pane: `all`, `top`, `12%`, `end`.
private func articlePosition(_ model: Model) -> String? {
  guard let open = model.article, model.layout.panes[.article] != nil else { return nil }
  let height = model.height(of: .article)
  let lastTop = open.lastTop(height: height)
  if lastTop == open.flow.start { return "all" }
  if open.top == open.flow.start { return "top" }
  if open.top >= lastTop { return "end" }
  return "\(min(99, max(1, Int(open.flow.share(above: open.top) * 100))))%"
}

// MARK: - Hints

private func drawHints(_ model: Model, row: Int, width: Int, into canvas: inout Canvas) {
  let contexts = model.contexts
  let hints = model.hintedCommands.compactMap { model.hint(for: $0, in: contexts) }
  // The last, which leads to all others, keeps its place; the rest are cut at a whole hint.
  guard let last = hints.last else { return }
  let room = width - last.width
  var column = 1
  for hint in hints.dropLast() {
    guard column + hint.width + 3 <= room + 1 else { break }
    column = canvas.draw(hint, row: row, column: column)
  }
  if column + last.width <= width + 1 { _ = canvas.draw(last, row: row, column: column) }
}

/// A command's key and words as the bottom line shows them.
struct Hint {
  var key: SafeText
  var words: SafeText

  var width: Int { CellWidth.of(key) + 1 + CellWidth.of(words) }
}

extension Canvas {
  /// Draws a hint and returns the column of the next.
  fileprivate mutating func draw(_ hint: Hint, row: Int, column: Int) -> Int {
    var column = column
    column += write(hint.key, row: row, column: column, .hintKey) + 1
    return column + write(hint.words, row: row, column: column, .hintText) + 3
  }
}

extension Model {
  /// The commands that are offered where the reader is, most useful first.
  fileprivate var hintedCommands: [Command] {
    if isFirstRun, layers.isEmpty { return [.importFiles, .commandLine, .close, .help] }
    if contexts.first == .list, list.groups != nil {
      return [.open, .nextMatch, .fold, .tellApart, .stories, .tags, .followUp, .help]
    }
    let commands = contexts.first?.hintedCommands ?? []
    // Only tags are set and cleared; in other pickers a space is text.
    if let picker, !picker.setsTags { return commands.filter { $0 != .toggle } }
    return commands
  }

  /// A command's key and words as the bottom line shows them; `nil` where it is not bound.
  func hint(for command: Command, in contexts: [KeyContext]) -> Hint? {
    guard let (binding, keys) = keyMap.hint(of: command, in: contexts) else { return nil }
    let key = Key.label(of: keys, ascii: symbols.isASCII)
    return Hint(key: SafeText(key), words: hintWords(for: binding))
  }

  /// The binding's words, as they apply now.
  private func hintWords(for binding: Binding) -> SafeText {
    switch binding.command {
    case .close where layers.isEmpty && focus == .list && list.filter.isAll: "quit"
    case .open where layers.isEmpty && focus == .entities: "its page"
    case .open where layers.isEmpty && focus == .list && list.chosenRow?.isHead == true: "fold"
    case .stories where list.groups != nil: "ungroup"
    case .search where layers.isEmpty && focus == .article: "find"
    case .toggleRead where targetArticle?.isRead == true: "unread"
    case .watch where entityInSight?.isWatched == true: "unwatch"
    case .followUp where targetArticle?.followUp != nil && layers.isEmpty: "unmark"
    case .nextPane where entityPage?.part == .articles: "appears with"
    case .nextPane where entityPage?.part == .companions: "articles"
    default: SafeText(binding.hint ?? binding.help)
    }
  }

  private var entityInSight: Entity? { entityPage?.current ?? entities.chosenEntity }
}

extension KeyInput {
  /// The count and keys typed so far.
  fileprivate func pendingLabel(ascii: Bool) -> SafeText {
    let digits = count.map(String.init) ?? ""
    return SafeText(digits + keys.map { $0.label(ascii: ascii) }.joined(separator: " "))
  }
}

extension Job {
  /// `import ━━━━────── 1,200 · 350/s · 8 s left · Esc stops`.
  func inWords(symbols: Symbols) -> SafeText {
    let dot = " \(symbols.dot) "
    let name = isStopping ? "stopping \(kind.rawValue)" : progress?.work ?? kind.rawValue
    guard let progress else { return "\(name) …\(dot)Esc stops" }
    var parts = [grouped(progress.done)]
    let rate = progress.seconds > 0 ? Double(progress.done) / progress.seconds : 0
    if rate >= 1 { parts.append("\(grouped(Int(rate)))/s") }
    if let left = progress.secondsLeft { parts.append("\(left) s left") }
    if !isStopping { parts.append("Esc stops") }
    let bar = progress.share.map { symbols.bar(of: $0) + " " } ?? ""
    return SafeText("\(name) \(bar)\(parts.joined(separator: dot))")
  }
}

extension Job.Progress {
  /// Whole seconds until the work is done, at the rate so far.
  fileprivate var secondsLeft: Int? {
    guard let share, share > 0.01, share < 1 else { return nil }
    return Int((seconds / share - seconds).rounded(.up))
  }
}

extension Symbols {
  /// Ten cells, as many full as the share says.
  fileprivate func bar(of share: Double) -> String {
    let full = bounded(Int(share * 10), 0...10)
    return String(repeating: progressFull.string, count: full)
      + String(repeating: progressEmpty.string, count: 10 - full)
  }
}
