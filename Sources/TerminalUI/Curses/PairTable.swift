// Color pairs, made when first wanted; where there are few, the one unused for longest goes.
import CNcurses

/// Curses' pairs of colors.
struct PairTable {
  private struct Colors: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private let capacity: Int32
  private var pairs: [Colors: Int32] = [:]
  /// The frame in which each pair was last used, by its number; pair 0 is the default's.
  private var lastUse: [Int] = [0]
  private var frame = 0

  /// Makes a table for a terminal with `pairs` pairs, of which curses keeps the first.
  init(pairs: Int32) {
    // Beyond this a pair needs curses' extended calls, and no frame has so many.
    capacity = min(pairs, 32_767)
  }

  /// Begins a frame: pairs used in it stay until its end.
  mutating func beginFrame() { frame += 1 }

  /// Returns the pair of two colors by curses' numbers; 0 if the frame has used up all of them.
  mutating func pair(_ foreground: Int32, _ background: Int32) -> Int32 {
    let colors = Colors(foreground: foreground, background: background)
    if foreground < 0 && background < 0 { return 0 }
    if let pair = pairs[colors] {
      lastUse[Int(pair)] = frame
      return pair
    }
    guard let pair = freePair() else { return 0 }
    init_extended_pair(pair, foreground, background)
    pairs[colors] = pair
    lastUse[Int(pair)] = frame
    return pair
  }

  private mutating func freePair() -> Int32? {
    if lastUse.count < Int(capacity) {
      lastUse.append(frame)
      return Int32(lastUse.count - 1)
    }
    let oldest = lastUse.indices.dropFirst().min { lastUse[$0] < lastUse[$1] }
    guard let oldest, lastUse[oldest] < frame else { return nil }
    pairs = pairs.filter { $0.value != Int32(oldest) }
    return Int32(oldest)
  }
}
