// What a terminal reports.
import CleanText

/// Something that the user or the terminal did.
public enum Event: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Text pasted at once; line breaks stay, all control characters are gone.
  case paste(SafeText)
  /// The screen has a new size, or must be drawn anew after a pause.
  case resize(Size)
  case focus(Bool)
  /// The terminal's own background, as it answered: 0 to 255 each.
  case background(red: UInt8, green: UInt8, blue: UInt8)
  /// Another thread called the terminal's `Waker`.
  case wake
  /// The process was asked to end: SIGTERM, SIGHUP or SIGINT by number, or the terminal is gone
  /// (SIGHUP). A second one ends it at once.
  case terminated(signal: Int32)
}

/// What was done with the mouse, and where.
public struct Mouse: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press(Button), release(Button), drag(Button)
    case wheelUp, wheelDown, wheelLeft, wheelRight
  }

  public enum Button: Hashable, Sendable { case left, middle, right }

  public var action: Action
  public var position: Position
  public var modifiers: Key.Modifiers

  public init(_ action: Action, at position: Position, _ modifiers: Key.Modifiers = []) {
    (self.action, self.position, self.modifiers) = (action, position, modifiers)
  }
}
