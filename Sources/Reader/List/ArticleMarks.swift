// Marks on articles: read, tags, follow-up, deleting; on the chosen one or on all selected.
import CleanText
import NewsModel

extension Model {
  /// What a mark is set on: the selection, else the article that is read, else the chosen row.
  var targets: Selection? {
    if list.isAllSelected { return .query(list.filter.query) }
    if !list.selected.isEmpty, focus == .list || focus == .sidebar {
      return .articles(list.selected.sorted())
    }
    if focus == .list, case .head(let story, _)? = list.chosenRow {
      return .articles(story.articles.map(\.id))
    }
    return targetArticle.map { .articles([$0.id]) }
  }

  /// The one article that is read or chosen.
  var targetArticle: ArticleSummary? {
    focus == .article || focus == .entities ? article?.article.summary : list.chosen
  }

  mutating func performOnArticles(_ command: Command, _ count: Int?) -> [Effect]? {
    switch command {
    case .toggleRead: return toggleRead()
    case .allRead: return change(.setRead(.query(list.filter.query), true))
    case .delete: return targets.map { delete($0) } ?? []
    case .followUp: return toggleFollowUp()
    case .followUpForm: return openFollowUpForm()
    case .snooze: return snooze(days: count ?? 1)
    case .openLink: return openLink(count)
    case .copy: return copy()
    // Even where no article is there yet: what is typed next is for the prompt, and no command.
    case .pipe: return ask(Prompt(.pipe))
    default: return nil
    }
  }

  private mutating func toggleRead() -> [Effect] {
    guard let targets else { return [] }
    let isRead =
      switch targets {
      case .query: true
      case .articles(let ids): !ids.allSatisfy { summary(of: $0)?.isRead ?? true }
      }
    return change(.setRead(targets, isRead))
  }

  /// The article's row as far as it is in memory.
  func summary(of id: Int64) -> ArticleSummary? {
    if let open = article, open.id == id { return open.article.summary }
    return list.summary(of: id)
  }

  private mutating func delete(_ targets: Selection) -> [Effect] {
    let effects = change(.delete(targets))
    guard case .articles(let ids) = targets else { return effects + reload() }
    list.remove(Set(ids))
    list.cursor.choose(list.cursor.selected, count: list.rowCount)
    list.clearSelection()
    if focus == .article || focus == .entities { focus = .list }
    article = nil
    return effects + follow() + prefetch()
  }

  // MARK: - Follow-up

  private mutating func toggleFollowUp() -> [Effect] {
    guard let targets else { return [] }
    guard case .articles(let ids) = targets else {
      return change(.followUpEach(targets, status: .open, note: nil, due: .keep))
    }
    let areAllMarked = ids.allSatisfy { isToFollowUp($0) }
    if let id = ids.first, ids.count == 1 {
      return change(
        areAllMarked
          ? .removeFollowUp(.article(id))
          : .followUp(.article(id), status: .open, note: nil, due: .keep))
    }
    let unmarked = ids.filter { !isToFollowUp($0) }
    return change(
      areAllMarked
        ? .removeFollowUpEach(targets)
        : .followUpEach(.articles(unmarked), status: .open, note: nil, due: .keep))
  }

  private func isToFollowUp(_ id: Int64) -> Bool {
    guard let status = summary(of: id)?.followUp else { return false }
    return status != .done
  }

  private mutating func openFollowUpForm() -> [Effect] {
    guard let targets, let target = targetArticle else { return [] }
    if let count = count(of: targets), count != 1 {
      let title = SafeText(counted(count, "article"))
      return open(
        .form(FollowUpForm(.articles(targets), title: title, existing: nil, today: today)))
    }
    let existing = article.flatMap { $0.id == target.id ? $0.article.followUp : nil }
    return open(
      .form(
        FollowUpForm(
          .one(.article(target.id)), title: target.title, existing: existing, today: today)))
  }

  /// Puts the follow-up's due date off, from the due date or from today, whichever is later.
  private mutating func snooze(days: Int) -> [Effect] {
    guard let targets else { return [] }
    if let target = targetArticle, count(of: targets) == 1 {
      let start = max(target.due ?? today, today)
      let status = target.followUp.map { $0 == .done ? .open : $0 } ?? .open
      return change(
        .followUp(
          .article(target.id), status: status, note: nil, due: .set(start.adding(days: days))))
    }
    return change(.followUpEach(targets, status: nil, note: nil, due: .putOff(days: days)))
  }

  /// How many articles are meant; `nil` where that is not counted.
  private func count(of targets: Selection) -> Int? {
    if case .articles(let ids) = targets { ids.count } else { list.total }
  }

  // MARK: - Taking elsewhere

  private mutating func copy() -> [Effect] {
    guard let target = targetArticle else { return [] }
    let text = target.url ?? (article?.id == target.id ? article?.article.body : nil)
    guard let text else { return fail("The article has no address, and is not open") }
    return [.copy(text)] + say(target.url == nil ? "Copied the text" : "Copied \(text)")
  }
}
