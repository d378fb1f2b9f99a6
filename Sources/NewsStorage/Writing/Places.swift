// Giving each article a place of its own in the order of publication.
import NewsModel

/// A place in the order of publication: eight seconds, of which each holds one article.
///
/// Places this far apart keep the index small (its rows are told apart by their places'
/// differences); a day holds 10,800, and where more than that come at once they take the next that
/// are free.
enum Place {
  private static let secondsEach: Int64 = 3  // as a power of two

  /// The place of a moment, if it is free.
  static func of(seconds: Int64) -> Int64 {
    // Far beyond any calendar, and far from what would overflow.
    min(max(seconds, -(1 << 50)), 1 << 50) >> secondsEach
  }
}

/// Finds free places, remembering where none were.
struct PlaceFinder {
  /// For a place that is taken, one after it that may be free.
  private var next: [Int64: Int64] = [:]
  private static let mostRemembered = 200_000
  /// The farthest that a place was from the one wanted.
  var spill: Int64 = 0

  /// The first free place from `wanted` on: forward, or backward for articles without a date, so
  /// that what comes later still stands before them.
  mutating func free(
    _ wanted: Int64, backward: Bool = false, isTaken: (Int64) throws -> Bool
  ) rethrows -> Int64 {
    let step: Int64 = backward ? -1 : 1
    // Forward and backward chains must not meet: the backward ones are kept under their negation.
    func key(_ place: Int64) -> Int64 { backward ? ~place : place }
    // What is wanted again is likely what is wanted now: its way to the end is kept.
    if next.count > Self.mostRemembered { next = next.filter { $0.key == key(wanted) } }
    var place = wanted
    while true {
      if let later = next[key(place)] {
        place = later
      } else if try isTaken(place) {
        next[key(place)] = place + step
        place += step
      } else {
        break
      }
    }
    next[key(wanted)] = place + step
    next[key(place)] = place + step
    return place
  }
}
