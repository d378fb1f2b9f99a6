// An entity's page: who or what it is, where it is named, what it appears with.
import CleanText
import NewsModel

/// An entity's page.
public struct EntityPage: Equatable, Sendable {
  /// The parts of the page that have rows to choose from.
  enum Part: CaseIterable, Equatable, Sendable {
    case articles, companions
  }

  /// Shown until the profile is loaded.
  var entity: Entity
  var profile: EntityProfile?
  var part = Part.articles
  var articles = RowCursor()
  var companions = RowCursor()

  init(entity: Entity) {
    self.entity = entity
  }

  /// The entity as last loaded.
  var current: Entity { profile?.entity ?? entity }

  var chosenArticle: ArticleSummary? {
    guard let rows = profile?.articles, rows.indices.contains(articles.selected) else { return nil }
    return rows[articles.selected]
  }

  var chosenCompanion: EntityProfile.Companion? {
    guard let rows = profile?.companions, rows.indices.contains(companions.selected)
    else { return nil }
    return rows[companions.selected]
  }

  /// The follow-up that is not done, which `f` and `F` work on.
  var openFollowUp: FollowUp? {
    profile?.followUps.first { $0.status != .done }
  }
}
