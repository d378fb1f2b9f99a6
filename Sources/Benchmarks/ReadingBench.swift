// First and last pages of searches and filters, as the reader asks for them.
import CleanText
import Foundation
import NewsModel
import NewsStorage

/// Queries of the kinds that are slow in other readers: common words, beginnings of words, tags, what
/// leaves out most articles, and what joins lists of different kinds.
private let queries = [
  "", "is:unread", "meeting", "the", "mi*", "m*", "migr*", "bilat*", "\"bilateral talks\"",
  "tag:local", "tag:local meeting", "tag:local OR tag:world OR tag:economy", "place:tashkent",
  "place:tashkent mi* -talks", "-migrants", "-the", "-tag:local", "title:tashkent",
  "source:\"Feed 0003\"", "source:\"Feed 0003\" meeting",
]

/// Measures how long the first page of each query takes, and the last.
func measureReading(_ bench: Bench, into report: inout Report) throws {
  let reader = try StoreReader(path: bench.fullStore.path())
  let today = CalendarDay(daysSince1970: 20_000)
  var first: [Double] = []
  for text in queries {
    let query = try QueryParser.parse(text, today: today).query
    let times = try (0..<20).map { _ in try time(query, .first, reader) }
    first += times
    let name = text.isEmpty ? "everything" : text
    report.add(
      bench.articles, "dateline", "first page: \(name) (worst of 20)", (times.max() ?? 0) * 1000,
      "ms")
  }
  report.add(
    bench.articles, "dateline", "first page of all these (99th percentile)",
    percentile(first, 0.99) * 1000, "ms")
  let last = try (0..<20).map { _ in try time(.all, .last, reader) }
  report.add(
    bench.articles, "dateline", "last page of everything (worst of 20)", (last.max() ?? 0) * 1000,
    "ms")
}

/// The seconds that a page of 200 rows takes.
private func time(
  _ query: Query, _ anchor: PageRequest.Anchor, _ reader: StoreReader
) throws -> Double {
  let clock = ContinuousClock()
  let taken = try clock.measure {
    _ = try reader.page(PageRequest(query: query, anchor: anchor, limit: 200))
  }
  return taken / .seconds(1)
}
