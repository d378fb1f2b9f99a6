// The mouse: clicks, the wheel, dragging borders.
import NewsModel
import Reader
import TerminalUI
import Testing

@Test func aClickChoosesARowAndASecondOneOpensIt() {
  var session = Session.started()

  session.click(row: 3, column: 20)
  let chosen = session.frame.rows[3]
  session.click(row: 3, column: 20)

  #expect(chosen.hasPrefix("▌02 May   ● Ferry service"))
  #expect(session.model.focus == .article)
}

@Test func aClickOnANameInTheTextChoosesTheEntity() {
  var session = Session.started(columns: 160, rows: 30)
  guard let row = session.frame.rows.firstIndex(where: { $0.contains("colleague Jānis Ozols") }),
    let column = session.column(of: "Jānis Ozols", row: row)
  else {
    Issue.record("no name on the screen")
    return
  }

  session.click(row: row, column: column + 2)

  #expect(session.frame.rows.contains { $0.contains("│▌Jānis Ozols") })
}

@Test func aClickOnAnEntitysPageChoosesARowOfEitherListAndASecondOneOpensIt() throws {
  var session = Session.started(columns: 100, rows: 24)
  session.press("e enter")
  let frame = session.frame.rows
  let articleRow = try #require(frame.firstIndex { $0.contains("Storm warning for the whole") })
  let companionRow = try #require(frame.firstIndex { $0.contains("Jānis Ozols  ") })

  session.click(row: companionRow, column: 75)
  let hint = session.frame.rows.last ?? ""
  session.click(row: articleRow, column: 20)
  let chosen = session.frame.rows[articleRow]
  session.click(row: articleRow, column: 20)

  #expect(hint.contains("articles"))
  #expect(chosen.hasPrefix("▌30 Apr"))
  #expect(session.model.focus == .article)
  #expect(session.model.layers.isEmpty)
}

@Test func aClickInAPickerChoosesAndASecondOneTakesIt() {
  var session = Session.started()
  session.press("t")
  guard let row = session.frame.rows.firstIndex(where: { $0.contains("Weather") }) else {
    Issue.record("no tag on the screen")
    return
  }

  session.click(row: row, column: 6)
  let chosen = session.frame.rows[row]
  session.click(row: row, column: 6)

  #expect(chosen.hasPrefix("▌  Weather"))
  #expect(session.text.contains("1 of 6"))
  #expect(session.model.layers.isEmpty)
}

@Test func aSecondClickInTheAgendaOpensTheArticle() {
  var session = Session.started()
  session.agenda = [
    FollowUp(
      id: 1, target: .article(2), title: "Harbour strike", status: .open, note: "", due: nil,
      created: 0, updated: 0, history: [])
  ]
  session.press("D")

  session.click(row: 4, column: 20)

  #expect(session.model.focus == .article)
  #expect(session.text.contains("Harbour strike enters its second week.\n"))
}

@Test func theWheelScrollsThePaneUnderIt() {
  var session = Session.started()

  session.send(.event(.mouse(Mouse(.wheelDown, at: Position(row: 2, column: 4)))))

  #expect(session.frame.rows[1].contains("Harbour strike"))
}

@Test func aRuleCanBeDragged() {
  var session = Session.started(columns: 160, rows: 30)

  session.send(.event(.mouse(Mouse(.press(.left), at: Position(row: 9, column: 20)))))
  session.send(.event(.mouse(Mouse(.drag(.left), at: Position(row: 9, column: 30)))))
  session.send(.event(.mouse(Mouse(.release(.left), at: Position(row: 9, column: 30)))))

  #expect(session.model.layout.panes[.sidebar]?.columns == 30)
}

extension Session {
  fileprivate mutating func click(row: Int, column: Int) {
    let position = Position(row: row, column: column)
    send(.event(.mouse(Mouse(.press(.left), at: position))))
    send(.event(.mouse(Mouse(.release(.left), at: position))))
  }

  /// The column where a text begins on a row.
  fileprivate func column(of text: String, row: Int) -> Int? {
    let cells = (0..<frame.size.columns).map { frame[row, $0].text }
    return cells.indices.first { cells[$0...].joined().hasPrefix(text) }
  }
}
