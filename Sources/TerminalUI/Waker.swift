// Waking the loop from another thread, or from a signal's handler.
import Glibc

/// Ends a terminal's wait; safe from any thread and, as it only writes to a pipe, from a signal's
/// handler.
public struct Waker: Sendable {
  private let descriptor: Int32

  /// A waker without a loop to wake.
  public static let none = Waker(descriptor: -1)

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Makes the terminal's `nextEvent` return `.wake` soon; several calls may become one event.
  public func wake() {
    guard descriptor >= 0 else { return }
    var byte: UInt8 = 0
    // A full pipe is as good as a byte more: the loop wakes anyway.
    _ = write(descriptor, &byte, 1)
  }
}
