// What a change did, in words for the bottom line.
import CleanText
import NewsModel

extension ChangeResult {
  /// What was done, as a message says it.
  func inWords(today: CalendarDay) -> SafeText {
    let articles = counted(count, "article")
    switch change {
    case .setRead(_, let isRead): return "Marked \(articles) \(isRead ? "read" : "unread")"
    case .delete: return "Deleted \(articles)"
    case .tag(_, let add, let remove): return tagWords(add: add, remove: remove, articles)
    case .followUp(_, let status, _, let due): return followUpWords(status, due, today: today)
    case .removeFollowUp: return "No longer to follow up"
    case .followUpEach(_, let status, _, let due):
      return "\(followUpWords(status ?? .open, due, today: today)): \(articles)"
    case .removeFollowUpEach: return "No longer to follow up: \(articles)"
    case .tellApart: return "Told apart, and kept so"
    case .watch(_, let isWatched): return isWatched ? "Watching" : "No longer watching"
    case .rename(_, let name): return "Renamed to \(name)"
    case .retype(_, let kind): return "Changed the kind to \(kind.rawValue)"
    case .merge: return "Merged the two names"
    case .split(_, let alias): return "Made \(alias) a name of its own"
    case .reject: return "Not a name any more"
    case .saveView(let name, _): return "Saved the view \(name)"
    case .deleteView(let name): return "Deleted the view \(name)"
    case .moveView(let name, _): return "Moved the view \(name)"
    }
  }

  private func tagWords(add: [SafeText], remove: [SafeText], _ articles: String) -> SafeText {
    let added = add.map(\.string).joined(separator: ", ")
    let removed = remove.map(\.string).joined(separator: ", ")
    if remove.isEmpty { return "Tagged \(articles) \(added)" }
    if add.isEmpty { return "Took the tag \(removed) from \(articles)" }
    return "Tagged \(articles) \(added), not \(removed)"
  }

  private func followUpWords(
    _ status: FollowUp.Status, _ due: Change.DueChange, today: CalendarDay
  ) -> SafeText {
    let base: SafeText =
      switch status {
      case .open: "To follow up"
      case .waiting: "Waiting"
      case .done: "Done"
      }
    return switch due {
    case .set(let day): "\(base), due \(day.asDue(on: today))"
    case .putOff(let days): "Put off by \(counted(days, "day"))"
    case .keep, .clear: base
    }
  }
}
