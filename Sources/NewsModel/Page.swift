// Lists are read a page at a time, by the place in their order and never by an offset.

/// The order of a list.
public enum SortOrder: String, CaseIterable, Hashable, Sendable {
  /// Newest first.
  case date
  /// Best match first.
  case relevance
  /// By the source's name, newest first within it.
  case source
  /// Follow-ups by due date, overdue first, then the rest.
  case due
}

/// A row's place in the order of its list, opaque to all but the store.
public struct PageKey: Hashable, Sendable {
  public var order: Int64
  public var text: String
  public var id: Int64

  public init(order: Int64, text: String = "", id: Int64) {
    (self.order, self.text, self.id) = (order, text, id)
  }
}

/// Which part of a list to read.
public struct PageRequest: Equatable, Sendable {
  public enum Anchor: Hashable, Sendable {
    case first
    case last
    case after(PageKey)
    case before(PageKey)
    /// As many rows before as after the article, which is among them if the list has it.
    case around(article: Int64)
  }

  public var query: Query
  public var sort: SortOrder
  public var anchor: Anchor
  public var limit: Int

  public init(query: Query, sort: SortOrder = .date, anchor: Anchor = .first, limit: Int = 200) {
    (self.query, self.sort, self.anchor, self.limit) = (query, sort, anchor, limit)
  }
}

/// A part of a list, in the list's order.
public struct ArticlePage: Equatable, Sendable {
  public var rows: [ArticleSummary]
  public var hasEarlier: Bool
  public var hasLater: Bool
  /// Something that the reader should know of how the list was made: `ranked the newest 2,000`.
  public var note: String?

  public init(
    rows: [ArticleSummary] = [], hasEarlier: Bool = false, hasLater: Bool = false,
    note: String? = nil
  ) {
    (self.rows, self.hasEarlier, self.hasLater, self.note) = (rows, hasEarlier, hasLater, note)
  }
}
