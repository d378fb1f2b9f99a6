// The boundary: what the reader's loop asks of a screen, real or recorded.
import CleanText

/// A screen that shows frames and reports what the user does; used by one thread.
public protocol Terminal: AnyObject {
  var size: Size { get }
  var capabilities: Capabilities { get }
  /// Ends a wait for events from any thread.
  var waker: Waker { get }
  /// Shows `frame`, writing only the cells that changed.
  func show(_ frame: Frame)
  /// Waits for something to happen; returns `nil` when `timeout` passed first.
  func nextEvent(timeout: Duration?) -> Event?
  /// Puts `text` on the clipboard through the terminal (OSC 52), where it takes that.
  func copy(_ text: SafeText)
  /// Draws the whole screen anew with the next frame.
  func redraw()
  /// Gives the terminal back to the shell until the process is continued (`^Z`).
  func suspend()
  /// Gives the terminal to `body`, such as an editor, and takes it back afterwards.
  func outside<Result>(_ body: () throws -> Result) rethrows -> Result
  /// Restores the terminal for good; later calls do nothing.
  func close()
}

extension Terminal {
  /// Waits for something to happen, however long that takes.
  public func nextEvent() -> Event? { nextEvent(timeout: nil) }
}

/// What a terminal can show.
public struct Capabilities: Hashable, Sendable {
  public enum Colors: Int, Comparable, Sendable {
    case none = 0
    case eight = 8
    case sixteen = 16
    case indexed = 256
    case truecolor = 16_777_216

    public static func < (left: Colors, right: Colors) -> Bool { left.rawValue < right.rawValue }
  }

  public var colors: Colors
  /// Whether letters beyond ASCII, lines and bars come out.
  public var unicode: Bool
  /// Whether symbols such as `⚑` and `★` come out; a console's font has none of them.
  public var symbols: Bool
  public var italic: Bool
  public var dim: Bool
  public var links: Bool

  public init(
    colors: Colors = .truecolor, unicode: Bool = true, symbols: Bool = true, italic: Bool = true,
    dim: Bool = true, links: Bool = true
  ) {
    (self.colors, self.unicode, self.symbols) = (colors, unicode, symbols)
    (self.italic, self.dim, self.links) = (italic, dim, links)
  }
}
