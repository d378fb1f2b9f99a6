// A thread that reads the store on a connection of its own, and so waits for no writer.
import CleanText
import Foundation
import NewsModel
import NewsStorage
import Reader
import Synchronization

/// Reads the store on a thread and a connection of its own.
///
/// Two of them run: one for what the next frame needs, one for what may take a second.
final class ReadingThread: Sendable {
  private enum Order: Sendable {
    case effect(Effect)
    /// Look whether others have changed the store.
    case poll
    /// What has changed so far was our own doing.
    case acknowledge
    case stop
  }

  private let mailbox = Mailbox<Order>()
  private let interrupter = Mutex<ReadInterrupter?>(nil)
  /// What is being read now.
  private let current = Mutex<Effect?>(nil)

  /// Starts the thread; what it reads is posted to `inbox`.
  init(name: String, path: String, inbox: Inbox) {
    let thread = Thread { [self] in run(path: path, inbox: inbox) }
    thread.name = name
    thread.stackSize = 4 << 20
    thread.start()
  }

  /// Has something read; drops what waits, or is being read, and is not needed any more.
  func read(_ effect: Effect) {
    mailbox.put(.effect(effect)) { order in
      if case .effect(let waiting) = order { effect.replaces(waiting) } else { false }
    }
    let isNeedless = current.withLock { $0.map(effect.replaces) ?? false }
    if isNeedless { interrupter.withLock { $0?.interrupt() } }
  }

  /// Looks whether others have changed the store, and posts `storeChanged` if so.
  func poll() { mailbox.put(.poll) }

  func acknowledge() { mailbox.put(.acknowledge) }

  func stop() {
    mailbox.put(.stop)
    interrupter.withLock { $0?.interrupt() }
  }

  // MARK: - On the thread

  private func run(path: String, inbox: Inbox) {
    do {
      let reader = try StoreReader(path: path)
      interrupter.withLock { $0 = reader.interrupter }
      defer { interrupter.withLock { $0 = nil } }
      serve(reader, inbox)
    } catch {
      inbox.post(.failed(SafeText(line: failure(for: error).message)))
    }
  }

  private func serve(_ reader: StoreReader, _ inbox: Inbox) {
    var version = (try? reader.version()) ?? 0
    while true {
      switch mailbox.next() {
      case .stop: return
      case .acknowledge: version = (try? reader.version()) ?? version
      case .poll:
        let now = (try? reader.version()) ?? version
        if now != version { inbox.post(.storeChanged) }
        version = now
      case .effect(let effect):
        current.withLock { $0 = effect }
        answer(effect, reader, inbox)
        current.withLock { $0 = nil }
      }
    }
  }

  private func answer(_ effect: Effect, _ reader: StoreReader, _ inbox: Inbox) {
    while true {
      do {
        if let message = try reader.answer(effect) { inbox.post(message) }
        return
      } catch StoreError.interrupted {
        // An interruption may come late, and meet what it was made for: only what something that
        // waits makes needless is let go.
        if isNeedless(effect) { return }
      } catch {
        inbox.post(.failed(SafeText(line: failure(for: error).message)))
        return
      }
    }
  }

  /// Whether something that waits replaces the effect, or ends all reading.
  private func isNeedless(_ effect: Effect) -> Bool {
    mailbox.holds { order in
      switch order {
      case .effect(let waiting): waiting.replaces(effect)
      case .stop: true
      case .poll, .acknowledge: false
      }
    }
  }
}

extension Effect {
  /// Whether this makes an earlier effect needless that has not been answered.
  fileprivate func replaces(_ earlier: Effect) -> Bool {
    switch (self, earlier) {
    case (.loadPage(let request, _), .loadPage(let other, _)):
      request.anchor.isWhole && (other.query == request.query || other.anchor.isWhole)
    case (.loadArticle, .loadArticle), (.loadOverview, .loadOverview), (.count, .count),
      (.countFilters, .countFilters), (.findEntities, .findEntities),
      (.findCompletions, .findCompletions), (.loadAgenda, .loadAgenda),
      (.loadTimeline, .loadTimeline), (.loadStories, .loadStories):
      true
    default: false
    }
  }
}

extension PageRequest.Anchor {
  /// Whether the page takes the place of all that was read before.
  fileprivate var isWhole: Bool {
    switch self {
    case .first, .last, .around: true
    case .after, .before: false
    }
  }
}
