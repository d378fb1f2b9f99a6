// Theme files: our own, and any base16 or base24 scheme as it is.
import Foundation

extension Theme {
  /// Reads a theme file.
  ///
  /// Both forms of base16 files are read: colours under `palette:`, and the older one with the
  /// colours at the top.
  ///
  /// - Throws: `SettingsError` with every mistake in it.
  public init(contentsOf url: URL) throws(SettingsError) {
    let text = try settingsText(of: url)
    try self.init(text, file: url.path, name: url.deletingPathExtension().lastPathComponent)
  }

  /// Reads the text of a theme file, called `file` in errors; `name` is its name if it has none.
  public init(_ text: String, file: String, name: String) throws(SettingsError) {
    let root: YAMLNode
    do { root = try YAMLParser.parse(text, file: file) } catch {
      throw SettingsError(problems: [error])
    }
    var reader = KeyedReader(root, named: "theme")
    let theme = Self.theme(&reader, name: name)
    reader.noteUnknownKeys()
    guard reader.problems.isEmpty else {
      throw SettingsError(problems: reader.problems.inFileOrder)
    }
    self = theme
  }

  private static let descriptiveKeys = [
    "system", "author", "slug", "description", "type", "license", "url", "homepage", "version",
  ]

  private static func theme(_ reader: inout KeyedReader, name: String) -> Theme {
    // What scheme files say of themselves besides; none of it is ours to judge.
    for key in descriptiveKeys { _ = reader.value(key) }
    let title = reader.value("name")?.text ?? reader.value("scheme")?.text
    _ = reader.value("scheme")
    let variants = Variant.allCases.map(\.rawValue)
    let variant = reader.value("variant", expected: "dark or light", among: variants) {
      Variant(rawValue: $0.lowercased())
    }
    let palette = palette(&reader)
    return Theme(
      name: title ?? name, variant: variant, palette: palette,
      styles: styles(&reader, palette: palette))
  }

  private static func palette(_ reader: inout KeyedReader) -> [String: ThemeColor] {
    guard let node = reader.value("palette") else { return colors(&reader) }
    var inner = KeyedReader(node, named: "palette")
    let palette = colors(&inner)
    inner.noteUnknownKeys()
    reader.problems += inner.problems
    return palette
  }

  /// Reads `base00` to `base17`, of which the first sixteen must be there.
  private static func colors(_ reader: inout KeyedReader) -> [String: ThemeColor] {
    var palette: [String: ThemeColor] = [:]
    for number in 0..<24 {
      let digits = String(number, radix: 16)
      let name = "base" + String(repeating: "0", count: 2 - digits.count) + digits
      let key = ["base" + name.dropFirst(4).uppercased(), name].first(where: reader.has)
      if let key {
        palette[name] = reader.value(
          key, expected: "a color such as \"#1d2021\", default or bright-red",
          among: ThemeColor.names, ThemeColor.init)
      } else if number < 16 {
        reader.problems.append(
          SettingsProblem(
            .missingKey(name.prefix(4) + name.dropFirst(4).uppercased()),
            at: reader.position))
      }
    }
    return palette
  }

  private static func styles(
    _ reader: inout KeyedReader, palette: [String: ThemeColor]
  ) -> [Role: RoleStyle] {
    guard let node = reader.value("roles") else { return [:] }
    var inner = KeyedReader(node, named: "roles")
    var styles: [Role: RoleStyle] = [:]
    for role in Role.allCases {
      guard let node = inner.value(role.rawValue) else { continue }
      styles[role] = style(node, key: role.rawValue, palette: palette, problems: &inner.problems)
    }
    inner.noteUnknownKeys()
    reader.problems += inner.problems
    return styles
  }

  private static func style(
    _ node: YAMLNode, key: String, palette: [String: ThemeColor],
    problems: inout [SettingsProblem]
  ) -> RoleStyle? {
    let expected = "a look such as base0A on base00 bold underline"
    do throws(RoleStyle.UnknownWord) {
      guard let text = node.text else { throw RoleStyle.UnknownWord(word: node.summary) }
      return try RoleStyle(text, palette: palette)
    } catch {
      let words =
        RoleStyle.Attribute.allCases.map(\.rawValue) + ThemeColor.names + palette.keys
        + ["default", "plain"]
      problems.append(
        SettingsProblem(
          .wrongValue(key: key, value: error.word, expected: expected), at: node.position,
          suggestion: nearest(to: error.word, among: words)))
      return nil
    }
  }
}

extension [SettingsProblem] {
  /// The problems as they stand in the file from top to bottom.
  var inFileOrder: [SettingsProblem] {
    sorted { ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column) }
  }
}

/// Returns the text of a settings file.
///
/// - Throws: `SettingsError` if it cannot be read, or is no text.
func settingsText(of url: URL) throws(SettingsError) -> String {
  do {
    return try String(contentsOf: url, encoding: .utf8)
  } catch {
    let reason = (error as NSError).localizedDescription
    throw SettingsError(problems: [
      SettingsProblem(.unreadable(reason: reason), at: SourcePosition(file: url.path))
    ])
  }
}
