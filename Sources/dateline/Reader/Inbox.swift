// Where other threads leave their messages for the loop.
import Reader
import Synchronization
import TerminalUI

/// Messages for the loop, which each of them wakes.
final class Inbox: Sendable {
  private let messages = Mutex<[Message]>([])
  private let waker: Waker

  init(waker: Waker) {
    self.waker = waker
  }

  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  /// Everything that has come since the last call, oldest first.
  func takeAll() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
