// A terminal for tests: events are given beforehand, frames are kept.
import CleanText

/// A screen in memory, which plays events and records what is shown.
public final class RecordingTerminal: Terminal {
  public var size: Size
  public var capabilities: Capabilities
  public let waker = Waker.none
  /// What `nextEvent` will return, first to last; then `nil`.
  public var events: [Event]
  /// Every frame shown, oldest first.
  public private(set) var frames: [Frame] = []
  /// Every text copied, oldest first.
  public private(set) var copied: [SafeText] = []
  public private(set) var redraws = 0
  public private(set) var suspensions = 0
  public private(set) var isClosed = false

  public init(
    size: Size = Size(columns: 80, rows: 24), capabilities: Capabilities = Capabilities(),
    events: [Event] = []
  ) {
    (self.size, self.capabilities, self.events) = (size, capabilities, events)
  }

  /// The screen as it stands.
  public var frame: Frame { frames.last ?? Frame(size: size) }

  public func show(_ frame: Frame) { frames.append(frame) }

  public func nextEvent(timeout: Duration?) -> Event? {
    guard !events.isEmpty else { return nil }
    let event = events.removeFirst()
    if case .resize(let size) = event { self.size = size }
    return event
  }

  public func copy(_ text: SafeText) { copied.append(text) }

  public func redraw() { redraws += 1 }

  public func suspend() { suspensions += 1 }

  public func outside<Result>(_ body: () throws -> Result) rethrows -> Result { try body() }

  public func close() { isClosed = true }
}
