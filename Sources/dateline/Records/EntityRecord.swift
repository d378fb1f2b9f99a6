// The JSON records of entities, follow-ups, views and events.
import CleanText
import NewsModel

extension JSONWriter {
  mutating func entity(_ entity: Entity) {
    object { writer in writer.members(of: entity) }
  }

  /// Writes an entity with all that its page shows.
  mutating func profile(_ profile: EntityProfile) {
    object { writer in
      writer.members(of: profile.entity)
      writer.key("roles")
      writer.array { writer in
        for role in profile.roles {
          writer.object { writer in
            writer.member("title", role.title)
            writer.member("lastSeen", role.lastSeen?.description)
            writer.key("articles")
            writer.array { writer in for id in role.articles { writer.value(Int(id)) } }
          }
        }
      }
      writer.key("appearsWith")
      writer.array { writer in
        for companion in profile.companions {
          writer.object { writer in
            writer.member("name", companion.entity.name)
            writer.member("kind", companion.entity.kind.rawValue)
            writer.member("articles", companion.articles)
            writer.member("evidence", companion.evidence?.sentence)
            writer.member("article", companion.evidence.map { Int($0.article) })
          }
        }
      }
      writer.key("weekly")
      writer.array { writer in for count in profile.weekly { writer.value(count) } }
    }
  }

  mutating func followUp(_ followUp: FollowUp) {
    object { writer in
      writer.member("id", Int(followUp.id))
      switch followUp.target {
      case .article(let id): writer.member("article", Int(id))
      case .entity(let id): writer.member("entity", Int(id))
      }
      writer.member("title", followUp.title)
      writer.member("status", followUp.status.rawValue)
      writer.member("note", followUp.note)
      writer.member("due", followUp.due?.description)
      writer.member("created", Timestamp(seconds: followUp.created).iso8601)
      writer.member("updated", Timestamp(seconds: followUp.updated).iso8601)
      writer.key("history")
      writer.array { writer in
        for event in followUp.history { writer.event(event) }
      }
    }
  }

  mutating func view(_ view: SavedView) {
    object { writer in
      writer.member("name", view.name)
      writer.member("query", view.query)
      writer.member("count", view.count)
    }
  }

  mutating func timelineEntry(_ entry: TimelineEntry) {
    object { writer in
      writer.member("value", entry.value.description)
      writer.member("yearInferred", entry.isYearInferred)
      writer.member("sentence", entry.sentence)
      writer.member("article", Int(entry.article))
      writer.member("title", entry.articleTitle)
      writer.member("published", entry.published?.iso8601)
      writer.member("start", entry.range.lowerBound)
      writer.member("end", entry.range.upperBound)
    }
  }

  mutating func story(_ story: Story) {
    object { writer in
      writer.member("reason", story.reason)
      writer.key("articles")
      writer.array { writer in for row in story.articles { writer.summary(row) } }
    }
  }

  private mutating func event(_ event: FollowUp.Event) {
    object { writer in
      writer.member("at", Timestamp(seconds: event.at).iso8601)
      writer.member("status", event.status.rawValue)
      writer.member("note", event.note)
      writer.member("due", event.due?.description)
    }
  }

  private mutating func members(of entity: Entity) {
    member("id", Int(entity.id))
    member("name", entity.name)
    member("kind", entity.kind.rawValue)
    member("aliases", entity.aliases)
    member("articles", entity.articles)
    member("mentions", entity.mentions)
    member("firstSeen", entity.firstSeen?.description)
    member("lastSeen", entity.lastSeen?.description)
    member("watched", entity.isWatched)
  }
}
