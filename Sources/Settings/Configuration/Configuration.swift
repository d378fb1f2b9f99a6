// What config.yaml can set, and what holds without it.

/// Every setting, with the value it has unless config.yaml says otherwise.
public struct Configuration: Hashable, Sendable {
  /// The themes for dark and for light terminals; `nil` for Dateline's own choice.
  public struct Themes: Hashable, Sendable {
    public var dark: String?
    public var light: String?
    /// Where config.yaml names them, for errors.
    public var position: SourcePosition?
  }

  /// Which pane an article's list and text share their space with.
  public struct Panes: Hashable, Sendable {
    public var sidebar = true
    public var entities = true
    /// Columns of each; `nil` lets the screen decide.
    public var sidebarWidth: Int?
    public var listWidth: Int?
    public var entitiesWidth: Int?
  }

  public var themes = Themes()
  public var mouse = true
  /// Seconds after which an opened article counts as read; `nil` for never by itself.
  public var markReadAfter: Double? = 2
  /// The most columns that a line of an article fills.
  public var readingWidth = 72
  /// Columns to the left of an article's text.
  public var margin = 1
  public var isJustified = false
  /// An IANA name such as `Asia/Tashkent`; `nil` for the system's.
  public var timeZone: String?
  /// Seconds after which the keys that could follow are shown; `nil` for never.
  public var keyHintAfter: Double? = 0.6
  public var panes = Panes()
  /// The kinds of entities that are not highlighted in the text.
  public var unmarkedKinds: Set<String> = []
  /// Bindings besides or instead of the standard ones, in the order of the file.
  public var keys: [KeySetting] = []

  public init() {}
}

/// A binding as config.yaml has it; what keys and commands there are is for the reader to judge.
public struct KeySetting: Hashable, Sendable {
  /// The layer that it holds in, such as `article`; `nil` for all.
  public var layer: String?
  /// The keys to press one after the other, such as `["g", "t"]`.
  public var keys: [String]
  /// The command, or `nil` to unbind the keys.
  public var command: String?
  public var keysPosition: SourcePosition
  public var commandPosition: SourcePosition

  public init(
    layer: String?, keys: [String], command: String?, keysPosition: SourcePosition,
    commandPosition: SourcePosition
  ) {
    (self.layer, self.keys, self.command) = (layer, keys, command)
    (self.keysPosition, self.commandPosition) = (keysPosition, commandPosition)
  }
}
