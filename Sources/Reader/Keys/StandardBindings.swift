// Every binding that Dateline comes with: the one source of help, hints and `dateline keys`.
import NewsModel

extension KeyMap {
  /// The bindings as they come, in the order in which help lists them.
  static let standardBindings: [Binding] =
    movingBindings + everywhereBindings + paneBindings + singlePaneBindings + pageBindings
    + typingBindings
}

private let movingBindings: [Binding] = [
  Binding(.down, in: .moving, "j", "Down", help: "next row or line"),
  Binding(.up, in: .moving, "k", "Up", help: "previous row or line"),
  Binding(.pageDown, in: .moving, "^F", "PgDn", "Space", help: "a page down"),
  Binding(.pageUp, in: .moving, "^B", "PgUp", help: "a page up"),
  Binding(.halfPageDown, in: .moving, "^D", help: "half a page down"),
  Binding(.halfPageUp, in: .moving, "^U", help: "half a page up"),
  Binding(.first, in: .moving, "g", "Home", help: "to the start"),
  Binding(.last, in: .moving, "G", "End", help: "to the end"),
]

private let everywhereBindings: [Binding] = [
  Binding(
    .close, in: .everywhere, "q", hint: "back",
    help: "close the topmost page, the article or the filter; from the bare list, quit"),
  Binding(.quit, in: .everywhere, "Q", hint: "quit", help: "quit"),
  Binding(.cancel, in: .everywhere, "Esc", "^C", help: "cancel and close; never quits"),
  Binding(.back, in: .everywhere, "^O", help: "back to where you were"),
  Binding(.undo, in: .everywhere, "u", hint: "undo", help: "undo the last change"),
  Binding(.redo, in: .everywhere, "^R", hint: "redo", help: "redo what was undone"),
  Binding(.refresh, in: .everywhere, "r", hint: "refresh", help: "look for new articles"),
  Binding(.importFiles, in: .everywhere, "i", hint: "import", help: "import files or folders"),
  Binding(.commandLine, in: .everywhere, ":", hint: "command", help: "the command line"),
  Binding(.help, in: .everywhere, "?", "F1", hint: "help", help: "every key"),
  Binding(.redraw, in: .always, "^L", help: "draw the screen anew"),
  Binding(.suspend, in: .always, "^Z", help: "suspend; `fg` comes back"),
]

private let paneBindings: [Binding] = [
  Binding(.paneLeft, in: .panes, "h", "Left", help: "to the pane on the left"),
  Binding(.paneRight, in: .panes, "l", "Right", help: "to the pane on the right"),
  Binding(.nextPane, in: .panes, "Tab", help: "to the next pane"),
  Binding(.previousPane, in: .panes, "S-Tab", help: "to the pane before"),
  Binding(.open, in: .panes, "Enter", hint: "open", help: "open what is chosen"),
  Binding(
    .search, in: .panes, "/", hint: "search", help: "filter the list; in an article, find in it"),
  Binding(.nextMatch, in: .panes, "n", hint: "next match", help: "next match"),
  Binding(.previousMatch, in: .panes, "N", help: "previous match"),
  Binding(.nextUnread, in: .panes, "J", hint: "next unread", help: "next unread article"),
  Binding(.previousUnread, in: .panes, "K", help: "previous unread article"),
  Binding(
    .nextMention, in: .panes, "]", hint: "next mention",
    help: "next mention, of the chosen entity if one is chosen"),
  Binding(.previousMention, in: .panes, "[", help: "previous mention"),
  Binding(.entities, in: .panes, "e", hint: "entities", help: "to the entities and back"),
  Binding(
    .tags, in: .panes, "t", hint: "tag",
    help: "tags: Enter filters, Space sets or clears"),
  Binding(
    .followUp, in: .panes, "f", hint: "follow up", help: "mark to follow up, or unmark"),
  Binding(
    .followUpForm, in: .panes, "F", help: "follow up with a note, a due date and a status"),
  Binding(.snooze, in: .panes, "z", help: "put the follow-up off: 1z a day, 7z a week"),
  Binding(.toggleRead, in: .panes, "m", hint: "read", help: "mark read or unread"),
  Binding(.allRead, in: .panes, "A", help: "mark all shown as read"),
  Binding(.delete, in: .panes, "d", help: "delete"),
  Binding(
    .openLink, in: .panes, "o", hint: "links",
    help: "open a link: 12o the twelfth, o alone shows their numbers"),
  Binding(.copy, in: .panes, "y", help: "copy the address, or the text where there is none"),
  Binding(.pipe, in: .panes, "|", help: "pipe the article to a command"),
  Binding(.timeline, in: .panes, "T", hint: "timeline", help: "the dated events"),
  Binding(
    .stories, in: .panes, "S", hint: "stories",
    help: "gather articles that tell the same event, or let go of them"),
  Binding(.agenda, in: .panes, "D", hint: "what is due", help: "the agenda: what is due when"),
  Binding(.raw, in: .panes, "R", help: "the raw text, with what cleaning dropped"),
  Binding(.saveView, in: .panes, "+", help: "save the filter as a view"),
]

private let singlePaneBindings: [Binding] = [
  Binding(.select, in: .list, "v", hint: "select", help: "select, and go on"),
  Binding(.selectRange, in: .list, "V", help: "select from the last selected to here"),
  Binding(.selectAll, in: .list, "a", help: "select all that the filter finds"),
  Binding(.sort, in: .list, "s", hint: "sort", help: "sort by date, source, relevance or due date"),
  Binding(.nextMatch, in: .list, "n", hint: "next story", help: "next story, where S gathers them"),
  Binding(.previousMatch, in: .list, "N", help: "previous story"),
  Binding(.fold, in: .list, "c", hint: "fold", help: "fold or unfold the story"),
  Binding(.foldAll, in: .list, "C", help: "fold or unfold all stories"),
  Binding(
    .tellApart, in: .list, "X", hint: "not the same",
    help: "this article, or this story, does not tell the same event: kept so"),
  Binding(.justify, in: .article, "=", help: "justified or ragged lines"),
  Binding(.fold, in: .sidebar, "c", hint: "fold", help: "fold or unfold the group"),
  Binding(.editView, in: .sidebar, "E", help: "edit the view's query"),
  Binding(.moveViewDown, in: .sidebar, ">", help: "move the view down"),
  Binding(.moveViewUp, in: .sidebar, "<", help: "move the view up"),
  Binding(.delete, in: .sidebar, "d", help: "delete the view"),
  Binding(.watch, in: .sidebar, "*", help: "stop watching"),
  Binding(.watch, in: .entities, "*", hint: "watch", help: "watch, or stop watching"),
  Binding(.fold, in: .entities, "c", hint: "only this kind", help: "show this kind alone, or all"),
  Binding(
    .highlight, in: .entities, "x", hint: "highlight",
    help: "highlight this kind in the text, or not"),
]

private let pageBindings: [Binding] = [
  Binding(.open, in: .entityPage, "Enter", hint: "open", help: "open the article or the evidence"),
  Binding(.nextPane, in: .entityPage, "Tab", "l", "Right", hint: "next part", help: "next part"),
  Binding(.previousPane, in: .entityPage, "S-Tab", "h", "Left", help: "previous part"),
  Binding(.rename, in: .entityPage, "R", hint: "rename", help: "rename"),
  Binding(.merge, in: .entityPage, "M", hint: "merge", help: "merge into another"),
  Binding(.retype, in: .entityPage, "K", hint: "kind", help: "change the kind"),
  Binding(.reject, in: .entityPage, "X", hint: "not a name", help: "this is not a name"),
  Binding(.watch, in: .entityPage, "*", hint: "watch", help: "watch, or stop watching"),
  Binding(.followUp, in: .entityPage, "f", hint: "follow up", help: "mark to follow up, or unmark"),
  Binding(
    .followUpForm, in: .entityPage, "F",
    help: "follow up with a note, a due date and a status"),
  Binding(.timeline, in: .entityPage, "T", hint: "timeline", help: "the dated events"),
  Binding(.search, in: .entityPage, "/", help: "filter the list by this name"),
  Binding(.open, in: .timeline, "Enter", hint: "open", help: "open the article at the date"),
  Binding(.toggle, in: .timeline, "T", hint: "published", help: "show publication dates too"),
  Binding(.open, in: .agenda, "Enter", hint: "open", help: "open the article or the name"),
  Binding(.done, in: .agenda, "f", "x", hint: "done", help: "it is done"),
  Binding(.followUpForm, in: .agenda, "F", hint: "edit", help: "edit note, due date and status"),
  Binding(.snooze, in: .agenda, "z", hint: "put off", help: "put it off: 1z a day, 7z a week"),
  Binding(.wait, in: .agenda, "w", hint: "waiting", help: "it waits for somebody, or no longer"),
  Binding(.delete, in: .agenda, "d", hint: "unmark", help: "no longer to follow up"),
  Binding(.search, in: .help, "/", hint: "search", help: "search this help"),
  Binding(.cancel, in: .linkHints, "Esc", hint: "leave", help: "leave the links alone"),
  Binding(.accept, in: .linkHints, "Enter", hint: "open", help: "open the link of the number"),
]

private let typingBindings: [Binding] = [
  Binding(.accept, in: .typing, "Enter", hint: "accept", help: "accept"),
  Binding(.cancel, in: .typing, "Esc", "^C", "^G", hint: "leave as it was", help: "cancel"),
  Binding(.deleteBack, in: .typing, "Backspace", "^H", help: "delete before the cursor"),
  Binding(.deleteForward, in: .typing, "Delete", help: "delete at the cursor"),
  Binding(.deleteWord, in: .typing, "^W", help: "delete the word before the cursor"),
  Binding(.deleteToStart, in: .typing, "^U", help: "delete to the start"),
  Binding(.deleteToEnd, in: .typing, "^K", help: "delete to the end"),
  Binding(.cursorLeft, in: .typing, "Left", "^B", help: "left"),
  Binding(.cursorRight, in: .typing, "Right", "^F", help: "right"),
  Binding(.cursorStart, in: .typing, "Home", "^A", help: "to the start"),
  Binding(.cursorEnd, in: .typing, "End", "^E", help: "to the end"),
  Binding(.complete, in: .prompt, "Tab", hint: "complete", help: "complete"),
  Binding(.completeBack, in: .prompt, "S-Tab", help: "complete, backwards"),
  Binding(.older, in: .prompt, "Up", "^P", help: "older line"),
  Binding(.newer, in: .prompt, "Down", "^N", help: "newer line"),
  Binding(.down, in: .picker, "Down", "^N", "^J", help: "next row"),
  Binding(.up, in: .picker, "Up", "^P", help: "previous row"),
  Binding(.pageDown, in: .picker, "PgDn", help: "a page down"),
  Binding(.pageUp, in: .picker, "PgUp", help: "a page up"),
  Binding(
    .toggle, in: .picker, "Space", hint: "set or clear",
    help: "set or clear the tag; after a quotation mark, a blank in its name"),
  Binding(.accept, in: .form, "Enter", hint: "save", help: "save"),
  Binding(.nextField, in: .form, "Tab", "Down", hint: "next field", help: "next field"),
  Binding(.previousField, in: .form, "S-Tab", "Up", help: "previous field"),
  Binding(.editor, in: .form, "^E", hint: "edit in $EDITOR", help: "write the note in $EDITOR"),
]
