// Stories in the list: gathered on demand, folded, told apart, and let go of again.
import CleanText
import NewsModel

extension Model {
  /// Gathers the list's stories, or gives each article its own row again; the chosen one stays.
  mutating func toggleStories() -> [Effect] {
    let isReading = focus == .article || focus == .entities
    if isReading { keepPosition() }
    focus = .list
    if list.groups != nil, !isReading {
      list.keepingPlace {
        $0.groups = nil
        return 0
      }
      settle()
      return say("Each article on its own row") + follow()
    }
    guard list.groups == nil else { return [] }
    list.keepingPlace {
      $0.groups = StoryGroups()
      return 0
    }
    return [.loadStories(list.filter.query)] + say("Looking for stories …")
  }

  mutating func take(_ stories: [Story], of query: Query) -> [Effect] {
    guard let groups = list.groups, query == list.filter.query else { return [] }
    list.keepingPlace {
      $0.groups?.show(stories)
      return 0
    }
    settle()
    return groups.isLoaded ? [] : sayStories()
  }

  private mutating func sayStories() -> [Effect] {
    guard let count = list.groups?.stories.count, count > 0 else {
      return say("No event is told by several sources here")
    }
    let stories = counted(count, "story", plural: "stories")
    let isSampled = (list.total ?? 0) > Story.sample
    let among = isSampled ? " among the newest \(grouped(Story.sample))" : ""
    return say("\(stories)\(among) \(symbols.dot) n next  c fold  X not the same  S ungroup")
  }

  /// Folds the story that the chosen row is of.
  mutating func foldStory() -> [Effect] {
    guard list.groups != nil else { return say("S gathers stories, then c folds them") }
    guard let row = list.chosenRow, let article = row.article,
      let story = list.groups?.story(of: article.id)
    else { return say("This article is of no story") }
    list.keepingPlace {
      $0.groups?.fold(story)
      return 0
    }
    settle()
    return follow()
  }

  mutating func foldAllStories() -> [Effect] {
    guard list.groups != nil else { return say("S gathers stories, then C folds them all") }
    list.keepingPlace {
      $0.groups?.foldAll()
      return 0
    }
    settle()
    return follow()
  }

  /// Takes the chosen article out of its story, or a story apart; kept until undone.
  mutating func tellApart() -> [Effect] {
    guard let row = list.chosenRow, let article = row.article,
      let story = list.groups?.story(of: article.id)
    else { return say("Only what S gathered into a story can be told apart") }
    return change(.tellApart(row.articles.map(\.id), from: story.articles.map(\.id)))
  }

  /// Goes to the next story's head; `nil` where the list has none.
  mutating func goToStory(by step: Int, _ count: Int?) -> [Effect]? {
    guard let rows = list.groupedRows, list.groups?.stories.isEmpty == false else { return nil }
    var (index, left) = (list.cursor.selected, count ?? 1)
    var next = index + step
    while left > 0, rows.indices.contains(next) {
      if rows[next].isHead { (index, left) = (next, left - 1) }
      next += step
    }
    guard index != list.cursor.selected else {
      return say(step > 0 ? "No story after this" : "No story before this")
    }
    return choose(row: index, opens: false)
  }
}
