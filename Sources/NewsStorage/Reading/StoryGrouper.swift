// Which articles tell the same event.
import CleanText
import NewsModel

/// What is compared of an article.
struct StoryArticle {
  var id: Int64
  var place: Int64
  var source: Int64
  /// The article that it is a duplicate of.
  var original: Int64?
  var entities: Set<Int64>
}

/// Joins articles, newest first, into groups, and says why.
struct StoryGrouper {
  /// Two days, in places.
  private static let window: Int64 = 2 * 10_800
  /// Fewer names in common are chance.
  private static let leastShared = 4

  private let articles: [StoryArticle]
  private var parents: [Int]
  private var shared: [Int: Int] = [:]
  private var days: [Int: Int64] = [:]
  /// Pairs that may not come into one group, as indices.
  private let apart: [(Int, Int)]

  struct Group {
    var articles: [Int64]
    var reason: SafeText
  }

  /// `apart` are pairs of articles that tell different events, whatever they share.
  init(_ articles: [StoryArticle], apart pairs: [(Int64, Int64)] = []) {
    self.articles = articles
    parents = Array(articles.indices)
    let indices =
      pairs.isEmpty
      ? [:] : Dictionary(articles.enumerated().map { ($1.id, $0) }) { first, _ in first }
    apart = pairs.compactMap { left, right in
      if let left = indices[left], let right = indices[right] { (left, right) } else { nil }
    }
  }

  mutating func join() {
    joinDuplicates()
    joinByNames()
  }

  /// The groups of articles of two sources or more.
  var groups: [Group] {
    var members: [Int: [Int]] = [:]
    for index in articles.indices { members[root(index), default: []].append(index) }
    return members.sorted { $0.value[0] < $1.value[0] }.compactMap { root, indices in
      guard Set(indices.map { articles[$0].source }).count > 1 else { return nil }
      return Group(articles: indices.map { articles[$0].id }, reason: reason(root))
    }
  }

  private func reason(_ root: Int) -> SafeText {
    guard let names = shared[root] else { return "the same text" }
    let days = max(1, ((days[root] ?? 0) + 10_799) / 10_800)
    return "\(String(names)) shared names, within \(String(days)) \(days == 1 ? "day" : "days")"
  }

  private mutating func joinDuplicates() {
    var indices: [Int64: Int] = [:]
    for (index, article) in articles.enumerated() {
      let original = article.original ?? article.id
      if let other = indices[original] {
        _ = join(index, other)
      } else {
        indices[original] = index
      }
    }
  }

  private mutating func joinByNames() {
    // A name in more than a tenth of the articles tells nothing of the event.
    var counts: [Int64: Int] = [:]
    for article in articles { for entity in article.entities { counts[entity, default: 0] += 1 } }
    let most = max(8, articles.count / 10)
    let telling = articles.map { $0.entities.filter { counts[$0, default: 0] <= most } }
    for index in articles.indices where telling[index].count >= Self.leastShared {
      for other in (index + 1)..<max(articles.count, index + 1) {
        let distance = articles[index].place - articles[other].place
        if distance > Self.window { break }
        if articles[index].source == articles[other].source { continue }
        let common = telling[index].intersection(telling[other]).count
        let least = max(
          Self.leastShared, min(telling[index].count, telling[other].count) / 2)
        guard common >= least else { continue }
        guard join(index, other) else { continue }
        let root = root(index)
        shared[root] = min(shared[root] ?? common, common)
        days[root] = max(days[root] ?? 0, distance)
      }
    }
  }

  private func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index { index = parents[index] }
    return index
  }

  /// Makes one group of two; `false` if that would bring together what is apart.
  private mutating func join(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (root(left), root(right))
    if left == right { return true }
    if areApart(left, right) { return false }
    let (first, second) = (min(left, right), max(left, right))
    parents[second] = first
    if let names = shared[second] { shared[first] = min(shared[first] ?? names, names) }
    if let span = days[second] { days[first] = max(days[first] ?? 0, span) }
    return true
  }

  private func areApart(_ left: Int, _ right: Int) -> Bool {
    apart.contains { pair in
      let roots = (root(pair.0), root(pair.1))
      return roots == (left, right) || roots == (right, left)
    }
  }
}
