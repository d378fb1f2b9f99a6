// What happened: a key, or the result of an effect.
import CleanText
import NewsModel
import TerminalUI

/// Something that happened.
public enum Message: Sendable {
  /// What the terminal reports: a key, a click, a paste, a new size.
  case event(Event)

  // MARK: Answers of the store
  case overviewLoaded(Overview)
  case pageLoaded(ArticlePage, PageRequest, ticket: Int)
  case counted(Int, ticket: Int)
  /// Counts by the filters' texts.
  case filtersCounted([String: Int])
  /// `nil` when the store does not have it any more.
  case articleLoaded(StoredArticle?, id: Int64)
  case entityLoaded(EntityProfile?, id: Int64)
  case timelineLoaded([TimelineEntry], TimelineScope)
  case storiesLoaded([Story], of: Query)
  case agendaLoaded([FollowUp])
  case completionsFound([String], for: Completing)
  case entitiesFound([Entity], for: String)
  case changed(ChangeResult)
  case undone(ChangeResult?)
  case redone(ChangeResult?)
  /// A look or a reading was noted.
  case noted
  /// The store was changed by another process.
  case storeChanged

  // MARK: Answers of the world
  case edited(SafeText?)
  case printed(SafeText, command: String, succeeded: Bool)
  case progressed(Job.Progress)
  case jobEnded(Job.Kind, summary: SafeText, succeeded: Bool)
  /// The theme of this name is in use now.
  case themeLoaded(String)
  case said(SafeText)
  case failed(SafeText)
  case elapsed(Timer)
  case dayBegan(CalendarDay)

  /// Whether the screen may look otherwise once the model has taken it.
  public var isSeen: Bool {
    // What the list's rest asks for is seen when it has come.
    if case .elapsed(.follow) = self { false } else { true }
  }
}
