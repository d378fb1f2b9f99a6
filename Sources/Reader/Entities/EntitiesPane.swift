// The entities pane's state: its rows, the one chosen, what is highlighted.
import NewsModel

/// The entities of the article that is open.
struct EntitiesPane: Equatable, Sendable {
  private(set) var rows: [EntityRow] = []
  var cursor = RowCursor()
  /// The one kind that is shown, or `nil` for all.
  var only: EntityKind?
  /// Kinds whose mentions are not highlighted.
  var plainKinds: Set<EntityKind> = []
  /// Whether the chosen row's mentions are highlighted and stepped through.
  var isChoosing = false

  var chosen: EntityRow? {
    rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil
  }

  var chosenEntity: Entity? {
    if case .entity(let entity) = chosen { entity.entity } else { nil }
  }

  /// The kind of the chosen row.
  var chosenKind: EntityKind? {
    switch chosen {
    case .entity(let entity): entity.entity.kind
    case .date: .date
    default: nil
    }
  }

  /// The mentions to highlight as chosen: indices into the article's mentions.
  var chosenMentions: [Int] { isChoosing ? chosen?.mentions ?? [] : [] }

  /// Takes the article's rows; keeps the chosen entity chosen if `keepingChoice`.
  mutating func show(_ article: StoredArticle?, keepingChoice: Bool) {
    let before = chosenEntity?.id
    rows = article.map { EntityRow.rows(of: $0, only: only) } ?? []
    let row = before.flatMap { id in
      rows.firstIndex { if case .entity(let one) = $0 { one.entity.id == id } else { false } }
    }
    if !keepingChoice || row == nil { isChoosing = false }
    cursor.choose(keepingChoice ? row ?? 0 : 0, count: rows.count) { rows[$0].isChoosable }
    if !keepingChoice { cursor.top = 0 }
  }
}
