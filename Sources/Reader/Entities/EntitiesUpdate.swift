// What keys do in the entities pane, and stepping through mentions.
import CleanText
import NewsModel

extension Model {
  mutating func performInEntities(_ command: Command, _ count: Int?) -> [Effect]? {
    let rows = entities.rows
    if entities.cursor.perform(
      command, times: count, height: height(of: .entities), count: rows.count,
      isChoosable: { rows[$0].isChoosable })
    {
      return choseEntity()
    }
    switch command {
    case .open: return openChosenEntity()
    case .watch: return toggleWatch(entities.chosenEntity)
    case .fold: return showOnlyKind()
    case .highlight: return toggleHighlight()
    default: return nil
    }
  }

  /// Highlights the mentions of the entity under the cursor, and shows the first of them.
  mutating func choseEntity() -> [Effect] {
    entities.cursor.keepVisible(height: height(of: .entities), count: entities.rows.count, above: 1)
    entities.isChoosing = entities.chosen?.isChoosable ?? false
    article?.mention = nil
    guard let open = article, let first = entities.chosenMentions.first else { return [] }
    let mentions = open.article.tagging.mentions
    guard mentions.indices.contains(first) else { return [] }
    changeArticle { $0.reveal(mentions[first].range.lowerBound, height: $1) }
    return []
  }

  mutating func openChosenEntity() -> [Effect] {
    if focus == .article, let entity = entityAtMention { return openPage(of: entity) }
    if let entity = entities.chosenEntity, entities.isChoosing || focus == .entities {
      return openPage(of: entity)
    }
    return focus == .article
      ? say("Choose a name with ] or e, then Enter opens its page")
      : say("Dates have no page: ] steps through them in the text")
  }

  mutating func openPage(of entity: Entity) -> [Effect] {
    rememberPlace()
    layers.append(.entityPage(EntityPage(entity: entity)))
    return [.loadEntity(entity.id)] + (entity.isWatched ? [.markSeen(entity: entity.id)] : [])
  }

  mutating func toggleWatch(_ entity: Entity?) -> [Effect] {
    guard let entity else { return say("Only names can be watched") }
    return change(.watch(entity: entity.id, !entity.isWatched))
  }

  private mutating func showOnlyKind() -> [Effect] {
    entities.only = entities.only == nil ? entities.chosenKind : nil
    entities.show(article?.article, keepingChoice: true)
    entities.isChoosing = entities.chosen?.isChoosable ?? false
    return []
  }

  private mutating func toggleHighlight() -> [Effect] {
    guard let kind = entities.chosenKind else { return [] }
    let isPlain = entities.plainKinds.remove(kind) == nil
    if isPlain { entities.plainKinds.insert(kind) }
    return say("\(kind.plural) \(isPlain ? "are plain" : "are highlighted") in the text")
  }

  // MARK: - Mentions

  /// Goes to the next mention: of the chosen entity, or of any.
  mutating func goToMention(by delta: Int) -> [Effect] {
    guard let open = article else { return [] }
    let mentions = open.article.tagging.mentions
    let stops = entities.isChoosing ? entities.chosenMentions : Array(mentions.indices)
    guard !stops.isEmpty else { return say("No names are marked in this article") }
    let next = nextStop(in: stops.filter(mentions.indices.contains), by: delta, open)
    guard let next else { return [] }
    article?.mention = next
    changeArticle { $0.reveal(mentions[next].range.lowerBound, height: $1) }
    if !entities.isChoosing { followMention(next) }
    let place = (stops.firstIndex(of: next) ?? 0) + 1
    let name = open.article.body[scalars: mentions[next].range]
    return say("\(name): mention \(place) of \(stops.count)")
  }

  private func nextStop(in stops: [Int], by delta: Int, _ open: OpenArticle) -> Int? {
    guard !stops.isEmpty else { return nil }
    let count = stops.count
    if let current = open.mention, let index = stops.firstIndex(of: current) {
      return stops[((index + delta) % count + count) % count]
    }
    let mentions = open.article.tagging.mentions
    let start = open.offset
    if delta > 0 {
      let first = stops.firstIndex { mentions[$0].range.lowerBound >= start } ?? 0
      return stops[(first + delta - 1) % count]
    }
    let last = stops.lastIndex { mentions[$0].range.lowerBound < start } ?? count - 1
    return stops[((last + delta + 1) % count + count) % count]
  }

  /// Moves the entities' cursor along with the mention, without choosing.
  private mutating func followMention(_ mention: Int) {
    guard let row = entities.rows.firstIndex(where: { $0.mentions.contains(mention) })
    else { return }
    entities.cursor.selected = row
    entities.cursor.keepVisible(height: height(of: .entities), count: entities.rows.count, above: 1)
  }

  /// The entity of the mention that was last gone to.
  private var entityAtMention: Entity? {
    guard let open = article, let mention = open.mention else { return nil }
    return open.article.entities.first { $0.mentions.contains(mention) }?.entity
  }
}
