// The themes that can be chosen: files of a few folders, by name.
import Foundation

/// The theme files of some folders; a name in an earlier folder hides the same in later ones.
public struct ThemeLibrary: Sendable {
  private let files: [String: URL]

  /// Looks for `*.yaml` and `*.yml` in `folders`, the user's own first; missing folders are empty.
  public init(folders: [URL]) {
    var files: [String: URL] = [:]
    for folder in folders.reversed() {
      let found = try? FileManager.default.contentsOfDirectory(
        at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
      for file in found ?? [] where ["yaml", "yml"].contains(file.pathExtension) {
        files[file.deletingPathExtension().lastPathComponent] = file
      }
    }
    self.files = files
  }

  /// The names, which are those of the files without their endings, in order.
  public var names: [String] { files.keys.sorted() }

  /// The file of the theme called exactly `name`, `nil` if there is none.
  public func file(of name: String) -> URL? { files[name] }

  /// Reads the theme called `name`; `terminal` is always there.
  ///
  /// - Parameters:
  ///   - name: The name of a file without its ending; case does not count.
  ///   - position: Where the name was asked for, for the error.
  /// - Returns: The theme, read from its file now.
  /// - Throws: `SettingsError` if there is none, with the nearest name, or for what is wrong in it.
  public func theme(
    named name: String, askedAt position: SourcePosition = SourcePosition(file: "--theme")
  ) throws(SettingsError) -> Theme {
    let file = files[name] ?? files.first { $0.key.lowercased() == name.lowercased() }?.value
    if let file { return try Theme(contentsOf: file) }
    if name.lowercased() == "terminal" { return .terminal }
    throw SettingsError(problems: [
      SettingsProblem(
        .unknownTheme(name), at: position, suggestion: nearest(to: name, among: names))
    ])
  }
}
