// Work that the reader asks for. Effects are plain data: the executable does them, tests compare them.
import CleanText
import NewsModel

/// Work that `update` asks for, done elsewhere; what comes of it returns as a `Message`.
public enum Effect: Equatable, Sendable {
  // MARK: Reading the store
  case loadOverview
  /// A part of the list; `ticket` comes back with it, so that a late answer is told apart.
  case loadPage(PageRequest, ticket: Int)
  /// How many articles a query finds, asked for after the list is shown.
  case count(Query, ticket: Int)
  /// How many articles each of the sidebar's filters finds that the overview does not count.
  case countFilters([Filter])
  case loadArticle(Int64)
  case loadEntity(Int64)
  case loadTimeline(TimelineScope)
  case loadStories(Query)
  case loadAgenda
  /// Entities whose name begins or contains so, for choosing one.
  case findEntities(String)
  /// What completes the word that is being typed.
  case findCompletions(Completing)

  // MARK: Changing it
  case apply(Change)
  case undo
  case redo
  /// The reader looked at what is new about a watched entity.
  case markSeen(entity: Int64)
  /// An article was read by being open for a moment, which undo does not take back.
  case noteReading(article: Int64)

  // MARK: The world outside
  case openLink(SafeText)
  case copy(SafeText)
  case pipe(command: String, text: SafeText)
  /// Opens the reader's editor on a note; the text comes back as `Message.edited`.
  case edit(SafeText)
  /// Runs a command of the command line in a process of its own.
  case run([String])
  /// The same, with progress on the bottom line.
  case runJob(Job.Kind, [String])
  case cancelJob
  case saveHistory(name: String, lines: [String])
  /// Where articles were left, in scalars of their text.
  case savePositions([Int64: Int])
  case useTheme(String)

  // MARK: The program
  case wait(milliseconds: Int, Timer)
  case redraw
  case suspend
  case quit
}

/// What a timeline is drawn from.
public enum TimelineScope: Equatable, Sendable {
  case article(Int64)
  case query(Query)
  case entity(Int64)
}

/// A wait that was asked for; the number tells a late one from the one that counts.
public enum Timer: Equatable, Sendable {
  case markRead(article: Int64, number: Int)
  case whichKey(number: Int)
  case follow(number: Int)
  case message(number: Int)
}
