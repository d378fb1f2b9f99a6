// Everything that the reader knows: one value, moved on by `update`, drawn by `view`.
import CleanText
import NewsModel
import Settings
import TerminalUI

/// The state of the interactive program.
public struct Model: Sendable {
  // MARK: The world
  public var size: Size
  public var today: CalendarDay
  public var preferences: Preferences
  public var keyMap: KeyMap
  public var symbols: Symbols
  /// Reads a query in the reader's own time zone.
  var parser: QueryReading
  /// Histories of what was typed, by the prompt's purpose, newest last.
  public internal(set) var histories: [String: [String]]
  /// Commands of the command line, of one or two words, that run in a process of their own.
  public var commands: [String]
  /// Names of the themes that can be chosen.
  public var themes: [String]
  public internal(set) var themeName: String

  // MARK: The panes
  public internal(set) var focus = Pane.list
  var borders = PaneBorders()
  var overview: Overview?
  var sidebar = Sidebar()
  /// How many articles the filters find that the overview does not count, by their texts.
  var filterCounts: [String: Int] = [:]
  var list = ArticleList()
  var article: OpenArticle?
  /// The article that is being loaded, which the pane shows next.
  var awaitedArticle: Int64?
  /// Where to go in it.
  var awaitedReveal: Reveal?
  /// Tells the timer of the article being read from older ones.
  var readingNumber = 0
  var entities = EntitiesPane()
  /// Where each article was left, in scalars of its text.
  var positions: [Int64: Int] = [:]

  // MARK: What lies over them
  public internal(set) var layers: [Layer] = []
  var input = KeyInput()
  /// Keys that were typed ahead of the article that they are meant for.
  var heldKeys: [Key] = []
  var places: [Whereabouts] = []
  var seek: Seek?
  /// While the article pane waits for the list to rest.
  var followPause: FollowPause?
  /// Where `e` returns to.
  var paneBeforeEntities = Pane.article
  var notice: Notice?
  var job: Job?
  /// Changes that were not asked for by a key, and are not spoken of.
  var quietChanges: [Change] = []
  /// Where a border is being dragged from.
  var drag: Drag?
  /// Numbers tell late answers and timers from those that count.
  var nextNumber = 0

  public init(
    size: Size, today: CalendarDay, preferences: Preferences = Preferences(),
    keyMap: KeyMap = .standard, symbols: Symbols = .unicode,
    histories: [String: [String]] = [:], positions: [Int64: Int] = [:],
    themes: [String] = [], themeName: String = "", commands: [String] = []
  ) {
    (self.size, self.today, self.preferences) = (size, today, preferences)
    (self.keyMap, self.symbols, self.histories) = (keyMap, symbols, histories)
    (self.positions, self.themes, self.themeName) = (positions, themes, themeName)
    self.commands = commands
    parser = QueryReading(today: today)
    entities.plainKinds = preferences.plainKinds
    borders = preferences.borders
  }

  /// The panes as they stand on the screen.
  public var layout: PaneLayout { PaneLayout(size: size, focus: focus, borders: borders) }

  /// Where keys are looked up now, nearest first.
  public var contexts: [KeyContext] {
    if let top = layers.last { return top.contexts }
    let pane: KeyContext =
      switch focus {
      case .sidebar: .sidebar
      case .list: .list
      case .article: .article
      case .entities: .entities
      }
    return [pane, .panes, .moving, .everywhere, .always]
  }

  /// The number of rows that a pane shows below its title.
  func height(of pane: Pane) -> Int {
    let rows = layout.panes[pane]?.rows ?? layout.body.rows
    return max(1, rows - layout.titleRows(of: pane))
  }

  mutating func newNumber() -> Int {
    nextNumber += 1
    return nextNumber
  }
}

extension PaneLayout {
  /// Whether the list wears its title; where panes lie over each other, the top line says it.
  var hasPaneTitles: Bool { breadth == .four || breadth == .three }

  /// The rows above a pane's own: the sidebar's groups and the article's headline are their titles.
  func titleRows(of pane: Pane) -> Int {
    switch pane {
    case .sidebar, .article: 0
    case .list: hasPaneTitles ? 1 : 0
    case .entities: 1
    }
  }
}

/// What config.yaml sets of the reader, in the units in which the reader needs it.
public struct Preferences: Equatable, Sendable {
  /// Columns of the article's text at most.
  public var readingWidth = 72
  /// Columns left free beside the text.
  public var margin = 1
  public var isJustified = false
  /// Milliseconds until an opened article counts as read; `nil` for never.
  public var markReadDelay: Int? = 1_500
  /// Milliseconds until the ways in which a key sequence can go on are shown; `nil` for never.
  public var whichKeyDelay: Int? = 600
  public var usesMouse = true
  /// Kinds whose mentions are not highlighted at first.
  public var plainKinds: Set<EntityKind> = []
  /// Where the panes' borders stand at first.
  public var borders = PaneBorders()

  public init() {}

  public init(_ configuration: Configuration) {
    readingWidth = configuration.readingWidth
    margin = configuration.margin
    isJustified = configuration.isJustified
    markReadDelay = configuration.markReadAfter.map { Int($0 * 1000) }
    whichKeyDelay = configuration.keyHintAfter.map { Int($0 * 1000) }
    usesMouse = configuration.mouse
    plainKinds = Set(configuration.unmarkedKinds.compactMap(EntityKind.init))
    borders = PaneBorders(configuration.panes)
  }
}

/// Something that the bottom line says.
struct Notice: Equatable, Sendable {
  var words: SafeText
  var isError: Bool
  var number: Int
}

/// Where the reader was: what `^O` returns to.
struct Whereabouts: Equatable, Sendable {
  var filter: Filter
  var sort: SortOrder
  /// The row of the list.
  var arrival: ArticleList.Arrival
  /// The article in the article pane.
  var article: Int64?
  var focus: Pane
  var layers: [Layer]
}

/// A border that is being dragged.
enum Drag: Equatable, Sendable {
  case vertical(rule: Int)
  case horizontal
}
