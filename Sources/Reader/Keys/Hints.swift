// What the bottom line offers, most useful first.

extension KeyContext {
  /// The commands worth a hint where this context is the nearest, most useful first.
  var hintedCommands: [Command] {
    switch self {
    case .list:
      [.open, .tags, .followUp, .search, .select, .sort, .entities, .undo, .commandLine, .help]
    case .sidebar: [.open, .fold, .close, .commandLine, .help]
    case .article:
      [
        .close, .entities, .tags, .followUp, .nextMention, .nextUnread, .search, .openLink,
        .timeline, .help,
      ]
    case .entities: [.open, .nextMention, .watch, .fold, .highlight, .close, .help]
    case .entityPage:
      [.open, .nextPane, .rename, .merge, .retype, .reject, .watch, .followUp, .timeline, .close]
    case .timeline: [.open, .toggle, .close]
    case .agenda: [.open, .done, .followUpForm, .snooze, .wait, .delete, .close]
    case .textPage: [.close]
    case .help: [.search, .close]
    case .prompt: [.accept, .complete, .cancel]
    case .picker: [.accept, .toggle, .cancel]
    case .form: [.accept, .nextField, .editor, .cancel]
    case .linkHints: [.accept, .cancel]
    case .always, .everywhere, .moving, .panes, .typing: []
    }
  }
}
