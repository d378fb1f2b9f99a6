// Paths that complete what is being typed.
import CleanText
import Foundation

/// Looks for files and folders by what is typed of their paths.
struct PathCompletion: Sendable {
  /// Where `~` leads.
  var home: String
  private static let mostFound = 200

  /// The paths that begin with `text`, folders with a slash at their end, as they could be typed.
  ///
  /// Hidden ones are found by a dot, and names with control characters by nothing, since they
  /// cannot be typed.
  func paths(for text: String) -> [String] {
    if text == "~" { return ["~/"] }
    let slash = text.lastIndex(of: "/")
    let folder = slash.map { String(text[...$0]) } ?? ""
    let prefix = slash.map { String(text[text.index(after: $0)...]) } ?? text
    let place = folder.isEmpty ? "." : expanded(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.filter { name in
      name.hasPrefix(prefix) && (prefix.hasPrefix(".") || !name.hasPrefix("."))
        && SafeText(line: name).string == name
    }.sorted().prefix(Self.mostFound).map { name in
      folder + name + (isFolder(place + "/" + name) ? "/" : "")
    }
  }

  /// The path with the home folder in place of `~`, as a shell would have it.
  func expanded(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
