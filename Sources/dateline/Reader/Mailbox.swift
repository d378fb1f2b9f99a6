// A queue between threads: one end puts in, the other waits.
import Dispatch
import Synchronization

/// A queue that any thread may put into and one thread waits at.
final class Mailbox<Item: Sendable>: Sendable {
  private let items = Mutex<[Item]>([])
  private let arrivals = DispatchSemaphore(value: 0)

  /// Puts an item in; `replacing` picks those waiting that it makes needless.
  func put(_ item: Item, replacing isNeedless: (Item) -> Bool = { _ in false }) {
    items.withLock { items in
      items.removeAll(where: isNeedless)
      items.append(item)
    }
    arrivals.signal()
  }

  /// Whether one of the items that wait is such.
  func holds(_ isSuch: (Item) -> Bool) -> Bool {
    items.withLock { $0.contains(where: isSuch) }
  }

  /// Waits for the next item.
  func next() -> Item {
    while true {
      arrivals.wait()
      // An item that was replaced has left its signal behind.
      if let item = items.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return item }
    }
  }
}
