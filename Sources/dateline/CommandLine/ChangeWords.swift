// What a change did, in words.
import CleanText
import NewsModel

/// What a change did: `12 articles marked as read`.
func summary(of result: ChangeResult) -> String {
  let articles = counted(result.count, "article")
  switch result.change {
  case .setRead(_, let isRead): return "\(articles) marked as \(isRead ? "read" : "unread")"
  case .delete: return "\(articles) deleted"
  case .tag(_, let add, let remove):
    let words = add.map { "+\($0)" } + remove.map { "-\($0)" }
    return "\(articles) tagged \(words.joined(separator: " "))"
  case .followUp(_, let status, _, _): return "follow-up \(status.rawValue)"
  case .removeFollowUp: return "follow-up removed"
  case .followUpEach(_, let status, _, _):
    return "\(articles): follow-up \(status?.rawValue ?? "changed")"
  case .removeFollowUpEach: return "\(articles): follow-up removed"
  case .tellApart: return "told apart"
  case .watch(_, let isWatched): return isWatched ? "watched" : "no longer watched"
  case .rename(_, let name): return "renamed to \(name)"
  case .retype(_, let kind): return "is now of kind \(kind.rawValue)"
  case .merge: return "merged"
  case .split(_, let alias): return "\(alias) is an entity of its own"
  case .reject: return "is no name"
  case .saveView(let name, _): return "view \(name) saved"
  case .deleteView(let name): return "view \(name) deleted"
  case .moveView(let name, _): return "view \(name) moved"
  }
}
