// What the store says to each question of the reader.
import CleanText
import NewsModel
import NewsStorage
import Reader

extension StoreReader {
  /// The answer to an effect that reads; `nil` for effects that do not.
  func answer(_ effect: Effect) throws -> Message? {
    switch effect {
    case .loadOverview: .overviewLoaded(try overview(limit: 5_000))
    case .loadPage(let request, let ticket):
      .pageLoaded(try pageOrFirst(request), request, ticket: ticket)
    case .count(let query, let ticket): .counted(try count(query), ticket: ticket)
    case .countFilters(let filters): .filtersCounted(try counts(of: filters))
    case .loadArticle(let id): .articleLoaded(try known { try article(id) }, id: id)
    case .loadEntity(let id): .entityLoaded(try known { try profile(id) }, id: id)
    case .loadTimeline(let scope): .timelineLoaded(try entries(of: scope), scope)
    case .loadStories(let query): .storiesLoaded(try stories(query), of: query)
    case .loadAgenda: .agendaLoaded(try agenda())
    case .findCompletions(let completing): try completions(for: completing)
    case .findEntities(let text): .entitiesFound(try entities(for: text), for: text)
    default: nil
    }
  }

  /// The page around an article that is gone is the first.
  private func pageOrFirst(_ request: PageRequest) throws -> ArticlePage {
    do {
      return try page(request)
    } catch StoreError.unknown {
      var first = request
      first.anchor = .first
      return try page(first)
    }
  }

  private func counts(of filters: [Filter]) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for filter in filters { counts[filter.text] = try count(filter.query) }
    return counts
  }

  private func entities(for text: String) throws -> [Entity] {
    text.isEmpty
      ? try entities(.all, limit: 50) : try entityCompletions(nil, prefix: text, limit: 50)
  }

  /// Names of the store that complete what is typed; `nil` where the store has no say.
  private func completions(for completing: Completing) throws -> Message? {
    switch completing {
    case .path: nil
    case .entity(let kind, let prefix):
      .completionsFound(
        try entityCompletions(kind, prefix: prefix, limit: 50).map(\.name.string), for: completing)
    case .label(let field, let prefix):
      .completionsFound(
        try completions(field, prefix: prefix, limit: 50).map(\.name.string), for: completing)
    }
  }

  private func entries(of scope: TimelineScope) throws -> [TimelineEntry] {
    switch scope {
    case .article(let id): try timeline(ofArticle: id)
    case .query(let query): try timeline(query)
    case .entity(let id): try timeline(ofEntity: id)
    }
  }

  /// `nil` for what the store does not have any more.
  private func known<Value>(_ read: () throws -> Value) throws -> Value? {
    do {
      return try read()
    } catch StoreError.unknown {
      return nil
    }
  }
}
