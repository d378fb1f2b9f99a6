// The query's syntax tree. It says nothing of how a store answers it.
import CleanText

/// A query: what a reader types to filter, as a tree.
public indirect enum Query: Hashable, Sendable {
  /// Everything.
  case all
  /// A word of title or body, folded when compared.
  case word(String)
  /// Words in a row.
  case phrase([String])
  /// Words that begin so.
  case prefix(String)
  case field(Field, String)
  /// An entity of any kind (`nil`) or one kind, by name or alias.
  case entity(EntityKind?, String)
  /// Published on these days of the reader's own zone; an open end is `nil`.
  case published(from: CalendarDay?, through: CalendarDay?)
  /// A date within these days is in the text.
  case mentions(DateValue)
  case state(State)
  case not(Query)
  case and([Query])
  case or([Query])

  /// What a key compares with a text.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case tag, source, author, title, language
  }

  /// What `is:` asks.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case read, unread, followUp = "follow-up", overdue, watched, duplicate
  }
}
