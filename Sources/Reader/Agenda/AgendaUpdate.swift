// What keys do in the agenda.
import CleanText
import NewsModel

extension Model {
  /// The topmost layer as the agenda.
  var agenda: AgendaPage? {
    get { if case .agenda(let page)? = layers.last { page } else { nil } }
    set { if let newValue, agenda != nil { layers[layers.count - 1] = .agenda(newValue) } }
  }

  mutating func openAgenda() -> [Effect] {
    rememberPlace()
    layers.append(.agenda(AgendaPage()))
    return [.loadAgenda]
  }

  mutating func take(agenda followUps: [FollowUp]) -> [Effect] {
    for (index, layer) in layers.enumerated() {
      guard case .agenda(var page) = layer else { continue }
      page.show(followUps, today: today)
      page.cursor.keepVisible(height: pageHeight, count: page.rows.count, above: 1)
      layers[index] = .agenda(page)
    }
    return []
  }

  mutating func performInAgenda(_ command: Command, _ count: Int?) -> [Effect]? {
    guard var page = agenda else { return nil }
    let rows = page.rows
    if page.cursor.perform(
      command, times: count, height: pageHeight, count: rows.count,
      isChoosable: { rows[$0].isChoosable })
    {
      page.cursor.keepVisible(height: pageHeight, count: rows.count, above: 1)
      agenda = page
      return []
    }
    guard let chosen = page.chosen else { return nil }
    switch command {
    case .open: return openTarget(of: chosen)
    case .done: return set(chosen, .done)
    case .wait: return set(chosen, chosen.status == .waiting ? .open : .waiting)
    case .followUpForm:
      return open(
        .form(
          FollowUpForm(.one(chosen.target), title: chosen.title, existing: chosen, today: today)))
    case .snooze: return set(chosen, chosen.status, due: .putOff(days: count ?? 1))
    case .delete: return change(.removeFollowUp(chosen.target))
    default: return nil
    }
  }

  private mutating func set(
    _ followUp: FollowUp, _ status: FollowUp.Status, due: Change.DueChange = .keep
  ) -> [Effect] {
    change(.followUp(followUp.target, status: status, note: nil, due: due))
  }

  private mutating func openTarget(of followUp: FollowUp) -> [Effect] {
    switch followUp.target {
    case .article(let id): return openArticle(id, at: nil)
    case .entity(let id):
      return openPage(of: Entity(id: id, name: followUp.title, kind: .other))
    }
  }
}
