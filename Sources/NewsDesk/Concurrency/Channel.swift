// A bounded queue between threads: the fast side waits, and memory stays bounded.
import Foundation
import Synchronization

/// A queue that holds at most `capacity` elements; senders and receivers wait for each other.
final class Channel<Element: Sendable>: Sendable {
  private struct State {
    var elements: [Element] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let slots = DispatchSemaphore(value: 0)
  private let items = DispatchSemaphore(value: 0)

  init(capacity: Int) {
    // Counted up from nothing: Dispatch forbids to let go of a semaphore that stands below what it
    // was made with, and elements may be left in a channel.
    for _ in 0..<capacity { slots.signal() }
  }

  /// Waits for room and puts the element at the end; returns `false` once the channel is closed.
  @discardableResult
  func send(_ element: Element) -> Bool {
    slots.wait()
    let isOpen = state.withLock { state in
      if !state.isClosed { state.elements.append(element) }
      return !state.isClosed
    }
    (isOpen ? items : slots).signal()
    return isOpen
  }

  /// Waits for the first element and takes it out, or returns `nil` when closed and empty.
  func receive() -> Element? {
    items.wait()
    let element = state.withLock { state in
      state.elements.isEmpty ? nil : state.elements.removeFirst()
    }
    // Whoever finds it closed and empty wakes the next one that waits.
    (element == nil ? items : slots).signal()
    return element
  }

  /// Ends the channel: what is in it can still be received, what is sent from now on is dropped.
  func close() {
    state.withLock { $0.isClosed = true }
    items.signal()
    slots.signal()
  }
}
