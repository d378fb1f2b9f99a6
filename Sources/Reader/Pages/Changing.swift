// Changes of the reader's marks: shown at once, written elsewhere, confirmed with how to undo.
import CleanText
import NewsModel

extension Model {
  /// Shows a change at once and has it written.
  mutating func change(_ change: Change, isQuiet: Bool = false) -> [Effect] {
    showAtOnce(change)
    if isQuiet { quietChanges.append(change) }
    return [.apply(change)]
  }

  mutating func showAtOnce(_ change: Change) {
    switch change {
    case .setRead(let selection, let isRead): edit(selection) { $0.isRead = isRead }
    case .tag(let selection, let add, let remove):
      edit(selection) { summary in
        summary.tags.removeAll { remove.contains($0) || add.contains($0) }
        summary.tags += add
      }
    case .followUp(.article(let id), let status, _, let due):
      edit(.articles([id])) { [today] in $0.followUp(status, due, today: today) }
    case .followUpEach(let selection, let status, _, let due):
      edit(selection) { [today] in $0.followUp(status, due, today: today) }
    case .removeFollowUp(.article(let id)):
      edit(.articles([id])) { ($0.followUp, $0.due) = (nil, nil) }
    case .removeFollowUpEach(let selection): edit(selection) { ($0.followUp, $0.due) = (nil, nil) }
    default: break
    }
  }

  private mutating func edit(_ selection: Selection, _ body: (inout ArticleSummary) -> Void) {
    switch selection {
    case .articles(let ids):
      for id in ids { list.change(id, body) }
      if var open = article, ids.contains(open.id) {
        body(&open.article.summary)
        article = open
      }
    case .query(let query) where query == list.filter.query:
      list.changeAll(body)
    case .query: break
    }
  }

  // MARK: - Answers of the store

  mutating func confirm(_ result: ChangeResult) -> [Effect] {
    let wasQuiet = quietChanges.firstIndex(of: result.change).map { quietChanges.remove(at: $0) }
    if result.count == 0, wasQuiet == nil {
      return say("Nothing to change") + refresh(after: result.change)
    }
    let said = wasQuiet == nil ? sayUndoable(result.inWords(today: today)) : []
    return said + refresh(after: result.change)
  }

  mutating func confirmUndo(_ result: ChangeResult?) -> [Effect] {
    guard let result else { return say("Nothing to undo") }
    let key = keyMap.binding(of: .redo, in: [.everywhere])?.keys.first ?? ":redo"
    return say("Undid: \(result.inWords(today: today)) \(symbols.dot) \(key) redo") + refreshShown()
  }

  mutating func confirmRedo(_ result: ChangeResult?) -> [Effect] {
    guard let result else { return say("Nothing to redo") }
    return sayUndoable("Redid: \(result.inWords(today: today))") + refreshShown()
  }

  /// Reads anew what a change may have changed beyond what was shown at once.
  private mutating func refresh(after change: Change) -> [Effect] {
    switch change {
    case .setRead(let selection, _), .tag(let selection, _, _), .delete(let selection):
      return isShown(selection) ? [.loadOverview] : refreshShown()
    case .followUp, .removeFollowUp, .followUpEach, .removeFollowUpEach:
      return [.loadOverview] + reloadOpen()
    case .saveView, .deleteView, .moveView: return [.loadOverview]
    case .tellApart: return list.groups == nil ? [] : [.loadStories(list.filter.query)]
    case .watch, .rename, .retype, .merge, .split, .reject:
      return [.loadOverview] + reloadOpen()
    }
  }

  /// Whether a change of the selection was shown at once, row by row.
  private func isShown(_ selection: Selection) -> Bool {
    switch selection {
    case .articles: true
    case .query(let query): query == list.filter.query
    }
  }

  /// Reads anew everything that is shown, and keeps every place.
  mutating func refreshShown() -> [Effect] {
    reload() + [.loadOverview] + reloadOpen()
  }

  /// Reads the open article and the pages anew.
  private func reloadOpen() -> [Effect] {
    let open = article.map { [Effect.loadArticle($0.id)] } ?? []
    let pages = layers.compactMap { layer -> Effect? in
      switch layer {
      case .entityPage(let page): .loadEntity(page.current.id)
      case .agenda: .loadAgenda
      default: nil
      }
    }
    return open + pages
  }
}

extension ArticleSummary {
  /// Shows what a change of the follow-up will have done.
  fileprivate mutating func followUp(
    _ status: FollowUp.Status?, _ due: Change.DueChange, today: CalendarDay
  ) {
    followUp = status ?? (followUp == .waiting ? .waiting : .open)
    switch due {
    case .keep: break
    case .clear: self.due = nil
    case .set(let day): self.due = day
    case .putOff(let days): self.due = max(self.due ?? today, today).adding(days: days)
    }
  }
}
