// A command with its keys, where they work, and the words that help and hints use.

/// Where a binding works.
///
/// Each place of the reader looks into several of these, nearest first.
public enum KeyContext: String, CaseIterable, Hashable, Sendable {
  /// Everywhere, also while typing.
  case always
  /// Everywhere but where text is typed.
  case everywhere
  /// Wherever there are rows or lines to move over.
  case moving
  /// In any of the four panes.
  case panes
  case sidebar, list, article, entities
  case entityPage = "entity-page"
  case timeline, agenda
  /// A page of plain text: what a command printed.
  case textPage = "text-page"
  case help
  /// Wherever text is typed.
  case typing
  case prompt, picker
  case form
  case linkHints = "link-hints"
}

extension KeyContext {
  /// The heading under which help lists the context's bindings.
  public var title: String {
    switch self {
    case .always: "Everywhere, also while typing"
    case .everywhere: "Everywhere"
    case .moving: "Moving"
    case .panes: "In the panes"
    case .sidebar: "In the sidebar"
    case .list: "In the list"
    case .article: "In the article"
    case .entities: "In the entities pane"
    case .entityPage: "On an entity's page"
    case .timeline: "In the timeline"
    case .agenda: "In the agenda"
    case .textPage: "On a page of text"
    case .help: "In this help"
    case .typing: "While typing"
    case .prompt: "On the bottom line"
    case .picker: "In a picker"
    case .form: "In the follow-up form"
    case .linkHints: "While links are numbered"
    }
  }
}

/// A command with the keys that call it.
public struct Binding: Equatable, Sendable {
  public var command: Command
  public var context: KeyContext
  /// Each is one key or several in a row, in the notation of `KeyNotation`.
  public var keys: [String]
  /// One or two words for the bottom line, or `nil` where the key speaks for itself.
  public var hint: String?
  /// One phrase for the help.
  public var help: String

  init(
    _ command: Command, in context: KeyContext, _ keys: String..., hint: String? = nil,
    help: String
  ) {
    (self.command, self.context, self.keys) = (command, context, keys)
    (self.hint, self.help) = (hint, help)
  }
}
