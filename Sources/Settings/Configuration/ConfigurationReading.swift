// config.yaml → Configuration.
import Foundation

extension Configuration {
  /// Reads a configuration file.
  ///
  /// - Throws: `SettingsError` with every mistake in it.
  public init(contentsOf url: URL) throws(SettingsError) {
    try self.init(try settingsText(of: url), file: url.path)
  }

  /// Reads the text of a configuration file, called `file` in errors.
  public init(_ text: String, file: String) throws(SettingsError) {
    self.init()
    let root: YAMLNode
    do { root = try YAMLParser.parse(text, file: file) } catch {
      throw SettingsError(problems: [error])
    }
    var reader = KeyedReader(root, named: "config")
    readLook(&reader)
    readBehavior(&reader)
    readPanes(&reader)
    keys = keySettings(&reader)
    reader.noteUnknownKeys()
    guard reader.problems.isEmpty else {
      throw SettingsError(problems: reader.problems.inFileOrder)
    }
  }

  private mutating func readLook(_ reader: inout KeyedReader) {
    readThemes(&reader)
    readingWidth = reader.number("reading-width", in: 20...400) ?? readingWidth
    margin = reader.number("margin", in: 0...40) ?? margin
    isJustified = reader.flag("justify") ?? isJustified
    for kind in reader.words("unmarked", among: Self.kinds) { unmarkedKinds.insert(kind) }
  }

  private mutating func readBehavior(_ reader: inout KeyedReader) {
    mouse = reader.flag("mouse") ?? mouse
    if let delay = reader.seconds("mark-read-after") { markReadAfter = delay.value }
    if let delay = reader.seconds("key-hint-after") { keyHintAfter = delay.value }
    readTimeZone(&reader)
  }

  private mutating func readTimeZone(_ reader: inout KeyedReader) {
    // All names are only looked up where one is asked for: that takes longer than all the rest.
    let names = reader.has("time-zone") ? TimeZone.knownTimeZoneIdentifiers : []
    timeZone = reader.value(
      "time-zone", expected: "a time zone such as Asia/Tashkent", among: names
    ) { TimeZone(identifier: $0) == nil ? nil : $0 }
  }

  /// `theme: NAME`, or one name each for dark and light terminals.
  private mutating func readThemes(_ reader: inout KeyedReader) {
    guard let node = reader.value("theme") else { return }
    if let name = node.text {
      themes = Themes(dark: name, light: name, position: node.position)
      return
    }
    var inner = KeyedReader(node, named: "theme")
    themes = Themes(
      dark: inner.value("dark")?.text, light: inner.value("light")?.text, position: node.position)
    inner.noteUnknownKeys()
    reader.problems += inner.problems
  }

  private mutating func readPanes(_ reader: inout KeyedReader) {
    guard let node = reader.value("panes") else { return }
    var inner = KeyedReader(node, named: "panes")
    panes.sidebar = inner.flag("sidebar") ?? panes.sidebar
    panes.entities = inner.flag("entities") ?? panes.entities
    panes.sidebarWidth = inner.number("sidebar-width", in: 10...80)
    panes.listWidth = inner.number("list-width", in: 20...200)
    panes.entitiesWidth = inner.number("entities-width", in: 10...80)
    inner.noteUnknownKeys()
    reader.problems += inner.problems
  }

  private static let kinds = ["person", "organization", "place", "date", "role", "other"]
}
