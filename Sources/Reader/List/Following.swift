// The article pane follows the list: at once after a rest, and once keys rest while they come fast,
// so that a held key draws the list alone.
import NewsModel

/// A moment in which the article pane waits for the list to rest.
struct FollowPause: Equatable, Sendable {
  /// Tells the timer of this moment from older ones.
  var number: Int
  /// Whether another article was chosen meanwhile.
  var isDue = false
}

extension Model {
  /// Longer than the pause between the repeats of a held key, shorter than is felt as waiting.
  private static let rest = 80

  /// Shows the chosen article in the article pane, or does so soon.
  mutating func follow() -> [Effect] {
    guard let chosen = list.chosen, focus == .list || article == nil else { return [] }
    if article?.id == chosen.id, awaitedArticle == nil {
      followPause?.isDue = false
      return []
    }
    guard article != nil, followPause != nil else { return pause() + load(article: chosen.id) }
    return pause(isDue: true)
  }

  private mutating func pause(isDue: Bool = false) -> [Effect] {
    let number = newNumber()
    followPause = FollowPause(number: number, isDue: isDue)
    return [.wait(milliseconds: Self.rest, .follow(number: number))]
  }

  /// The list has rested.
  mutating func endPause(_ number: Int) -> [Effect] {
    guard followPause?.number == number else { return [] }
    return catchUp()
  }

  /// Shows the chosen article now, as something is about to be done with it.
  mutating func catchUp() -> [Effect] {
    let isDue = followPause?.isDue ?? false
    followPause = nil
    guard isDue, focus == .list, let chosen = list.chosen else { return [] }
    return load(article: chosen.id)
  }
}
