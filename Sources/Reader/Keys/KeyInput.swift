// Keys pressed so far that do not yet amount to a command: a count, the beginning of a sequence.
import TerminalUI

/// A count and the keys of a sequence that has begun.
public struct KeyInput: Equatable, Sendable {
  var count: Int?
  var keys: [Key] = []
  /// Whether the ways in which the sequence can go on are shown.
  var showsContinuations = false
  /// Tells the timer of this beginning from older ones.
  var number = 0

  var isEmpty: Bool { count == nil && keys.isEmpty }

  /// The longest count that is taken; more digits are ignored.
  private static let largestCount = 9_999_999

  /// Takes a digit of a count and returns whether it did; `0` only continues one.
  mutating func takeDigit(_ key: Key) -> Bool {
    guard keys.isEmpty, let scalar = key.typed, let digit = Int(String(scalar)),
      count != nil || digit > 0
    else { return false }
    let longer = (count ?? 0) * 10 + digit
    if longer <= Self.largestCount { count = longer }
    return true
  }

  mutating func clear() {
    (count, keys, showsContinuations) = (nil, [], false)
    number += 1
  }
}
