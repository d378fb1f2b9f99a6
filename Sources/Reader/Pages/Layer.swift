// What lies over the panes: pages and overlays, a stack of which the topmost sees a key first.

/// A page or an overlay.
public enum Layer: Equatable, Sendable {
  case entityPage(EntityPage)
  case timeline(TimelinePage)
  case agenda(AgendaPage)
  case text(TextPage)
  case help(HelpPage)
  case picker(Picker)
  case form(FollowUpForm)
  case prompt(Prompt)
  case linkHints

  /// Whether it takes the place of the panes; overlays leave them in view.
  var isPage: Bool {
    switch self {
    case .entityPage, .timeline, .agenda, .text, .help: true
    case .picker, .form, .prompt, .linkHints: false
    }
  }

  /// Whether keys without a binding are typed into it.
  var takesText: Bool {
    switch self {
    case .picker, .form, .prompt: true
    default: false
    }
  }

  /// Where its keys are looked up, nearest first.
  var contexts: [KeyContext] {
    switch self {
    case .entityPage: [.entityPage, .moving, .everywhere, .always]
    case .timeline: [.timeline, .moving, .everywhere, .always]
    case .agenda: [.agenda, .moving, .everywhere, .always]
    case .text: [.textPage, .moving, .everywhere, .always]
    case .help: [.help, .moving, .everywhere, .always]
    case .picker: [.picker, .typing, .always]
    case .form: [.form, .typing, .always]
    case .prompt: [.prompt, .typing, .always]
    case .linkHints: [.linkHints, .everywhere, .always]
    }
  }
}
