// ICU's breakers, as Swift has them.
import CICU
import Synchronization

/// ICU's line and character breaker, closed when nobody holds it.
struct Breaker: ~Copyable {
  private let handle: OpaquePointer

  /// Returns `nil` when ICU's data is missing.
  init?() {
    guard let handle = dateline_breaker_open() else { return nil }
    self.handle = handle
  }

  deinit { dateline_breaker_close(handle) }

  /// Returns, for each byte and the end, whether a line may end before it; `nil` when ICU refuses
  /// the text.
  func lineEnds(in text: [UInt8]) -> [Bool]? {
    var flags = [Bool](repeating: false, count: text.count + 1)
    return dateline_breaker_lines(handle, text, Int32(text.count), &flags) ? flags : nil
  }

  /// Returns, for each byte and the end, whether a character begins there.
  func characters(in text: [UInt8]) -> [Bool]? {
    var flags = [Bool](repeating: false, count: text.count + 1)
    return dateline_breaker_characters(handle, text, Int32(text.count), &flags) ? flags : nil
  }

  /// Does `body` with the one breaker of the process, as opening one takes a millisecond; `nil`
  /// when there is none.
  static func shared<Result: Sendable>(_ body: (borrowing Breaker) -> Result?) -> Result? {
    single.withLock { breaker in
      switch breaker {
      case .some(let breaker): body(breaker)
      case .none: nil
      }
    }
  }

  private static let single = Mutex(Breaker())
}
