// Everything that a theme can give a look, and the look it has if the theme says nothing.

/// What a theme can style; the raw values are the keys of a theme file's `roles`.
public enum Role: String, CaseIterable, Hashable, Sendable {
  // The screen.
  /// What everything is drawn on, and plain text on it.
  case ground
  /// Plain text on whatever it stands, such as a chosen row.
  case text
  /// What is there but seldom read: dates, counts, captions.
  case dim
  /// The program's name and where one is, in the top line.
  case brand
  /// The title of a pane, with and without the focus.
  case title
  case focusedTitle = "title.focused"
  case rule
  case message
  case error
  case overdue
  case hintKey = "hint.key"
  case hintText = "hint.text"
  case progress

  // Rows.
  /// The chosen row of the focused pane, and of the others.
  case selected
  case unfocusedSelected = "selected.unfocused"
  /// The chosen article's row; as `selected` if not set.
  case articleSelected = "article.selected"
  /// The `▌` of the chosen row.
  case bar
  /// Rows that are selected for a bulk action.
  case picked
  case unread
  case read
  case date
  case tag
  case source
  case count
  case group = "sidebar.group"

  // Marks.
  case unreadMark = "mark.unread"
  case followUpMark = "mark.follow-up"
  case storyMark = "mark.story"
  case watchedMark = "mark.watched"
  case inferredMark = "mark.inferred"

  // The article.
  case headline
  case metadata
  case heading
  case quote
  case code
  case table
  case link
  case linkNumber = "link.number"
  case emphasis
  case image
  case match
  case currentMatch = "match.current"

  // Entities in the text and in lists.
  case person = "entity.person"
  case organization = "entity.organization"
  case place = "entity.place"
  case entityDate = "entity.date"
  case role = "entity.role"
  case other = "entity.other"
  /// The mentions of the chosen entity.
  case chosenEntity = "entity.chosen"

  // Forms, pickers and overlays.
  case field
  case label
  case placeholder
  case overlay
  case sparkline
}

extension Role {
  /// The look that a role has where the theme says nothing.
  enum Fallback {
    case spec(String)
    case same(Role)
  }

  /// The look without a theme's word, as a theme would write it: `base0A underline`, or `as dim`
  /// for a role that follows another.
  public var defaultLook: String {
    switch fallback {
    case .spec(let text): text
    case .same(let role): "as \(role.rawValue)"
    }
  }

  var fallback: Fallback {
    switch self {
    case .ground: .spec("base05 on base00")
    case .text: .spec("base05")
    case .dim: .spec("base04")
    case .brand: .spec("base06 bold")
    case .title: .spec("base04")
    case .focusedTitle: .spec("base0D bold")
    case .rule: .spec("base02")
    case .message: .spec("base0B")
    case .error: .spec("base08 bold")
    case .overdue: .spec("base08 bold")
    case .hintKey: .spec("base06 bold")
    case .hintText: .same(.dim)
    case .progress: .spec("base0D")
    case .selected: .spec("base06 on base02")
    case .unfocusedSelected: .spec("base05 on base01")
    case .articleSelected: .same(.selected)
    case .bar: .spec("base0D")
    case .picked: .spec("base0C")
    case .unread: .spec("base06 bold")
    case .read: .same(.text)
    case .date, .source, .count: .same(.dim)
    case .tag: .spec("base0C")
    case .group: .same(.title)
    case .unreadMark: .spec("base0D")
    case .followUpMark: .spec("base09")
    case .storyMark: .spec("base0E")
    case .watchedMark: .spec("base0A")
    case .inferredMark: .spec("base09")
    default: articleFallback
    }
  }

  private var articleFallback: Fallback {
    switch self {
    case .headline: .spec("base06 bold")
    case .metadata: .same(.dim)
    case .heading: .spec("base0D bold")
    case .quote: .spec("base04 italic")
    case .code: .spec("base0B")
    case .table: .same(.text)
    case .link: .spec("base0D underline")
    case .linkNumber: .same(.dim)
    case .emphasis: .spec("italic")
    case .image: .same(.dim)
    case .match: .spec("base00 on base0A")
    case .currentMatch: .spec("base00 on base09 bold")
    case .person: .spec("base0A underline")
    case .organization: .spec("base0C bold")
    case .place: .spec("base0B italic")
    case .entityDate: .spec("base06 dim underline")
    case .role: .spec("base0E")
    case .other: .spec("base0F italic")
    case .chosenEntity: .spec("reverse")
    case .field: .spec("base06 on base01")
    case .label, .placeholder: .same(.dim)
    case .overlay: .spec("base05 on base01")
    case .sparkline: .spec("base0C")
    default: .same(.text)
    }
  }
}
