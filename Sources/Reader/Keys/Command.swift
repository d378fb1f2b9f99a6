// What a key can ask for. The raw values are the names that `config.yaml` binds keys to.

/// Something that a key, a click or a line of the command line asks the reader to do.
public enum Command: String, CaseIterable, Hashable, Sendable {
  // MARK: Moving
  case down, up
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case first, last
  case paneRight = "pane-right"
  case paneLeft = "pane-left"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"

  // MARK: Opening and closing
  case open
  case close
  case quit
  case cancel
  case back

  // MARK: Finding
  case search
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case nextUnread = "next-unread"
  case previousUnread = "previous-unread"
  case nextMention = "next-mention"
  case previousMention = "previous-mention"
  case sort
  case saveView = "save-view"

  // MARK: Marking
  case tags
  case followUp = "follow-up"
  case followUpForm = "follow-up-form"
  case snooze
  case toggleRead = "toggle-read"
  case allRead = "all-read"
  case done, wait
  case select
  case selectRange = "select-range"
  case selectAll = "select-all"
  case delete
  case undo, redo

  // MARK: Taking elsewhere
  case openLink = "open-link"
  case copy
  case pipe
  case refresh
  case importFiles = "import"

  // MARK: Names
  case entities
  case watch
  case rename, merge, reject, retype
  case fold
  case foldAll = "fold-all"
  case highlight
  case tellApart = "tell-apart"

  // MARK: Pages
  case timeline, stories, agenda
  case raw
  case justify

  // MARK: The program
  case commandLine = "command-line"
  case help
  case redraw
  case suspend

  // MARK: Views in the sidebar
  case moveViewUp = "move-view-up"
  case moveViewDown = "move-view-down"
  case editView = "edit-view"

  // MARK: Typing
  case accept
  case toggle
  case complete
  case completeBack = "complete-back"
  case older, newer
  case deleteBack = "delete-back"
  case deleteForward = "delete-forward"
  case deleteWord = "delete-word"
  case deleteToStart = "delete-to-start"
  case deleteToEnd = "delete-to-end"
  case cursorLeft = "cursor-left"
  case cursorRight = "cursor-right"
  case cursorStart = "cursor-start"
  case cursorEnd = "cursor-end"
  case nextField = "next-field"
  case previousField = "previous-field"
  case editor
}

extension Command {
  /// Whether it goes over rows or lines and does nothing else.
  var isMove: Bool {
    switch self {
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last: true
    default: false
    }
  }
}
