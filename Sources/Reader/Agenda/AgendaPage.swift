// The agenda: what is to be followed up, by the day it is due, overdue first.
import CleanText
import NewsModel

/// The agenda's page.
public struct AgendaPage: Equatable, Sendable {
  /// A line of the agenda.
  enum Row: Equatable, Sendable {
    case title(SafeText, count: Int, isOverdue: Bool)
    case item(FollowUp)
    case gap

    var isChoosable: Bool {
      if case .item = self { true } else { false }
    }
  }

  private(set) var isLoaded = false
  private(set) var rows: [Row] = []
  var cursor = RowCursor()

  /// Takes what is to be done, those due first; what was chosen stays so, else what follows it.
  mutating func show(_ followUps: [FollowUp], today: CalendarDay) {
    let before = chosen?.id
    isLoaded = true
    rows = []
    for group in AgendaGroup.allCases {
      let found = followUps.filter { AgendaGroup($0, today: today) == group }
      guard !found.isEmpty else { continue }
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.title(group.title, count: found.count, isOverdue: group == .overdue))
      rows += found.map(Row.item)
    }
    let place = before.flatMap { id in
      rows.firstIndex { if case .item(let one) = $0 { one.id == id } else { false } }
    }
    cursor.choose(place ?? cursor.selected, count: rows.count) { rows[$0].isChoosable }
  }

  var chosen: FollowUp? {
    guard rows.indices.contains(cursor.selected), case .item(let followUp) = rows[cursor.selected]
    else { return nil }
    return followUp
  }
}

/// When something is due, as the agenda groups it.
private enum AgendaGroup: CaseIterable {
  case overdue, today, nextDays, later, someday

  init(_ followUp: FollowUp, today: CalendarDay) {
    guard let due = followUp.due else {
      self = .someday
      return
    }
    self =
      switch due.daysSince1970 - today.daysSince1970 {
      case ..<0: .overdue
      case 0: .today
      case 1...7: .nextDays
      default: .later
      }
  }

  var title: SafeText {
    switch self {
    case .overdue: "Overdue"
    case .today: "Today"
    case .nextDays: "In the next seven days"
    case .later: "Later"
    case .someday: "Without a day"
    }
  }
}
