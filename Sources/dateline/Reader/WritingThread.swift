// A thread that writes the reader's changes, so that no key waits for the disk.
import CleanText
import Foundation
import NewsModel
import NewsStorage
import Reader

/// Writes the reader's changes, in the order in which they were made.
final class WritingThread: Sendable {
  private enum Order: Sendable {
    case effect(Effect)
    case stop
  }

  private let mailbox = Mailbox<Order>()
  private let ended = DispatchSemaphore(value: 0)

  /// Starts the thread; `didWrite` is called after each change, before the change is posted.
  init(path: String, inbox: Inbox, didWrite: @escaping @Sendable () -> Void) {
    let thread = Thread { [self] in
      run(path: path, inbox: inbox, didWrite: didWrite)
      ended.signal()
    }
    thread.name = "writing"
    thread.start()
  }

  func write(_ effect: Effect) { mailbox.put(.effect(effect)) }

  /// Waits until everything that was asked for is written.
  func finish() {
    mailbox.put(.stop)
    ended.wait()
  }

  // MARK: - On the thread

  private func run(path: String, inbox: Inbox, didWrite: () -> Void) {
    // Opened at the first change: a reader who only reads needs no writing side.
    var store: NewsStore?
    while case .effect(let effect) = mailbox.next() {
      do {
        let open = try store ?? NewsStore(path: path)
        store = open
        let message = try open.perform(effect)
        didWrite()
        if let message { inbox.post(message) }
      } catch {
        inbox.post(.failed(SafeText(line: failure(for: error).message)))
        // What was shown at once is not so.
        inbox.post(.storeChanged)
      }
    }
  }
}

extension NewsStore {
  fileprivate func perform(_ effect: Effect) throws -> Message? {
    switch effect {
    case .apply(let change): return .changed(try apply(change))
    case .undo: return .undone(try undo())
    case .redo: return .redone(try redo())
    case .markSeen(let entity):
      try noteLook(atEntity: entity)
      return .noted
    case .noteReading(let article):
      try noteReading(ofArticle: article)
      return .noted
    default: return nil
    }
  }
}
