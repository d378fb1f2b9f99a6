// The loop's clock: what is due when.
import Reader

/// Waits that the loop was asked for.
struct Timers {
  private var pending: [(due: ContinuousClock.Instant, timer: Reader.Timer)] = []
  private let clock = ContinuousClock()

  mutating func add(_ timer: Reader.Timer, after delay: Duration) {
    pending.append((clock.now + delay, timer))
  }

  /// How long the loop may sleep, at most `limit`.
  func pause(atMost limit: Duration) -> Duration {
    let now = clock.now
    let next = pending.map { now.duration(to: $0.due) }.min() ?? limit
    return max(.zero, min(limit, next))
  }

  /// The timers that are due now.
  mutating func takeDue() -> [Reader.Timer] {
    let now = clock.now
    let due = pending.filter { $0.due <= now }.map(\.timer)
    if !due.isEmpty { pending.removeAll { $0.due <= now } }
    return due
  }
}
